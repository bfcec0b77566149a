import { type Indicator, text } from '@zhiheng/procedure'

const counted = { kind: 'enforcement', table: 'enforcement' }
const unit = text('件', 'cases')

export const indicators: readonly Indicator[] = [
  {
    id: 'enforcements-done',
    title: text('行政强制执行', 'Compulsory enforcement'),
    definition: text(
      '期内由本机关实施完毕的强制执行（含代履行）件数，以完成日期计。',
      'Enforcements carried out by the bureau, performance on behalf included, by the day of completion.',
    ),
    unit,
    counts: { ...counted, on: 'executed_on', where: 'not f.by_court' },
    spokenAs: { all: [['强制执行', '强制拆除', '代履行']], none: ['申请', '法院'], units: ['件', '宗', '起'] },
  },
  {
    id: 'court-applications',
    title: text('申请法院强制执行', 'Applications to the court'),
    definition: text(
      '期内申请人民法院强制执行的件数，以申请日期计。',
      'Applications to the court for enforcement, by the day of application.',
    ),
    unit,
    counts: { ...counted, on: 'applied_on', where: 'true' },
    spokenAs: { all: [['申请'], ['法院'], ['强制执行']], units: ['件', '宗', '起'] },
  },
]
