import { broken, kept, notApplicable, unknown } from '@zhiheng/procedure'
import { basis } from './basis.ts'
import { nationalItem, type PowerListRule, rule } from './rule.ts'
import { lastDelegation } from './state.ts'

const measureStays = rule({
  id: 'power-list-measure-stays',
  title: ['行政强制措施权不得委托或者交由乡镇行使', 'Compulsory measures are neither entrusted nor handed on'],
  basis: basis.neverEntrusted,
  inForce: '2012-01-01',
  points: 20,
  guards: ['delegate', 'entrust'],
  test: (_act, before) =>
    before.powerKind === 'measure'
      ? broken(
          '行政强制措施由法律、法规规定的行政机关实施，不得委托',
          'A compulsory measure is for the organ the law names and is never entrusted',
        )
      : kept,
})

const penaltiesOnly = rule({
  id: 'power-list-delegate-penalties-only',
  title: ['只有行政处罚权可以交由乡镇行使', 'Only penalties are delegated to townships'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  points: 20,
  guards: ['delegate'],
  test: (_act, before) =>
    before.powerKind === 'penalty'
      ? kept
      : broken('该事项不是行政处罚，不能依此交由乡镇行使', 'The item is not a penalty; the article does not reach it'),
})

const countyDepartments = rule({
  id: 'power-list-delegate-county-departments',
  title: ['交由行使的应是县级人民政府部门的处罚权', 'What is delegated belongs to a department of the county'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  points: 20,
  guards: ['delegate'],
  test: ({ data }, before) => {
    if (before.holder === 'township')
      return broken(
        '该事项由乡镇依法自有，不需要交由行使',
        'Townships have it by the law itself; nothing is to be delegated',
      )
    if (before.origin === 'local')
      return unknown('该地方事项是否属于县级部门的处罚权', 'whether the local item belongs to a county department')
    const item = nationalItem(before, data.effectiveOn)
    if (item?.kind !== 'penalty') return notApplicable
    return item.townships === 'may-be-delegated'
      ? kept
      : broken(
          '该事项不属于县级人民政府部门的处罚权，不能交由乡镇行使',
          'It is no penalty of a county department and cannot be delegated',
        )
  },
})

const byProvince = rule({
  id: 'power-list-delegate-by-province',
  title: ['交由乡镇行使由省、自治区、直辖市决定', 'The province decides on delegation'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  points: 20,
  guards: ['delegate', 'takeBack'],
  test: ({ data }) =>
    data.issuer === 'province'
      ? kept
      : broken('决定机关不是省、自治区、直辖市', 'The deciding body is not the province'),
})

const decisionPublished = rule({
  id: 'power-list-delegate-published',
  title: ['交由行使的决定应当公布', 'The decision to delegate is published'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  points: 20,
  guards: ['delegate'],
  test: ({ data }) => {
    if (!data.publishedOn)
      return broken(
        '没有公布日期，未公布的决定不能施行',
        'No day of publication; an unpublished decision cannot be applied',
      )
    return data.publishedOn <= data.effectiveOn
      ? kept
      : broken(
          `公布于${data.publishedOn}，晚于${data.effectiveOn}`,
          `Published on ${data.publishedOn}, later than ${data.effectiveOn}`,
        )
  },
})

const capable = rule({
  id: 'power-list-delegate-capable',
  title: ['承接的乡镇应能够有效承接', 'The township must be able to take it on'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  guards: ['delegate'],
  test: ({ data }) =>
    data.capable === 'yes'
      ? kept
      : data.capable === 'no'
        ? broken('评估认为暂不能承接', 'It was assessed as not able yet')
        : broken('尚未评估承接能力', 'Its capability was not assessed'),
})

const twoOfficers = rule({
  id: 'power-list-delegate-two-officers',
  title: ['承接的乡镇至少有两名持证执法人员', 'The township has two certified officers at least'],
  basis: basis.withinScope,
  inForce: '2021-07-15',
  severity: 'overridable',
  points: 5,
  guards: ['delegate'],
  test: ({ data }) =>
    data.staff >= 2
      ? kept
      : broken(
          '持证执法人员不足两名，不能依法定程序办案',
          'Fewer than two certified officers: no lawful procedure is possible',
        ),
})

const notTwice = rule({
  id: 'power-list-delegate-not-twice',
  title: ['同一乡镇同一事项不重复交由', 'Not delegated twice to one township'],
  basis: basis.withinScope,
  inForce: '2021-07-15',
  points: 5,
  guards: ['delegate'],
  cure: 'takeBack',
  test: ({ data }, before) => {
    const last = lastDelegation(before, data.township)
    if (!last) return kept
    if (last.until === undefined)
      return broken(`该乡镇自${last.from}起已行使`, `The township has had it since ${last.from}`)
    return data.effectiveOn >= last.until
      ? kept
      : broken(`与前一次行使期间（至${last.until}）重叠`, `It overlaps the time before, which ran to ${last.until}`)
  },
})

const heldBefore = rule({
  id: 'power-list-take-back-held',
  title: ['收回的须是已交由行使的事项', 'Only what was delegated is taken back'],
  basis: basis.withinScope,
  inForce: '2021-07-15',
  points: 5,
  guards: ['takeBack'],
  cure: 'delegate',
  test: ({ data }, before) => {
    const last = lastDelegation(before, data.township)
    if (!last || last.until !== undefined) return broken('该乡镇没有行使该事项', 'The township does not have it')
    return data.effectiveOn > last.from
      ? kept
      : broken(`收回日期不晚于交由行使的日期${last.from}`, `Taken back no later than it was delegated, ${last.from}`)
  },
})

const assessedBefore = rule({
  id: 'power-list-assessed-before-taken-back',
  title: ['收回前应经评估', 'Assessed before it is taken back'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  severity: 'defect',
  points: 3,
  guards: ['takeBack'],
  cure: 'assess',
  test: ({ data }, before) =>
    lastDelegation(before, data.township)?.assessed
      ? kept
      : broken('交由行使后没有组织过评估', 'It was never assessed since it was delegated'),
})

const somethingToAssess = rule({
  id: 'power-list-assess-delegated',
  title: ['评估的是已交由行使的事项', 'Only what is delegated is assessed'],
  basis: basis.delegation,
  inForce: '2021-07-15',
  points: 2,
  guards: ['assess'],
  cure: 'delegate',
  test: ({ data }, before) =>
    before.delegations.some((d) => d.until === undefined && d.from <= data.assessedOn)
      ? kept
      : broken('评估当日没有乡镇行使该事项', 'No township has the item on the day of the assessment'),
})

export const delegationRules: readonly PowerListRule[] = [
  measureStays,
  penaltiesOnly,
  countyDepartments,
  byProvince,
  decisionPublished,
  capable,
  twoOfficers,
  notTwice,
  heldBefore,
  assessedBefore,
  somethingToAssess,
]
