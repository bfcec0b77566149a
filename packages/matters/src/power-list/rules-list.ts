import { powerByCode } from '@zhiheng/law/powers/index.ts'
import { powerKinds } from '@zhiheng/law/powers/words.ts'
import { broken, kept, notApplicable, unknown } from '@zhiheng/procedure'
import { basis } from './basis.ts'
import { nationalItem, type PowerListRule, rule } from './rule.ts'

const itemHasLaw = rule({
  id: 'power-list-item-has-law',
  title: ['列入的事项须有现行依据', 'An item listed needs law in force'],
  basis: basis.needsLaw,
  inForce: '2021-07-15',
  points: 20,
  guards: ['add'],
  test: ({ data }) => {
    const known = powerByCode(data.code)
    if (data.origin === 'local') {
      if (known)
        return broken(
          `${data.code}是国家事项的编码，地方事项请另编`,
          `${data.code} is the code of a national item; give a local one its own`,
        )
      return data.basisText ? kept : broken('没有写明地方依据条款', 'The local article is not named')
    }
    if (!known) return broken(`国家事项中没有${data.code}`, `There is no national item ${data.code}`)
    return nationalItem(data, data.effectiveOn)
      ? kept
      : broken(
          `${data.effectiveOn}没有${data.code}的现行依据`,
          `No law in force gives ${data.code} on ${data.effectiveOn}`,
        )
  },
})

const kindAgrees = rule({
  id: 'power-list-kind-agrees',
  title: ['权力种类与依据一致', 'The kind is that of the law'],
  basis: basis.list,
  inForce: '2015-12-24',
  guards: ['add'],
  test: ({ data }) => {
    const item = nationalItem(data, data.effectiveOn)
    if (!item) return notApplicable
    return item.kind === data.powerKind
      ? kept
      : broken(`依据规定的是${powerKinds[item.kind].zh}`, `The law makes it: ${powerKinds[item.kind].en}`)
  },
})

const rightHolder = rule({
  id: 'power-list-right-holder',
  title: ['行使主体与法律规定一致', 'The holder is the one the law allows'],
  basis: basis.void,
  inForce: '2021-07-15',
  points: 20,
  guards: ['add'],
  test: ({ data }) => {
    const item = nationalItem(data, data.effectiveOn)
    if (!item) return notApplicable
    const own = item.townships === 'own'
    if (own === (data.holder === 'township')) return kept
    return own
      ? broken(
          '法律规定由乡镇人民政府行使，不能列为综合行政执法局的事项',
          'The law gives it to township governments, not to the bureau',
        )
      : broken(
          '法律没有直接赋予乡镇；交由乡镇行使须经省级决定',
          'The law does not give it to townships; that takes a decision of the province',
        )
  },
})

const bureauMay = rule({
  id: 'power-list-bureau-may',
  title: [
    '超出国家综合执法范围的事项须经国务院或者省级决定',
    'Beyond the national scope State Council or province decides',
  ],
  basis: basis.concentrated,
  inForce: '2021-07-15',
  points: 20,
  guards: ['add'],
  test: ({ data }) => {
    const item = nationalItem(data, data.effectiveOn)
    if (!item || data.holder !== 'bureau') return notApplicable
    if (data.ground === 'province-decision')
      return data.issuer === 'province' || data.issuer === 'state-council'
        ? kept
        : broken('依据文件不是国务院或者省级人民政府的决定', 'The document is not one of State Council or province')
    if (item.bureau === 'listed') return kept
    return broken(
      '该事项不在国家规定的综合执法范围内，须有国务院或者省、自治区、直辖市人民政府的决定',
      'The item lies beyond the national scope; State Council or province must have decided',
    )
  },
})

const publishedFirst = rule({
  id: 'power-list-published-first',
  title: ['清单的变动先公布后生效', 'A change is published before it holds'],
  basis: basis.published,
  inForce: '2018-12-05',
  severity: 'overridable',
  points: 5,
  guards: ['add', 'amend', 'withdraw', 'takeBack'],
  test: ({ data }) => {
    if (!data.publishedOn) return broken('没有公布日期', 'No day of publication')
    return data.publishedOn <= data.effectiveOn
      ? kept
      : broken(
          `公布于${data.publishedOn}，晚于生效日期${data.effectiveOn}`,
          `Published on ${data.publishedOn}, after it took effect on ${data.effectiveOn}`,
        )
  },
})

const inOrder = rule({
  id: 'power-list-days-in-order',
  title: ['变动的生效日期前后有序', 'Changes take effect in order'],
  basis: basis.list,
  inForce: '2015-12-24',
  guards: ['amend', 'withdraw', 'delegate', 'entrust'],
  test: (act, before) => {
    const on = act.kind === 'entrust' ? act.data.from : act.data.effectiveOn
    if (on < before.listedOn)
      return broken(`早于列入清单的日期${before.listedOn}`, `Before the item was listed on ${before.listedOn}`)
    if (act.kind !== 'withdraw') return kept
    const latest = [
      ...before.delegations.map((d) => d.until ?? d.from),
      ...before.entrustments.map((e) => e.from),
      ...before.wordings.map((w) => w.from),
    ]
      .sort()
      .at(-1)
    return latest === undefined || on >= latest
      ? kept
      : broken(`早于已登记的变动${latest}`, `Before a change already recorded for ${latest}`)
  },
})

const stillLaw = rule({
  id: 'power-list-still-law',
  title: ['调整、交由行使和委托时依据仍然有效', 'The ground still stands when the item is changed or handed on'],
  basis: basis.list,
  inForce: '2015-12-24',
  guards: ['amend', 'delegate', 'entrust'],
  cure: 'withdraw',
  test: (act, before) => {
    if (before.origin === 'local') return unknown('地方依据是否仍然有效', 'whether the local ground still stands')
    const on = act.kind === 'entrust' ? act.data.from : act.data.effectiveOn
    return nationalItem(before, on)
      ? kept
      : broken(`依据在${on}已失效，应当移出清单`, `Its ground had ceased by ${on}; withdraw the item`)
  },
})

const notInTheFuture = rule({
  id: 'power-list-not-in-the-future',
  title: ['不得记录尚未发生的行为', 'Nothing is recorded before it happens'],
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  points: 5,
  guards: ['add', 'amend', 'withdraw', 'delegate', 'takeBack', 'assess', 'entrust', 'endEntrustment'],
  test: (act) =>
    act.happenedAt > act.recordedAt
      ? broken('发生时间在将来，请改为实际时间', 'The time lies in the future; give the real time')
      : kept,
})

export const listRules: readonly PowerListRule[] = [
  itemHasLaw,
  kindAgrees,
  rightHolder,
  bureauMay,
  publishedFirst,
  inOrder,
  stillLaw,
  notInTheFuture,
]
