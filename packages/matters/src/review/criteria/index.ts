import { text } from '@zhiheng/procedure'
import { points } from './points.ts'
import { shenzhenCriteria } from './shenzhen.ts'
import type { Criteria } from './types.ts'
import { vetoes } from './vetoes.ts'

export * from './adapt.ts'
export * from './types.ts'

const usual: Criteria = {
  id: 'yunnan-default',
  version: 1,
  title: text('云南式（默认）', 'Yunnan-style (default)'),
  source: text(
    '平台默认标准；未持有云南省的正式文本，取得后以正式文本为准。',
    'The default of this platform: no official text of Yunnan is held; it takes over once it is.',
  ),
  full: 100,
  bands: [
    { grade: 'excellent', from: 90 },
    { grade: 'qualified', from: 60 },
  ],
  tolerance: 5,
  criteria: [...vetoes, ...points],
}

const guangdong: Criteria = {
  ...usual,
  id: 'guangdong',
  title: text('广东式', 'Guangdong-style'),
  source: text(
    '等次和五类否决情形按广东省人民政府令第231号；各项分值为平台所定。',
    'Grades and the five vetoes after Guangdong order 231; the points of each criterion are ours.',
  ),
  bands: [
    { grade: 'excellent', from: 90 },
    { grade: 'good', from: 75 },
    { grade: 'qualified', from: 60 },
  ],
}

const shenzhen: Criteria = {
  ...usual,
  id: 'shenzhen',
  title: text('深圳式', 'Shenzhen-style'),
  source: text(
    '按深圳公开的评查规则：合法性任一项不符即不合格，规范性计分；各项分值和等次为平台所定。',
    'After the published rules of Shenzhen: lawfulness vetoes, form is scored; points and grades are ours.',
  ),
  criteria: shenzhenCriteria,
}

/** Every set of criteria on hand; the first is the default. */
export const criteriaSets: readonly Criteria[] = [usual, guangdong, shenzhen]

/** The set of an id; undefined when there is none. */
export const criteriaOf = (id: string): Criteria | undefined => criteriaSets.find((c) => c.id === id)
