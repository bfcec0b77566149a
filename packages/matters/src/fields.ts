import { z } from 'zod'

/** Words for a form field, carried by the schema so that screens are made from it. */
export interface Field {
  readonly zh: string
  readonly en: string
  readonly widget?:
    | 'text'
    | 'long'
    | 'class'
    | 'condition'
    | 'place'
    | 'unit'
    | 'township'
    | 'units'
    | 'matter'
    | 'phone'
    | 'choice'
    | 'limit'
    | 'hidden'
    | 'date'
    | 'instant'
    | 'money'
    | 'yes-no'
    | 'officers'
    | 'party'
    | 'power'
    | 'items'
    | 'penalties'
  readonly helpZh?: string
  readonly helpEn?: string
  readonly choices?: Record<string, readonly [string, string]>
}

export const field = <T extends z.ZodType>(schema: T, f: Field): T => schema.meta({ ...f }) as T

/** A text of `min` to `max` characters; `what` names it in the message. */
export const words = (min: number, max: number, what: string) =>
  z
    .string()
    .trim()
    .min(min, min > 0 ? `请填写${what}${min > 1 ? `（至少${min}个字）` : ''}` : undefined)
    .max(max, `${what}最多${max}个字`)

export const choice = <const C extends Record<string, readonly [string, string]>>(
  choices: C,
  zh: string,
  en: string,
  help: Pick<Field, 'helpZh' | 'helpEn'> = {},
) =>
  field(z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]], `请选择${zh}`), {
    zh,
    en,
    widget: 'choice',
    choices,
    ...help,
  })

export const short = (zh: string, en: string, { min = 1, max = 100, help = '', helpEn = '' } = {}) =>
  field(words(min, max, zh), { zh, en, widget: 'text', ...(help ? { helpZh: help, helpEn } : {}) })

export const long = (zh: string, en: string, { min = 2, max = 4000, help = '', helpEn = '' } = {}) =>
  field(words(min, max, zh), { zh, en, widget: 'long', ...(help ? { helpZh: help, helpEn } : {}) })

export const optionalLong = (zh: string, en: string) => field(words(0, 4000, zh).optional(), { zh, en, widget: 'long' })

export const optionalShort = (zh: string, en: string) => field(words(0, 100, zh).optional(), { zh, en, widget: 'text' })

const realDay = (text: string) => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** A day that exists, `YYYY-MM-DD`. */
export const day = (zh: string, en: string) =>
  field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, `${zh}请写成 2024-03-01 的形式`)
      .refine(realDay, `${zh}不是日历上有的日期`),
    { zh, en, widget: 'date' },
  )

/** An instant in Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`. */
export const instant = (zh: string, en: string) =>
  field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, `${zh}请写成 2024-03-01T09:30:00+08:00 的形式`)
      .refine((text) => realDay(text.slice(0, 10)), `${zh}不是日历上有的日期`),
    { zh, en, widget: 'instant' },
  )

/** Whole fen, from 0. */
export const money = (zh: string, en: string) =>
  field(z.number().int(`${zh}须精确到分`).min(0, `${zh}不能为负`).max(1e13, `${zh}过大，请核对`), {
    zh,
    en,
    widget: 'money',
  })

export const yes = (zh: string, en: string) => field(z.boolean(), { zh, en, widget: 'yes-no' })

/** Filled in by the office, never typed. */
export const hidden = <T extends z.ZodType>(schema: T, zh: string, en: string) =>
  field(schema, { zh, en, widget: 'hidden' })
