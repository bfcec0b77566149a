import { type Indicator, text } from '@zhiheng/procedure'

export const indicators: readonly Indicator[] = [
  {
    id: 'rectifications-ordered',
    title: text('责令改正', 'Orders to rectify'),
    definition: text('期内作出的责令改正件数。', 'Orders to rectify made in the period.'),
    unit: text('件', 'cases'),
    counts: { kind: 'rectification', table: 'rectification', on: 'opened_on', where: 'true' },
    spokenAs: { all: [['责令改正', '责令整改', '责令限期改正']], units: ['件', '份', '起'] },
  },
]
