import { z } from 'zod'
import { choice, day, field, optionalShort, short, words } from './fields.ts'

export const partyKinds = {
  citizen: ['公民', 'Citizen'],
  'individual-business': ['个体工商户', 'Individual business'],
  organisation: ['法人或者其他组织', 'Organisation'],
} as const
export type PartyKind = keyof typeof partyKinds

/**
 * The party concerned, as named that day. Identity numbers live in the party register; an act holds a reference
 * (个人信息保护法 6: no more than needed).
 */
export const party = field(
  z.object({
    kind: choice(partyKinds, '当事人类别', 'Kind of party'),
    name: short('姓名或者名称', 'Name'),
    /** Unified social credit code of an organisation or individual business. */
    creditCode: field(z.string().trim().max(18).optional(), {
      zh: '统一社会信用代码',
      en: 'Unified social credit code',
      widget: 'text',
    }),
    /** Reference into the party register. */
    identity: field(z.string().max(64).optional(), { zh: '身份信息', en: 'Identity', widget: 'hidden' }),
    representative: optionalShort('法定代表人或者经营者', 'Legal representative or operator'),
    address: field(words(0, 200, '住址或者住所').optional(), { zh: '住址或者住所', en: 'Address', widget: 'text' }),
    /** Only where age decides: 行政处罚法 30. */
    birthOn: day('出生日期', 'Date of birth').optional(),
    guardian: optionalShort('监护人', 'Guardian'),
  }),
  { zh: '当事人', en: 'Party concerned', widget: 'party' },
)
export type Party = z.output<typeof party>

/**
 * Whether the lower limits for citizens hold: an individual business counts as a citizen (case-file review practice;
 * a setting of the bureau with that default, standards §4.1).
 */
export const countsAsCitizen = (kind: PartyKind): boolean => kind !== 'organisation'

/** Whole years of age on a day. */
export function ageOn(birthOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4))
  return on.slice(5) < birthOn.slice(5) ? years - 1 : years
}
