import { kinds } from '@zhiheng/matters'
import { type Indicator, text } from '@zhiheng/procedure'

const later = (
  id: string,
  zh: string,
  en: string,
  unit: [string, string],
  all: string[][],
  units: string[],
  none?: string[],
): Indicator => ({
  id,
  title: text(zh, en),
  definition: text('相应事项尚未在系统中办理，暂无记录。', 'No kind of matter records this yet.'),
  unit: text(...unit),
  counts: null,
  spokenAs: { all, units, none },
})
const piece: [string, string] = ['件', '']
const times: [string, string] = ['次', 'times']

/** Figures the yearly report speaks of and no matter records yet: said so, never guessed. */
const awaited: readonly Indicator[] = [
  later(
    'study-sessions',
    '学习习近平法治思想',
    'Study sessions',
    times,
    [['学习'], ['法治思想', '中心组', '例会', '党组']],
    ['次', '场', '场次', '期'],
  ),
  later('credit-records', '信用信息录入', 'Credit records', ['条', ''], [['信用']], ['条', '件']),
  later('permits', '办理行政许可', 'Permits', piece, [['许可', '审批']], ['件', '项', '个'], ['案卷']),
  later('party-meetings', '党组会议', 'Party group meetings', times, [['党组会']], ['次']),
  later('bureau-meetings', '局务会议', 'Bureau meetings', times, [['局务会', '办公会', '局长办公']], ['次']),
  later('trainings', '培训场次', 'Trainings', ['场次', ''], [['培训']], ['场次', '场', '次', '期']),
  later('trained', '培训覆盖人数', 'People trained', ['人', ''], [['培训', '覆盖', '干部职工']], ['人', '人次', '名']),
  later('training-coverage', '培训覆盖率', 'Training coverage', ['%', ''], [['覆盖率']], ['%']),
  later(
    'leaflets-printed',
    '刊印普法彩页',
    'Leaflets printed',
    ['份', ''],
    [['刊印', '印制', '印发', '印刷']],
    ['份', '册', '张'],
  ),
  later(
    'leaflets-given',
    '发放普法资料',
    'Leaflets given out',
    ['份', ''],
    [['发放', '派发', '散发']],
    ['份', '册', '张'],
  ),
  later(
    'publicity-events',
    '法治宣传教育活动',
    'Publicity events',
    ['场次', ''],
    [['宣传', '普法', '法治教育']],
    ['场次', '场', '次'],
  ),
  later(
    'proposals',
    '办理人大代表建议和政协提案',
    'Proposals answered',
    piece,
    [['人大', '政协', '建议', '提案']],
    ['件', '条', '份'],
  ),
  later(
    'proposals-satisfied',
    '建议提案满意率',
    'Satisfaction with answers',
    ['%', ''],
    [['满意率'], ['人大', '政协', '面商', '代表']],
    ['%'],
  ),
  later('laws-applied', '涉及的法律法规', 'Laws applied', ['部', ''], [['法律法规']], ['部', '件']),
  later('teams-merged', '划入执法队伍', 'Teams merged', ['支', ''], [['执法队伍']], ['支', '个']),
  later('reconsiderations', '行政复议', 'Reconsiderations', piece, [['复议']], ['件', '起', '宗']),
  later('litigations', '行政诉讼', 'Litigations', piece, [['诉讼', '应诉']], ['件', '起', '宗']),
  later('mediations', '行政调解', 'Mediations', piece, [['调解', '纠纷']], ['件', '起', '宗', '次']),
]

/** Every indicator of the house; what matters record comes first. */
export const indicators: readonly Indicator[] = [...kinds.flatMap((k) => k.indicators), ...awaited]

export const indicatorOf = (id: string): Indicator | undefined => indicators.find((i) => i.id === id)
