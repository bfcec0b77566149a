import { type Counted, type Indicator, text } from '@zhiheng/procedure'

const over = (on: string, where: string, share?: string): Counted => ({
  kind: 'incident',
  table: 'incident',
  on,
  where,
  share,
})
const piece = text('件', 'cases')
const percent = text('%', '%')

/** Ended by merging or voiding: not a case of its own. */
const counted = "f.stage NOT IN ('merged', 'voided')"
const platform = ['指挥调度平台', '指挥平台', '数字城管', '数字化城管', '智慧城管', '运管服', '调度平台', '监督指挥']

/** Figures that incidents give. Rates follow evaluation-indicators: a zero denominator prints as “–”. */
export const indicators: readonly Indicator[] = [
  {
    id: 'incident-dispatched',
    title: text('发现派出案件数', 'Cases found and dispatched'),
    definition: text(
      '上报日期在期间内、已派遣过承办单位的案卷；已并案、作废的不计。',
      'Reported in the period and dispatched to a unit at least once; merged and voided ones are left out.',
    ),
    unit: piece,
    counts: over('opened_on', `f.dispatched_on IS NOT NULL AND ${counted}`),
    spokenAs: {
      all: [
        [...platform, '城市管理各类案件', '城市管理问题', '城市管理案件'],
        ['派出', '派遣', '发现'],
      ],
      units: ['件', '起', '宗', '条'],
      none: ['处罚', '许可'],
    },
  },
  {
    id: 'incident-closing-rate',
    title: text('办结率', 'Closing rate'),
    definition: text(
      '发现派出的案卷中，截至统计时已结案(或依法移送)的比例。',
      'Of the cases dispatched, those closed or lawfully transferred by now.',
    ),
    unit: percent,
    counts: over('opened_on', `f.dispatched_on IS NOT NULL AND ${counted}`, 'f.ended_on IS NOT NULL'),
    spokenAs: {
      all: [['办结率', '结案率', '处置率']],
      units: ['%'],
      none: ['信访', '许可', '审批', '提案', '建议', '热线'],
    },
  },
  {
    id: 'incident-closed',
    title: text('结案数', 'Cases closed'),
    definition: text('结案日期在期间内的案卷。', 'Closed in the period.'),
    unit: piece,
    counts: over('closed_on', 'f.closed_on IS NOT NULL'),
    spokenAs: { all: [platform, ['结案', '办结']], units: ['件', '起', '宗', '条'] },
  },
  {
    id: 'incident-reported',
    title: text('上报数', 'Reports'),
    definition: text(
      '上报日期在期间内的全部上报，含不予受理与并案。',
      'Every report of the period, including those not accepted or merged.',
    ),
    unit: piece,
    counts: over('opened_on', 'true'),
    spokenAs: { all: [platform, ['上报', '接报']], units: ['件', '起', '宗', '条'] },
  },
  {
    id: 'incident-public',
    title: text('公众上报数', 'Reports by the public'),
    definition: text('来源为公众上报的上报。', 'Reported by the public itself.'),
    unit: piece,
    counts: over('opened_on', "f.source = 'public'"),
    spokenAs: { all: [['公众上报', '市民上报', '群众上报', '随手拍']], units: ['件', '起', '条'] },
  },
  {
    id: 'incident-on-time-rate',
    title: text('按期处置率', 'Handled in time'),
    definition: text(
      '已处置的案卷中，在处置时限内反馈结果的比例；挂账期间不计。',
      'Of the cases handled, those whose result came within the limit; time on the pending list is left out.',
    ),
    unit: percent,
    counts: over('opened_on', `f.handled_on IS NOT NULL AND NOT f.quick AND ${counted}`, 'NOT f.late'),
    spokenAs: { all: [['按期处置率', '按时处置率', '按期办结率', '按时办结率']], units: ['%'] },
  },
  {
    id: 'incident-rework-rate',
    title: text('返工率', 'Rework rate'),
    definition: text('返工过的案卷数 ÷ 应结案数。', 'Cases sent back at least once ÷ cases due to close.'),
    unit: percent,
    counts: over('opened_on', `f.dispatched_on IS NOT NULL AND ${counted}`, 'f.reworked > 0'),
    spokenAs: { all: [['返工率']], units: ['%'] },
  },
  {
    id: 'incident-satisfied-rate',
    title: text('评价满意率', 'Satisfaction'),
    definition: text('有评价的案卷中，四分及以上的比例。', 'Of the cases rated, those with four stars or more.'),
    unit: percent,
    counts: over('opened_on', 'f.stars IS NOT NULL', 'f.stars >= 4'),
    spokenAs: { all: [['满意率', '满意度'], platform], units: ['%'] },
  },
  {
    id: 'incident-upgraded',
    title: text('转为执法案件数', 'Upgraded to penalty cases'),
    definition: text('处置中转为执法案件的案卷。', 'Turned into a lead for a penalty case.'),
    unit: piece,
    counts: over('opened_on', 'f.upgraded'),
    spokenAs: { all: [['转为执法案件', '转立案', '移交执法']], units: ['件', '起'] },
  },
]
