import { type Indicator, text } from '@zhiheng/procedure'

const over = { kind: 'power-list', table: 'power_item', on: null }
const items = text('项', 'items')
const day = (column: string) => `f.${column} BETWEEN $2::date AND $3::date`

/** Figures that the list gives; days are those from which a change holds. */
export const indicators: readonly Indicator[] = [
  {
    id: 'enforcement-items',
    title: text('行政执法事项', 'Enforcement items'),
    definition: text('期间最后一日在权责清单中的事项。', 'Items on the list on the last day of the period.'),
    unit: items,
    counts: { ...over, where: 'f.listed_on <= $3::date AND (f.withdrawn_on IS NULL OR f.withdrawn_on > $3::date)' },
    spokenAs: {
      all: [['执法事项', '权责清单', '权力事项', '职权事项']],
      units: ['项', '条'],
      none: ['赋予', '下放', '不在', '收回'],
    },
  },
  {
    id: 'delegated-powers',
    title: text('赋予乡镇行政职权', 'Powers delegated to townships'),
    definition: text(
      '期间内曾交由乡镇（街道）行使的事项，期间内收回的也计入；一项交给几个乡镇只计一次。',
      'Items that a township might use on some day of the period, taken back in it or not; each counted once.',
    ),
    unit: items,
    counts: { ...over, where: `f.delegated_in::datemultirange && daterange($2::date, $3::date, '[]')` },
    spokenAs: {
      all: [
        ['赋予', '下放'],
        ['职权', '事项', '权力'],
      ],
      units: ['条', '项'],
      none: ['不在'],
    },
  },
  {
    id: 'delegated-taken-back',
    title: text('收回赋权事项', 'Delegated powers taken back'),
    definition: text('期间内从乡镇（街道）收回的事项。', 'Items taken back from townships in the period.'),
    unit: items,
    counts: {
      ...over,
      where: 'EXISTS (SELECT 1 FROM unnest(f.taken_back::date[]) d WHERE d BETWEEN $2::date AND $3::date)',
    },
    spokenAs: {
      all: [
        ['不在', '收回', '调整回'],
        ['职权', '事项', '权力'],
      ],
      units: ['条', '项'],
      none: ['赋予'],
    },
  },
  {
    id: 'power-list-added',
    title: text('新列入权责清单事项', 'Items added to the list'),
    definition: text('期间内列入清单的事项。', 'Items listed in the period.'),
    unit: items,
    counts: { ...over, where: day('listed_on') },
    spokenAs: {
      all: [
        ['权责清单', '执法事项'],
        ['新增', '列入', '增加'],
      ],
      units: ['项', '条'],
    },
  },
  {
    id: 'power-list-withdrawn',
    title: text('移出权责清单事项', 'Items withdrawn from the list'),
    definition: text('期间内移出清单的事项。', 'Items withdrawn in the period.'),
    unit: items,
    counts: { ...over, where: day('withdrawn_on') },
    spokenAs: {
      all: [
        ['权责清单', '执法事项'],
        ['移出', '取消', '删减', '核减'],
      ],
      units: ['项', '条'],
    },
  },
]
