import { type Counted, type Indicator, text } from '@zhiheng/procedure'

const over = (on: string, where: string, share?: string): Counted => ({
  kind: 'penalty',
  table: 'penalty',
  on,
  where,
  share,
})
const piece = text('件', 'cases')
const units = ['件', '起', '宗', '份', '条', '个', '次', '场']

/** Figures that penalty cases give. */
export const indicators: readonly Indicator[] = [
  {
    id: 'penalty-published',
    title: text('公开行政处罚决定数', 'Penalty decisions published'),
    definition: text(
      '决定日期在期间内、已经公开且没有撤回的行政处罚决定。',
      'Decisions made in the period that are published and not withdrawn.',
    ),
    unit: piece,
    counts: over('decided_on', "f.outcome = 'penalty' AND f.published"),
    spokenAs: {
      all: [
        ['公示', '公开', '公布'],
        ['处罚', '行政处罚'],
      ],
      units,
      none: ['许可', '清单', '事项', '裁量'],
    },
  },
  {
    id: 'penalty-filed',
    title: text('行政处罚立案数', 'Penalty cases filed'),
    definition: text('立案日期在期间内的普通程序案件。', 'Ordinary cases filed in the period.'),
    unit: piece,
    counts: over('filed_on', 'true'),
    spokenAs: { all: [['立案'], ['处罚', '案件', '查处']], units, none: ['许可', '平台', '城管'] },
  },
  {
    id: 'penalty-decided',
    title: text('作出行政处罚决定数', 'Penalty decisions'),
    definition: text(
      '决定日期在期间内的行政处罚决定（普通程序）。',
      'Penalty decisions of ordinary procedure made in the period.',
    ),
    unit: piece,
    counts: over('decided_on', "f.outcome = 'penalty'"),
    spokenAs: {
      all: [
        ['作出', '下达', '办结'],
        ['行政处罚', '处罚决定'],
      ],
      units,
      none: ['公示', '公开', '许可', '简易'],
    },
  },
  {
    id: 'penalty-deliberated',
    title: text('重大案件集体讨论数', 'Cases deliberated collectively'),
    definition: text(
      '决定日期在期间内、经负责人集体讨论的案件。',
      'Cases decided in the period after collective deliberation.',
    ),
    unit: piece,
    counts: over('decided_on', 'f.deliberated'),
    spokenAs: { all: [['集体讨论', '集体审议', '案件会审', '案审会', '案审委']], units, none: [] },
  },
  {
    id: 'penalty-hearings',
    title: text('听证数', 'Hearings held'),
    definition: text('决定日期在期间内、举行过听证的案件。', 'Cases decided in the period after a hearing.'),
    unit: piece,
    counts: over('decided_on', 'f.heard'),
    spokenAs: { all: [['处罚听证', '举行听证', '组织听证']], units, none: ['决策', '立法', '价格'] },
  },
]
