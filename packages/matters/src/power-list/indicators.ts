import { type Counted, type Indicator, text } from '@zhiheng/procedure'

const over = (on: string, where: string): Counted => ({ kind: 'power-list', table: 'power_item', on, where })
const items = text('项', 'items')
const listed = [['执法事项', '权责清单', '权力事项', '职权事项']]
const none = ['赋予', '下放', '不在', '收回']

/** Figures that the list gives. A period counts the changes that took effect in it. */
export const indicators: readonly Indicator[] = [
  {
    id: 'power-list-added',
    title: text('列入权责清单事项', 'Items added to the list'),
    definition: text('生效日期在期间内列入清单的事项。', 'Items whose listing took effect in the period.'),
    unit: items,
    counts: over('listed_on', 'true'),
    spokenAs: { all: [...listed, ['新增', '列入', '增加']], units: ['项', '条'], none },
  },
  {
    id: 'power-list-withdrawn',
    title: text('移出权责清单事项', 'Items withdrawn from the list'),
    definition: text('生效日期在期间内移出清单的事项。', 'Items whose withdrawal took effect in the period.'),
    unit: items,
    counts: over('withdrawn_on', 'f.withdrawn_on IS NOT NULL'),
    spokenAs: { all: [...listed, ['移出', '取消', '删减', '减少']], units: ['项', '条'], none },
  },
  {
    id: 'power-list-delegated',
    title: text('赋权乡镇事项', 'Items delegated to townships'),
    definition: text(
      '首次交由乡镇（街道）行使的生效日期在期间内的事项，一项只计一次。',
      'Items first handed to a township in the period; each counted once.',
    ),
    unit: items,
    counts: over('delegated_on', 'f.delegated_on IS NOT NULL'),
    spokenAs: {
      all: [
        ['赋权', '赋予', '下放', '交由'],
        ['职权', '事项', '权力'],
      ],
      units: ['项', '条'],
      none: ['收回', '不在'],
    },
  },
  {
    id: 'power-list-taken-back',
    title: text('收回赋权事项', 'Items taken back'),
    definition: text(
      '最近一次收回的生效日期在期间内的事项。',
      'Items whose last taking back took effect in the period.',
    ),
    unit: items,
    counts: over('taken_back_on', 'f.taken_back_on IS NOT NULL'),
    spokenAs: {
      all: [
        ['收回', '不再赋予'],
        ['职权', '事项', '权力'],
      ],
      units: ['项', '条'],
    },
  },
]
