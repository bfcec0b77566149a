import { powerKinds } from '@zhiheng/law/powers/words.ts'
import { z } from 'zod'
import { choice, day, field, long, optionalLong, optionalShort, short } from '../fields.ts'

const pairs = Object.entries(powerKinds).map(([id, { zh, en }]) => [id, [zh, en] as const])
// Safe: the keys are those of the words.
const kinds = Object.fromEntries(pairs) as Record<keyof typeof powerKinds, readonly [string, string]>

export const origins = {
  national: ['国家法律、法规、规章', 'National law'],
  local: ['地方性法规、地方政府规章', 'Local regulation or rule'],
} as const
export const holders = {
  bureau: ['综合行政执法局', 'The bureau'],
  township: ['乡镇人民政府（法律直接规定）', 'Township governments, by the law itself'],
} as const
export type Holder = keyof typeof holders

export const grounds = {
  'national-scope': ['国家规定的综合执法范围', 'The national scope of comprehensive enforcement'],
  'province-decision': ['国务院或者省级人民政府决定', 'A decision of State Council or province'],
  'law-itself': ['法律、法规直接规定', 'The law itself'],
} as const
export const issuers = {
  'state-council': ['国务院', 'State Council'],
  province: ['省、自治区、直辖市', 'Province'],
  prefecture: ['设区的市、自治州', 'Prefecture'],
  county: ['县级人民政府', 'County government'],
  bureau: ['本局', 'The bureau'],
} as const
export type Issuer = keyof typeof issuers

const code = field(z.string().regex(/^[A-Z]{2}-\d{3}$/, '事项编码如 RO-006'), {
  zh: '事项编码',
  en: 'Code',
  widget: 'power',
  helpZh: '国家事项见权责清单；地方事项编码自定，不与国家事项重复。',
  helpEn: 'National items: the list of powers; local ones have codes of their own.',
})
const township = field(z.string().regex(/^\d{9}$/, '乡镇代码为九位数字'), {
  zh: '乡镇（街道）',
  en: 'Township',
  widget: 'township',
})

/** What every change rests on: a document, when it was published, from when it holds. */
const change = {
  issuer: choice(issuers, '决定机关', 'Decided by'),
  document: short('依据文件', 'Document', { min: 2, max: 200 }),
  documentNumber: optionalShort('文号', 'Number'),
  publishedOn: day('公布日期', 'Published on').optional(),
  effectiveOn: day('生效日期', 'In effect from'),
}
const reason = long('理由', 'Reason', { max: 500 })

export const add = z.object({
  code,
  origin: choice(origins, '依据来源', 'Origin'),
  title: short('事项名称', 'Title', { min: 2 }),
  powerKind: choice(kinds, '权力种类', 'Kind'),
  holder: choice(holders, '行使主体', 'Holder'),
  ground: choice(grounds, '行使依据', 'Ground of its use'),
  /** Of a local item; of a national one the list of powers says it. */
  basisText: optionalShort('地方依据条款', 'Local article'),
  ...change,
})
export const amend = z.object({
  title: optionalShort('新名称', 'New title'),
  what: long('变更内容', 'What changes', { max: 500 }),
  ...change,
})
export const withdraw = z.object({ reason, ...change })

export const delegate = z.object({
  township,
  capable: choice(
    {
      yes: ['经评估能够有效承接', 'Assessed as able'],
      no: ['暂不能承接', 'Not able yet'],
      unassessed: ['尚未评估', 'Not assessed'],
    },
    '承接能力',
    'Capability',
  ),
  staff: field(z.number().int().min(0).max(999), { zh: '持证执法人员数', en: 'Certified officers', widget: 'text' }),
  bureauKeeps: choice(
    {
      no: ['县级部门不再行使', 'The bureau no longer uses it'],
      yes: ['县级部门继续行使', 'The bureau goes on using it'],
      unsaid: ['决定没有写明', 'The decision does not say'],
    },
    '交由后县级部门是否继续行使',
    'Does the bureau go on using it',
    { helpZh: '以省级决定为准。', helpEn: 'As the provincial decision says.' },
  ),
  ...change,
})
export const takeBack = z.object({ township, reason, ...change })
export const assess = z.object({
  assessedOn: day('评估日期', 'Assessed on'),
  result: choice(
    {
      fit: ['承接情况良好', 'Goes well'],
      improve: ['需要改进', 'To be improved'],
      unfit: ['不宜继续交由行使', 'Should be taken back'],
    },
    '评估结果',
    'Result',
  ),
  note: optionalLong('说明', 'Note'),
})

export const entrust = z.object({
  organisation: short('受委托组织', 'Entrusted body', { min: 2 }),
  body: choice(
    {
      public: ['依法成立、具有管理公共事务职能的组织', 'Lawfully set up, with public functions'],
      company: ['企业', 'A company'],
      person: ['个人', 'A person'],
    },
    '组织性质',
    'What it is',
  ),
  certified: field(z.number().int().min(0).max(999), {
    zh: '取得执法资格的工作人员数',
    en: 'Qualified staff',
    widget: 'text',
  }),
  technical: choice(
    {
      able: ['有条件组织技术检查、鉴定', 'Able to have tests made'],
      unable: ['没有条件', 'Not able'],
      none: ['不需要', 'Not needed'],
    },
    '技术检查、鉴定条件',
    'Technical tests',
  ),
  principal: choice(
    { bureau: ['本局', 'The bureau'], entrusted: ['受委托组织', 'An entrusted body'] },
    '委托人',
    'Principal',
  ),
  /** The law, regulation or rule that lets this power be entrusted. */
  allowedBy: short('允许委托的法律、法规、规章条款', 'Article that allows it', {
    min: 4,
    help: '如：行政处罚法 20',
    helpEn: 'As: 行政处罚法 20',
  }),
  instrument: optionalShort('委托书文号', 'Instrument'),
  matters: optionalLong('委托事项', 'Matters'),
  powers: optionalLong('委托权限', 'Powers'),
  from: day('委托期限起', 'From'),
  to: day('委托期限止', 'To').optional(),
  publishedByPrincipalOn: day('委托机关公布日期', 'Published by the principal').optional(),
  publishedByBodyOn: day('受委托组织公布日期', 'Published by the body').optional(),
})
export const endEntrustment = z.object({
  organisation: short('受委托组织', 'Entrusted body', { min: 2 }),
  effectiveOn: day('终止日期', 'Ends on'),
  reason,
})
