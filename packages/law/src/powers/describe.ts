import type { Fen } from '../money/fen.ts'
import type { Addressee, BureauUse, Consequence, FineAmount, TownshipUse } from './types.ts'
import { bases, conditions, confiscations, orders, units, type Words, words } from './words.ts'

export const townshipUses = words<TownshipUse>({
  own: ['乡镇自有职权', 'the township’s own'],
  'may-be-delegated': ['可由省级决定交由乡镇、街道行使', 'may be handed to townships by the province'],
  no: ['不交由乡镇、街道行使', 'not handed to townships'],
})

export const bureauUses = words<BureauUse>({
  listed: ['国家规定的综合执法范围', 'in the national scope'],
  'by-province': ['须经国务院或者省级人民政府决定', 'where the State Council or province decides'],
  'named-holder': ['由法律规定的机关行使', 'with the holder the law names'],
})

const addressees = words<Addressee>({
  individual: ['对个人', 'individuals'],
  organisation: ['对单位', 'organisations'],
  responsible: ['对直接责任人员', 'persons answerable'],
})

const plain = words<Exclude<Consequence['kind'], 'fine' | 'order' | 'confiscation'>>({
  warning: ['警告', 'warning'],
  'notice-of-criticism': ['通报批评', 'notice of criticism'],
  revocation: ['吊销许可证件', 'revocation of the licence'],
  'performance-on-behalf': ['代履行', 'performance on behalf'],
  removal: ['强制拆除', 'removal by force'],
  'sealing-up': ['查封', 'sealing-up'],
  impoundment: ['扣押', 'impoundment'],
  towing: ['拖移机动车', 'towing of the vehicle'],
  inspection: ['监督检查', 'inspection'],
})

type Language = keyof Words

/**
 * What the law lets the organ do, in one line: conditions first, then whom it meets.
 * 责令改正；罚款1万元以上10万元以下；〔拒不或者逾期不改正〕可以责令停工整治.
 */
export function describeConsequences(consequences: readonly Consequence[], language: Language = 'zh'): string {
  return consequences.map((c) => describeOne(c, language)).join(language === 'zh' ? '；' : '; ')
}

function describeOne(c: Consequence, language: Language): string {
  const zh = language === 'zh'
  const when = c.when ? (zh ? `〔${conditions[c.when].zh}〕` : `[${conditions[c.when].en}] `) : ''
  const whom = c.for ? `${addressees[c.for][language]}${zh ? '' : ': '}` : ''
  const may = c.optional ? (zh ? '可以' : isVerb(c) ? 'may ' : 'optional ') : ''
  return `${when}${whom}${may}${what(c, language)}`
}

/** English puts “may” before what reads as a verb: may fine up to 500 yuan, but optional warning. */
const isVerb = (c: Consequence) => c.kind === 'order' || (c.kind === 'fine' && c.amount.basis !== 'set-locally')

function what(c: Consequence, language: Language): string {
  const zh = language === 'zh'
  switch (c.kind) {
    case 'order': {
      const times = c.times
        ? zh
          ? `（${c.times.min}至${c.times.max}倍株数）`
          : ` (${c.times.min} to ${c.times.max} for each)`
        : ''
      return `${zh ? '' : 'order to '}${orders[c.what][language]}${times}`
    }
    case 'confiscation':
      return `${zh ? '没收' : 'confiscation of '}${confiscations[c.what][language]}`
    case 'fine':
      return zh ? `罚款${amountZh(c.amount)}` : `fine ${amountEn(c.amount)}`
    default:
      return plain[c.kind][language]
  }
}

/** Round sums as the law writes them: 50万元, 5000元. */
function yuanZh(fen: Fen): string {
  const yuan = fen / 100
  return yuan >= 10_000 && yuan % 1_000 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`
}

const spanZh = (min: number, max: number, each: (n: number) => string): string =>
  min === max ? each(max) : `${min === 0 ? '' : `${each(min)}以上`}${each(max)}以下`

function amountZh(a: FineAmount): string {
  switch (a.basis) {
    case 'range':
      return spanZh(a.min, a.max, yuanZh)
    case 'per-unit':
      return `${units[a.unit].zh}${spanZh(a.min, a.max, yuanZh)}`
    case 'percent':
      return `${bases[a.of].zh}${spanZh(a.min, a.max, (n) => `${n}%`)}`
    case 'multiple': {
      const cap = a.cap === undefined ? '' : `，不超过${yuanZh(a.cap)}`
      const least = a.leastBase === undefined ? '' : `，不足${yuanZh(a.leastBase)}的按${yuanZh(a.leastBase)}计算`
      return `${bases[a.of].zh}${spanZh(a.min, a.max, (n) => `${n}倍`)}${cap}${least}`
    }
    case 'set-locally':
      return '（数额由地方规定）'
  }
}

const yuanEn = (fen: Fen): string => (fen / 100).toLocaleString('en-US')
const spanEn = (min: number, max: number, each: (n: number) => string): string =>
  min === max ? each(max) : min === 0 ? `up to ${each(max)}` : `${each(min)} to ${each(max)}`

function amountEn(a: FineAmount): string {
  switch (a.basis) {
    case 'range':
      return `${spanEn(a.min, a.max, yuanEn)} yuan`
    case 'per-unit':
      return `${spanEn(a.min, a.max, yuanEn)} yuan ${units[a.unit].en}`
    case 'percent':
      return `${spanEn(a.min, a.max, String)} % of the ${bases[a.of].en}`
    case 'multiple': {
      const cap = a.cap === undefined ? '' : `, at most ${yuanEn(a.cap)} yuan`
      const least = a.leastBase === undefined ? '' : `, counted as no less than ${yuanEn(a.leastBase)} yuan`
      return `${spanEn(a.min, a.max, String)} times the ${bases[a.of].en}${cap}${least}`
    }
    case 'set-locally':
      return 'of an amount set locally'
  }
}
