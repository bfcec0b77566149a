import { type Indicator, text } from '@zhiheng/procedure'

const over = { kind: 'review', table: 'review', on: 'confirmed_on' }
const piece = text('件', '')
const units = ['件', '份', '宗', '卷']

/** Figures of the review of files, by the day on which the grade was confirmed. */
export const indicators: readonly Indicator[] = [
  {
    id: 'files-reviewed',
    title: text('参与评查案卷', 'Files reviewed'),
    definition: text('期间内确认等次的被评查案卷。', 'Files whose grade was confirmed in the period.'),
    unit: piece,
    counts: { ...over, where: 'true' },
    spokenAs: { all: [['评查']], units },
  },
  {
    id: 'files-excellent',
    title: text('优秀案卷', 'Excellent files'),
    definition: text('期间内确认为优秀的案卷。', 'Files confirmed as excellent in the period.'),
    unit: piece,
    counts: { ...over, where: "f.grade = 'excellent'" },
    spokenAs: { all: [['优秀']], none: ['合格'], units },
  },
  {
    id: 'files-qualified',
    title: text('合格案卷', 'Qualified files'),
    definition: text(
      '期间内确认为合格的案卷，不含优秀；有良好等次的，良好计入。',
      'Files confirmed as qualified in the period, good ones with them, excellent ones not.',
    ),
    unit: piece,
    counts: { ...over, where: "f.grade IN ('good', 'qualified')" },
    spokenAs: { all: [['合格']], none: ['不合格'], units },
  },
  {
    id: 'files-unqualified',
    title: text('不合格案卷', 'Unqualified files'),
    definition: text('期间内确认为不合格的案卷。', 'Files confirmed as unqualified in the period.'),
    unit: piece,
    counts: { ...over, where: "f.grade = 'unqualified'" },
    spokenAs: { all: [['不合格'], ['案卷', '评查']], units },
  },
  {
    id: 'files-qualified-rate',
    title: text('案卷合格率', 'Share of files qualified'),
    definition: text(
      '期间内确认等次的案卷中，优秀、良好、合格的所占比例。',
      'Of the files whose grade was confirmed, those that are not unqualified.',
    ),
    unit: text('%', ''),
    counts: { ...over, where: 'true', share: "f.grade <> 'unqualified'" },
    spokenAs: { all: [['合格率']], units: ['%'] },
  },
]
