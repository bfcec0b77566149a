import type { ClassInfo, Meta } from '../api/types.ts'
import { limitUnits } from '../app/names.ts'
import type { Lang } from '../theme/settings.ts'
import type { WordKey } from '../words/dictionary.ts'
import type { Words } from '../words/use-words.ts'
import type { Line, Register, Value } from './register-api.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

/** What options are made from. */
export interface Sources {
  readonly meta: Meta
  readonly classes: readonly ClassInfo[]
  readonly cells: readonly Line[]
  readonly lang: Lang
  readonly t: Words['t']
  readonly x: Words['x']
  readonly pair: Words['pair']
}

export interface FieldSpec {
  readonly name: string
  readonly label: WordKey
  readonly help?: WordKey
  readonly widget: 'text' | 'long' | 'number' | 'select' | 'many' | 'flag' | 'password'
  readonly optional?: boolean
  /** Part of the key: fixed once the line is there. */
  readonly key?: boolean
  /** A choice that is a number. */
  readonly whole?: boolean
  /** Half a row wide at a desk. */
  readonly half?: boolean
  options?(s: Sources, value: Value): readonly Option[]
}

export interface RegisterForm {
  readonly register: Register
  readonly fields: readonly FieldSpec[]
  /** What to know before changing a line. */
  readonly note?: WordKey
  lineOf(value: Value): string
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const dayWord = (day: unknown) => `g.day${day}` as WordKey

/** Standing alone, a unit is named without its measure word. */
export const limitUnitWords = (words: string) => words.replace(/^个/, '')

const units = ({ meta, lang }: Sources): Option[] =>
  meta.units.map((u) => ({ value: u.unit, label: (lang === 'en' && u.nameEn) || u.name }))
const townships = ({ meta }: Sources): Option[] => meta.townships.map((o) => ({ value: o.township, label: o.name }))
const classOptions = ({ classes }: Sources): Option[] =>
  classes.map((c) => ({ value: c.key, label: `${c.name} ${c.code}` }))

function majorOptions({ classes, t }: Sources): Option[] {
  const majors = new Map(
    classes.map((c) => [
      `${c.kind}:${c.majorCode}`,
      `${t(c.kind === 'component' ? 'f.component' : 'f.matter')} · ${c.majorName}`,
    ]),
  )
  return [...majors].map(([value, name]) => ({ value, label: t('g.major', { name }) }))
}

const any = (label: string): Option => ({ value: '', label })

export const forms: Readonly<Record<Register, RegisterForm>> = {
  classes: {
    register: 'classes',
    lineOf: (v) => `${v.kind}:${v.code}`,
    fields: [
      {
        name: 'kind',
        label: 'g.kind',
        widget: 'select',
        key: true,
        options: ({ t }) => [
          { value: 'matter', label: t('f.matter') },
          { value: 'component', label: t('f.component') },
        ],
      },
      { name: 'code', label: 'g.classCode', help: 'g.classCodeHelp', widget: 'text', key: true },
      { name: 'name', label: 'g.className', widget: 'text' },
    ],
  },
  conditions: {
    register: 'conditions',
    note: 'g.amountHelp',
    lineOf: (v) => String(v.condition ?? '').trim(),
    fields: [
      { name: 'class', label: 'g.class', widget: 'select', options: classOptions },
      { name: 'condition', label: 'g.code', help: 'g.codeHelp', widget: 'text', key: true },
      { name: 'filing', label: 'g.filing', widget: 'long' },
      { name: 'closing', label: 'g.closing', widget: 'long' },
      { name: 'amount', label: 'g.amount', widget: 'number', half: true },
      {
        name: 'unit',
        label: 'g.limitUnit',
        widget: 'select',
        half: true,
        options: ({ pair }) =>
          ['urgent-hour', 'working-hour', 'working-day', 'day'].map((value) => ({
            value,
            label: limitUnitWords(pair(limitUnits[value])),
          })),
      },
      { name: 'urgent', label: 'g.urgent', widget: 'flag' },
      { name: 'source', label: 'g.source', widget: 'text', optional: true },
    ],
  },
  responsibility: {
    register: 'responsibility',
    lineOf: (v) => String(v.line),
    fields: [
      { name: 'line', label: 'g.line', help: 'g.codeHelp', widget: 'number', key: true },
      {
        name: 'township',
        label: 'g.township',
        widget: 'select',
        options: (s) => [any(s.t('g.anyTownship')), ...townships(s)],
      },
      {
        name: 'grid',
        label: 'g.cell',
        widget: 'select',
        options: (s, v) => [
          any(s.t('g.anyCell')),
          ...s.cells
            .filter((c) => !v.township || c.value.township === v.township)
            .map((c) => ({ value: c.line, label: `${c.value.name} ${c.line}` })),
        ],
      },
      {
        name: 'class',
        label: 'g.class',
        widget: 'select',
        options: (s) => [any(s.t('g.anyClass')), ...majorOptions(s), ...classOptions(s)],
      },
      { name: 'unit', label: 'g.unit', widget: 'select', options: units },
    ],
  },
  grid: {
    register: 'grid',
    lineOf: (v) => String(v.grid ?? '').trim(),
    fields: [
      { name: 'grid', label: 'g.gridCode', help: 'g.codeHelp', widget: 'text', key: true },
      { name: 'name', label: 'g.gridName', widget: 'text' },
      { name: 'township', label: 'g.township', widget: 'select', options: townships },
      { name: 'west', label: 'g.west', widget: 'number', half: true },
      { name: 'east', label: 'g.east', widget: 'number', half: true },
      { name: 'south', label: 'g.south', widget: 'number', half: true },
      { name: 'north', label: 'g.north', widget: 'number', half: true },
    ],
  },
  townships: {
    register: 'townships',
    lineOf: (v) => String(v.township ?? '').trim(),
    fields: [
      { name: 'township', label: 'g.townshipCode', help: 'g.codeHelp', widget: 'text', key: true },
      { name: 'name', label: 'g.townshipName', help: 'g.townshipNameHelp', widget: 'text' },
      { name: 'organName', label: 'g.organName', help: 'g.organNameHelp', widget: 'text', optional: true },
      { name: 'organWord', label: 'g.organWord', help: 'g.organWordHelp', widget: 'text', optional: true },
    ],
  },
  duty: {
    register: 'duty',
    lineOf: (v) => `${v.unit}|${v.weekday}`,
    fields: [
      { name: 'unit', label: 'g.dutyUnit', widget: 'select', key: true, options: units },
      {
        name: 'weekday',
        label: 'g.weekday',
        widget: 'select',
        whole: true,
        key: true,
        options: ({ t }) => weekdays.map((d) => ({ value: String(d), label: t(dayWord(d)) })),
      },
      {
        name: 'people',
        label: 'g.onDuty',
        widget: 'many',
        options: ({ meta }, v) =>
          [...meta.people]
            .filter((p) => p.active)
            .sort((a, b) => Number(b.unit === v.unit) - Number(a.unit === v.unit))
            .map((p) => ({ value: p.person, label: `${p.name} ${p.person}` })),
      },
    ],
  },
  units: {
    register: 'units',
    lineOf: (v) => String(v.unit ?? '').trim(),
    fields: [
      { name: 'unit', label: 'g.unitCode', help: 'g.codeHelp', widget: 'text', key: true },
      { name: 'name', label: 'g.unitName', widget: 'text' },
      { name: 'nameEn', label: 'g.unitNameEn', widget: 'text', optional: true },
      { name: 'phone', label: 'g.phone', widget: 'text', optional: true },
      {
        name: 'township',
        label: 'g.unitTownship',
        help: 'g.unitTownshipHelp',
        widget: 'select',
        optional: true,
        options: (s) => [any(s.t('g.unitOfBureau')), ...townships(s)],
      },
      { name: 'entrusted', label: 'g.unitEntrusted', help: 'g.unitEntrustedHelp', widget: 'text', optional: true },
    ],
  },
  people: {
    register: 'people',
    lineOf: (v) => String(v.person ?? '').trim(),
    fields: [
      { name: 'person', label: 'g.account', help: 'g.codeHelp', widget: 'text', key: true },
      { name: 'name', label: 'g.personName', widget: 'text' },
      { name: 'unit', label: 'g.personUnit', widget: 'select', options: units },
      {
        name: 'roles',
        label: 'g.roles',
        widget: 'many',
        options: ({ meta, x }) =>
          Object.entries(meta.roles)
            .filter(([role]) => role !== 'citizen')
            .map(([value, title]) => ({ value, label: x(title) })),
      },
      { name: 'active', label: 'g.active', widget: 'flag' },
      { name: 'password', label: 'g.password', widget: 'password', optional: true },
    ],
  },
}
