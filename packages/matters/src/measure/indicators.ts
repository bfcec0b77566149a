import { type Indicator, text } from '@zhiheng/procedure'

const counted = { kind: 'measure', table: 'measure' }

export const indicators: readonly Indicator[] = [
  {
    id: 'measures-taken',
    title: text('行政强制措施', 'Compulsory measures'),
    definition: text('期内实施查封、扣押的件数。', 'Sealing-ups and impoundments carried out in the period.'),
    unit: text('件', 'cases'),
    counts: { ...counted, on: 'taken_on', where: 'true' },
    spokenAs: { all: [['强制措施', '查封', '扣押']], none: ['强制执行'], units: ['件', '宗', '起'] },
  },
  {
    id: 'measures-in-time',
    title: text('强制措施按期处理率', 'Measures decided in time'),
    definition: text(
      '期内作出处理决定或者解除的强制措施中，未超过期限的比例。',
      'Of the measures decided or released in the period, the share within the period of the law.',
    ),
    unit: text('%', '%'),
    counts: { ...counted, on: 'decided_on', where: 'true', share: 'not f.late' },
    spokenAs: {
      all: [
        ['强制措施', '查封', '扣押'],
        ['按期', '期限内'],
      ],
      units: ['%'],
    },
  },
]
