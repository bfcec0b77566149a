import { BadMoney, parseYuan } from '@zhiheng/law'
import { type Correction, corrections, degrees, measures, type RecommendInput } from '@zhiheng/law/discretion/index.ts'
import { bases, conditions, units, type Words, words } from '@zhiheng/law/powers/words.ts'
import { type Input, Usage } from '../command.ts'
import { chosen, dayOf, idOf } from './powers.ts'

export const addressees = words({
  individual: ['个人', 'individual'],
  organisation: ['单位', 'organisation'],
  responsible: ['直接责任人员', 'person answerable'],
})
export const outcomes = words({
  none: ['不予处罚', 'no penalty'],
  mitigated: ['减轻', 'mitigated'],
  lighter: ['从轻', 'lighter'],
  plain: ['不从轻不从重', 'plain'],
  heavier: ['从重', 'heavier'],
})
const laws = words({ facts: ['行为时', 'the facts'], decision: ['决定时', 'the decision'] })

/** What the options tell of a case. @throws Usage saying how to give what cannot be read */
export function inputOf(input: Input): RecommendInput {
  const code = input.text('power')
  if (!code) throw new Usage('Say which item: --power RO-006; zhiheng powers --find TEXT looks for one.')
  const factsOn = dayOf(input, 'on')
  const decidedOn = input.text('decided') === undefined ? factsOn : dayOf(input, 'decided')
  const degree = idOf(input, 'degree', degrees)
  const take = idOf(input, 'take', outcomes)
  const law = idOf(input, 'law', laws)
  const local = input.text('local')
  return {
    power: code.toUpperCase(),
    factsOn,
    decidedOn,
    addressee: idOf(input, 'addressee', addressees) ?? 'organisation',
    found: foundOf(input, idOf(input, 'correction', corrections)),
    conditions: input.all('condition').map((c) => chosen('condition', c, conditions)),
    circumstances: input.all('circumstance'),
    base: pairs(input, 'base', bases, (text) => yuan('base', text)),
    count: pairs(input, 'count', units, (text) => number('count', text)),
    ...(degree ? { degree } : {}),
    ...(take ? { take } : {}),
    ...(law ? { law } : {}),
    ...(local === undefined ? {} : { localRange: localOf(local) }),
  }
}

function foundOf(input: Input, correction: Correction | undefined) {
  return {
    measures: pairs(input, 'found', measures, (text) => number('found', text)),
    ...(correction ? { correction } : {}),
  }
}

/** Repeated NAME=VALUE options as a record. @throws Usage */
function pairs<K extends string>(
  input: Input,
  option: string,
  set: Readonly<Record<K, Words>>,
  read: (text: string) => number,
): Partial<Record<K, number>> {
  const entries = input.all(option).map((given) => {
    const [name, value] = given.split('=')
    if (!name || value === undefined)
      throw new Usage(`--${option} ${given} is not NAME=VALUE; NAME is one of ${Object.keys(set).join(', ')}.`)
    return [chosen(option, name, set), read(value)] as const
  })
  // Safe: the keys are those of the set.
  return Object.fromEntries(entries) as Partial<Record<K, number>>
}

function number(option: string, text: string): number {
  const n = Number(text)
  if (!text.trim() || !Number.isFinite(n) || n < 0) throw new Usage(`--${option}: “${text}” is not a number from 0.`)
  return n
}

/** Whole fen of an amount in yuan. @throws Usage */
export function yuan(option: string, text: string): number {
  try {
    return parseYuan(text)
  } catch (error) {
    if (error instanceof BadMoney) throw new Usage(`--${option}: ${error.messageZh}\n${error.message}`)
    throw error
  }
}

function localOf(text: string) {
  const [min, max] = text.split('..')
  if (min === undefined || max === undefined)
    throw new Usage(`--local ${text} is not a range; write 200..2000 in yuan.`)
  const range = { min: yuan('local', min), max: yuan('local', max), source: '地方规定' }
  if (range.max < range.min) throw new Usage(`--local ${text} ends below where it begins.`)
  return range
}
