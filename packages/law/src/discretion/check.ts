import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { type Fen, formatYuan } from '../money/fen.ts'
import { power, powerByCode } from '../powers/index.ts'
import type { PowerOnDay } from '../powers/types.ts'
import { bases } from '../powers/words.ts'
import { type Citation, formatCitation } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'
import { resolve } from '../statutes/resolve.ts'
import { rangeOf } from './amounts.ts'
import { powersPunishedBy } from './cited.ts'
import { spanOf } from './span.ts'
import { applicableFine, type Fine, finesFor } from './statutory.ts'
import type { Given, Range } from './types.ts'

export interface AmountInput extends Given {
  /** The item, or the article the decision says it rests on. */
  readonly of: { readonly power: string } | { readonly citation: Citation }
  readonly amount: Fen
  readonly on: LocalDate
}

/** What can be said of an amount from outside. `certain`: it holds however what is not told turns out. */
export interface AmountCheck {
  readonly is: 'within' | 'over' | 'under' | 'cannot-tell'
  readonly certain: boolean
  readonly zh: string
  readonly en: string
  readonly basis: readonly Citation[]
  /** Of `over` that is not certain: it is over every fine that what is told allows to count. */
  readonly counted?: true
  /** Ranges the amount was held against. */
  readonly ranges: readonly Range[]
}

const cannot = (
  zh: string,
  en: string,
  basis: readonly Citation[] = [],
  ranges: readonly Range[] = [],
): AmountCheck => ({
  is: 'cannot-tell',
  certain: false,
  zh,
  en,
  basis,
  ranges,
})

/**
 * Holds a fine against the law of a day. Conditions left out are unknown: the amount is then held against every fine
 * that may apply. `over` and `under` are said only where every reading says so; a fine under the lowest may still be
 * lawful with a ground to mitigate. Texts or bases not held give `cannot-tell`. @throws BadDate
 */
export function checkAmount(input: AmountInput): AmountCheck {
  epochDay(input.on)
  if (!Number.isSafeInteger(input.amount) || input.amount < 0)
    return cannot(`“${input.amount}”不是整数分的金额`, `“${input.amount}” is no amount in whole fen`)
  const items = itemsOf(input)
  if (!Array.isArray(items)) return items as AmountCheck
  const basis = basisOf(input, items)
  const readings = items.flatMap((item: PowerOnDay) => readingsOf(item, input))
  if (readings.length === 0) return noFine(items, input, basis)
  const unknown = readings.find((r) => r.is === 'unknown')
  const ranges = distinct(
    readings.flatMap((r) =>
      r.is === 'range' ? [{ min: r.min, max: r.max }] : r.cap === undefined ? [] : [{ min: 0, max: r.cap }],
    ),
  )
  const over = readings.every((r) =>
    r.is === 'range' ? input.amount > r.max : r.cap !== undefined && input.amount > r.cap,
  )
  if (over) return verdict('over', true, ranges, basis, input.amount)
  if (readings.some((r) => r.is === 'range' && input.amount >= r.min && input.amount <= r.max))
    return verdict(
      'within',
      readings.every((r) => r.is === 'range' && input.amount >= r.min && input.amount <= r.max),
      ranges,
      basis,
      input.amount,
    )
  const counted = readings.filter((r) => r.is === 'range' && r.counted)
  if (counted.length && readings.every((r) => r.is === 'unknown' || input.amount > r.max))
    return { ...verdict('over', false, ranges, basis, input.amount), counted: true }
  if (unknown?.is === 'unknown') return cannot(unknown.zh, unknown.en, basis, ranges)
  const under = ranges.every((r) => input.amount < r.min)
  return under
    ? verdict('under', true, ranges, basis, input.amount)
    : verdict('over', false, ranges, basis, input.amount)
}

function itemsOf(input: AmountInput): readonly PowerOnDay[] | AmountCheck {
  if ('citation' in input.of) {
    const { citation } = input.of
    const found = resolve(citation, input.on)
    if (!found.ok) return cannot(found.messageZh, found.messageEn, findLaw(citation.law) ? [citation] : [])
    const items = powersPunishedBy(citation, input.on).filter((item) => item.kind === 'penalty')
    return items.length
      ? items
      : cannot(
          `清单中没有${input.on}以${formatCitation(citation)}处罚的事项`,
          `The list has no item punished by ${formatCitation(citation, 'en')} on ${input.on}`,
          [citation],
        )
  }
  const code = input.of.power
  const item = power(code, input.on)
  if (item) return [item]
  return powerByCode(code)
    ? cannot(`事项${code}在${input.on}的规定未收录`, `The law of item ${code} on ${input.on} is not held`)
    : cannot(`权责清单中没有事项“${code}”`, `The list has no item “${code}”`)
}

const basisOf = (input: AmountInput, items: readonly PowerOnDay[]): readonly Citation[] =>
  'citation' in input.of ? [input.of.citation] : items.flatMap((item) => item.punished)

type Reading =
  | ({ readonly is: 'range'; readonly counted: boolean } & Range)
  | { readonly is: 'unknown'; readonly cap?: Fen; readonly zh: string; readonly en: string }

/** The fines an item may bring: the one that applies where conditions are told, else every one. */
function readingsOf(item: PowerOnDay, input: AmountInput): readonly Reading[] {
  const told = input.conditions ? applicableFine(item, input) : undefined
  const fines: readonly Fine[] = told?.is === 'fine' ? [told.fine] : told ? [] : finesFor(item, input.addressee)
  return fines.map((fine): Reading => {
    const range = rangeOf(fine.amount, input)
    if (range.is === 'range') return { ...range, counted: fine.amount.basis !== 'range' }
    if (range.is === 'set-locally')
      return { is: 'unknown', zh: '数额由地方规定，未收录', en: 'The amount is set locally and not held' }
    const { amount } = fine
    const base = amount.basis === 'multiple' || amount.basis === 'percent' ? bases[amount.of] : undefined
    const cap = amount.basis === 'multiple' ? amount.cap : undefined
    return {
      is: 'unknown',
      ...(cap === undefined ? {} : { cap }),
      zh: base ? `罚款以${base.zh}为基数，材料没有写明` : '罚款按数量计算，材料没有写明数量',
      en: base
        ? `The fine is counted from the ${base.en}, which is not told`
        : 'The fine is counted by number, which is not told',
    }
  })
}

function noFine(items: readonly PowerOnDay[], input: AmountInput, basis: readonly Citation[]): AmountCheck {
  const any = items.some((item) => finesFor(item, input.addressee).length > 0)
  if (input.amount === 0) return { is: 'within', certain: !any, zh: '没有罚款', en: 'No fine', basis, ranges: [] }
  if (any) return cannot('罚款须先具备的情形没有查明', 'What must come first for a fine is not established', basis)
  return {
    is: 'over',
    certain: true,
    zh: `${places(basis, 'zh')}没有规定对这类对象罚款`,
    en: `${places(basis, 'en')} sets no fine for such an addressee`,
    basis,
    ranges: [],
  }
}

const places = (basis: readonly Citation[], style: 'zh' | 'en') =>
  [...new Set(basis.map((c) => formatCitation(c, style)))].join(style === 'zh' ? '、' : '; ')

function verdict(
  is: 'within' | 'over' | 'under',
  certain: boolean,
  ranges: readonly Range[],
  basis: readonly Citation[],
  amount: Fen,
): AmountCheck {
  const spans = ranges.map((r) => spanOf(r, 'zh'))
  const spansEn = ranges.map((r) => spanOf(r, 'en'))
  const said = {
    within: ['在幅度内', 'is within'],
    over: ['超出幅度', 'is over'],
    under: ['低于最低罚款', 'is under'],
  }[is]
  return {
    is,
    certain,
    zh: `罚款${formatYuan(amount)}元${said[0]}：${places(basis, 'zh')}为${spans.join('、或者')}`,
    en: `A fine of ${formatYuan(amount)} yuan ${said[1]} the range of ${places(basis, 'en')}: ${spansEn.join(' or ')}`,
    basis,
    ranges,
  }
}

const distinct = (ranges: readonly Range[]): readonly Range[] => [
  ...new Map(ranges.map((r) => [`${r.min}-${r.max}`, r])).values(),
]
