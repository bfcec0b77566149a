import { type Counted, type Indicator, text } from '@zhiheng/procedure'

const over = (on: string, where: string, share?: string): Counted => ({
  kind: 'penalty',
  table: 'penalty',
  on,
  where,
  share,
})
const piece = text('件', 'cases')

/** Figures that penalty cases give. */
export const indicators: readonly Indicator[] = [
  {
    id: 'penalty-published',
    title: text('公示行政处罚决定书', 'Penalty decisions published'),
    definition: text(
      '决定日期在期间内、已经公开且没有撤回的行政处罚决定。',
      'Decisions made in the period that are published and not withdrawn.',
    ),
    unit: piece,
    counts: over('decided_on', "f.outcome = 'penalty' AND f.published"),
    spokenAs: {
      all: [
        ['公示', '公开'],
        ['处罚决定', '行政处罚'],
      ],
      units: ['件', '份', '条', '宗', '起'],
      none: ['案卷'],
    },
  },
  {
    id: 'penalties',
    title: text('行政处罚案件', 'Penalty cases'),
    definition: text('立案日期在期间内的普通程序案件。', 'Cases of ordinary procedure filed in the period.'),
    unit: piece,
    counts: over('filed_on', 'f.filed_on IS NOT NULL'),
    spokenAs: {
      all: [['处罚', '案件', '立案', '查处']],
      units: ['件', '宗', '起'],
      none: ['案卷', '公示', '许可', '强制', '复议', '诉讼', '城管平台', '数字化'],
    },
  },
  {
    id: 'deliberations',
    title: text('案件集体讨论', 'Collective deliberations'),
    definition: text(
      '决定日期在期间内、经负责人集体讨论的案件，每件计一次。',
      'Cases decided in the period after collective deliberation, each counted once.',
    ),
    unit: text('次', 'times'),
    counts: over('decided_on', 'f.deliberated'),
    spokenAs: { all: [['集体讨论']], units: ['次', '件', '场'] },
  },
  {
    id: 'penalty-decided',
    title: text('作出行政处罚决定', 'Penalty decisions'),
    definition: text(
      '决定日期在期间内的行政处罚决定（普通程序）。',
      'Decisions of ordinary procedure made in the period.',
    ),
    unit: piece,
    counts: over('decided_on', "f.outcome = 'penalty'"),
    spokenAs: {
      all: [
        ['作出', '下达'],
        ['行政处罚', '处罚决定'],
      ],
      units: ['件', '份', '宗', '起'],
      none: ['公示', '公开', '许可', '简易', '当场'],
    },
  },
  {
    id: 'penalty-fines',
    title: text('罚款金额', 'Fines'),
    definition: text('决定日期在期间内的罚款合计（元）。', 'Fines decided in the period, in yuan.'),
    unit: text('元', 'yuan'),
    counts: { ...over('decided_on', "f.outcome = 'penalty'"), sum: 'f.fine' },
    spokenAs: { all: [['罚款', '罚没']], units: ['元'], none: ['以下', '以上', '清单'] },
  },
  {
    id: 'penalty-hearings',
    title: text('处罚听证', 'Hearings'),
    definition: text('决定日期在期间内、举行过听证的案件。', 'Cases decided in the period after a hearing.'),
    unit: piece,
    counts: over('decided_on', 'f.heard'),
    spokenAs: {
      all: [['处罚听证', '举行听证', '组织听证']],
      units: ['件', '次', '场', '起'],
      none: ['决策', '立法', '价格'],
    },
  },
]
