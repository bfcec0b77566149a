import type { ToldCase } from './format.ts'
import { BadTold, denies, readDay, saysNone } from './values.ts'

/** What a case tells of its party and of a crime, where no act of ours has a place for it. */
export interface FactsTold {
  /** The party had ceased to exist; the day, where it is told. */
  readonly dissolved?: { readonly on?: string }
  /** Somebody else than the party did it; what the case says. */
  readonly otherViolator?: string
  readonly crimeSuspected?: boolean
}

type Entry = readonly [key: string, value: unknown]

const GONE = /注销|解散|终止登记|死亡|去世|dissolved|deregistered|deceased/i
/** Others die of an accident, and papers and rights are cancelled; neither ends the party. */
const NOT_PARTY = /许可|证件|资格|执法证|房产|公告|吊销|账户|人数|事故|伤亡|致|造成|\d\s*人/
const WRONG_PARTY =
  /(?:处罚|被处罚)?(?:对象|主体|当事人)(?:认定)?(?:错误|有误|不适格|不当)|认定(?:处罚)?(?:对象|主体|当事人)错误|wrong party/i
const TRUE_VIOLATOR =
  /实际违法(?:行为)?(?:人|者|主体)|真正(?:的)?违法|违法行为(?:的)?实施(?:人|者|主体)|actual violator/i
const SUSPECTED = /涉嫌(?:刑事)?犯罪|构成犯罪|刑事立案追诉|suspected crime/i

/** Entries of the case, of its party and of its acts. */
function entriesOf(object: Readonly<Record<string, unknown>>, told: ToldCase): readonly Entry[] {
  return [object, told.party ?? {}, ...told.acts].flatMap((record) => Object.entries(record))
}

const says = (value: unknown) =>
  value === true || (typeof value === 'string' && value !== '' && !denies(value) && !saysNone(value))

/** @param object the case as it was written: what no key of ours reads stands there. */
export function factsTold(object: Readonly<Record<string, unknown>>, told: ToldCase): FactsTold {
  const entries = entriesOf(object, told)
  const dissolved = dissolvedIn(entries, told)
  const otherViolator = otherIn(entries, told)
  const suspected = entries.some(
    ([key, value]) =>
      SUSPECTED.test(key) && !/移送|未/.test(key) && says(value) && !/^(?:不|未|没有|否|无)/.test(String(value)),
  )
  return {
    ...(dissolved ? { dissolved } : {}),
    ...(otherViolator ? { otherViolator } : {}),
    ...(suspected ? { crimeSuspected: true } : {}),
  }
}

function dissolvedIn(entries: readonly Entry[], told: ToldCase): { on?: string } | undefined {
  for (const [key, value] of entries) {
    if (typeof value !== 'string' && value !== true) continue
    const inKey = GONE.test(key) && !NOT_PARTY.test(key)
    const inValue =
      /状态|登记|存续|主体|备注|当事人|名称/.test(key) && GONE.test(String(value)) && !NOT_PARTY.test(String(value))
    if ((inKey && says(value)) || (inValue && says(value) && !/未注销|没有注销|尚未/.test(String(value))))
      return { on: dayIn(String(value)) }
  }
  const ended = told.acts.find((act) => {
    const name = String(act.行为 ?? act.act ?? act.名称 ?? '')
    return /(?:公司|企业|当事人|单位|个体户|工商|店).*注销|注销(?:工商)?登记/.test(name) && !NOT_PARTY.test(name)
  })
  return ended && { on: dayIn(String(ended.日期 ?? ended.on ?? ended.date ?? '')) }
}

/** 2021-11-05, 2021年11月5日; of 2021年11月 the last day it can be. */
function dayIn(text: string): string | undefined {
  const whole = /\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?/.exec(text)
  try {
    if (whole) return readDay(whole[0])
  } catch (error) {
    if (!(error instanceof BadTold)) throw error
  }
  const month = /(\d{4})\s*[-年]\s*(\d{1,2})\s*月?/.exec(text)
  return month ? `${month[1]}-${month[2]!.padStart(2, '0')}-31` : undefined
}

function otherIn(entries: readonly Entry[], told: ToldCase): string | undefined {
  for (const [key, value] of entries) {
    if (WRONG_PARTY.test(key) && says(value))
      return typeof value === 'string' && value.length > 2 ? value : '处罚对象错误'
    if (
      typeof value === 'string' &&
      value.length < 60 &&
      /问题|违法情形|缺陷|备注|瑕疵/.test(key) &&
      WRONG_PARTY.test(value)
    )
      return value
    if (TRUE_VIOLATOR.test(key) && says(value)) {
      const [who, party] = [nameOf(value), String(told.party?.name ?? '')]
      if (who && party && !who.includes(party) && !party.includes(who)) return `实际违法行为人为${who}`
    }
  }
  return undefined
}

const nameOf = (value: unknown) => (typeof value === 'string' ? value.replace(/[（(].*/, '').trim() : '')
