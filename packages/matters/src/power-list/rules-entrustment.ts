import { parseCitation, resolve } from '@zhiheng/law'
import { broken, kept, unknown } from '@zhiheng/procedure'
import { basis } from './basis.ts'
import { type PowerListRule, rule } from './rule.ts'
import { openEntrustment } from './state.ts'

const inForce = '2021-07-15'

const penalties = rule({
  id: 'power-list-entrust-own-penalties',
  title: ['只能委托本机关的行政处罚权', 'Only the organ’s own penalties are entrusted'],
  basis: basis.entrustment,
  inForce,
  points: 20,
  guards: ['entrust'],
  test: (_act, before) => {
    if (before.holder !== 'bureau')
      return broken('该事项不由本局行使，不能委托', 'The item is not the bureau’s to entrust')
    return before.powerKind === 'penalty'
      ? kept
      : broken('该事项不是行政处罚，不能依此委托', 'The item is not a penalty; the article does not reach it')
  },
})

const allowed = rule({
  id: 'power-list-entrust-allowed',
  title: ['委托须有法律、法规、规章依据', 'Entrustment needs law, regulation or rule'],
  basis: basis.entrustment,
  inForce,
  points: 20,
  guards: ['entrust'],
  test: ({ data }) => {
    const read = parseCitation(data.allowedBy)
    if (!read.ok)
      return unknown(`“${data.allowedBy}”是否允许委托（未收录）`, `whether “${data.allowedBy}” allows it (not held)`)
    const found = resolve(read.citation, data.from)
    if (found.ok) return kept
    return found.code === 'text-not-held'
      ? unknown(found.messageZh, found.messageEn)
      : broken(found.messageZh, found.messageEn)
  },
})

const written = rule({
  id: 'power-list-entrust-written',
  title: ['委托书载明事项、权限、期限', 'The instrument states matters, powers and term'],
  basis: basis.instrument,
  inForce,
  guards: ['entrust'],
  test: ({ data }) => {
    const missing = [
      data.instrument ? '' : '委托书',
      data.matters ? '' : '委托事项',
      data.powers ? '' : '权限',
      data.to ? '' : '期限',
    ].filter(Boolean)
    return missing.length ? broken(`没有${missing.join('、')}`, `Instrument, matters, powers or term is missing`) : kept
  },
})

const term = rule({
  id: 'power-list-entrust-term',
  title: ['委托期限起止有序', 'The term ends after it begins'],
  basis: basis.instrument,
  inForce,
  points: 5,
  guards: ['entrust'],
  test: ({ data }) =>
    !data.to || data.to >= data.from ? kept : broken('期限止早于期限起', 'The term ends before it begins'),
})

const bothPublish = rule({
  id: 'power-list-entrust-both-publish',
  title: ['委托机关和受委托组织都应公布委托书', 'Principal and body both publish the instrument'],
  basis: basis.instrument,
  inForce,
  guards: ['entrust'],
  test: ({ data }) => {
    const missing = [data.publishedByPrincipalOn ? '' : '委托机关', data.publishedByBodyOn ? '' : '受委托组织'].filter(
      Boolean,
    )
    if (missing.length) return broken(`${missing.join('、')}没有公布委托书`, 'The instrument was not published by both')
    const late = [data.publishedByPrincipalOn, data.publishedByBodyOn].some((on) => on !== undefined && on > data.from)
    return late ? broken('委托期限开始后才公布', 'Published only after the term had begun') : kept
  },
})

const publicBody = rule({
  id: 'power-list-entrust-public-body',
  title: ['受委托组织依法成立并具有管理公共事务职能', 'The body is lawfully set up with public functions'],
  basis: basis.publicBody,
  inForce,
  points: 20,
  guards: ['entrust'],
  test: ({ data }) =>
    data.body === 'public'
      ? kept
      : broken('不得委托企业或者个人实施行政处罚', 'No company and no person may be entrusted with penalties'),
})

const staff = rule({
  id: 'power-list-entrust-qualified-staff',
  title: ['受委托组织有取得行政执法资格的工作人员', 'The body has qualified staff'],
  basis: basis.certifiedStaff,
  inForce,
  guards: ['entrust'],
  test: ({ data }) =>
    data.certified >= 2
      ? kept
      : broken(
          '具有执法资格的工作人员不足两名，不能依法办案',
          'Fewer than two qualified officers: it could not act lawfully',
        ),
})

const technical = rule({
  id: 'power-list-entrust-technical',
  title: ['需要技术检查、鉴定的，应当有条件组织', 'Able to have technical tests made where needed'],
  basis: basis.technical,
  inForce,
  points: 5,
  guards: ['entrust'],
  test: ({ data }) =>
    data.technical === 'unable' ? broken('没有条件组织技术检查、鉴定', 'It cannot have the tests made') : kept,
})

const notAgain = rule({
  id: 'power-list-entrust-not-again',
  title: ['受委托组织不得再委托', 'An entrusted body entrusts nobody'],
  basis: basis.inPrincipalsName,
  inForce,
  points: 20,
  guards: ['entrust'],
  test: ({ data }) =>
    data.principal === 'bureau'
      ? kept
      : broken('受委托组织不得再委托其他组织或者个人', 'An entrusted body may not entrust another'),
})

const oneAtATime = rule({
  id: 'power-list-entrust-one-at-a-time',
  title: ['前一委托终止后方可再委托', 'One entrustment at a time'],
  basis: basis.instrument,
  inForce,
  points: 2,
  guards: ['entrust'],
  cure: 'endEntrustment',
  test: ({ data }, before) => {
    const open = openEntrustment(before)
    if (open)
      return broken(
        `已委托${open.organisation}至${open.to}，请先终止`,
        `Entrusted to ${open.organisation} until ${open.to}; end that first`,
      )
    const last = before.entrustments.at(-1)
    return !last || data.from > last.to
      ? kept
      : broken(`与前一委托（至${last.to}）重叠`, `It overlaps the one before, until ${last.to}`)
  },
})

const endHeld = rule({
  id: 'power-list-end-entrustment-held',
  title: ['终止的须是已有的委托', 'Only an entrustment that stands is ended'],
  basis: basis.instrument,
  inForce,
  points: 2,
  guards: ['endEntrustment'],
  cure: 'entrust',
  test: ({ data }, before) => {
    const open = openEntrustment(before)
    if (open?.organisation !== data.organisation)
      return broken('该组织没有受托行使本事项', 'That body is not entrusted with the item')
    return data.effectiveOn > open.from
      ? kept
      : broken(`不晚于委托开始日期${open.from}`, `No later than it began, ${open.from}`)
  },
})

export const entrustmentRules: readonly PowerListRule[] = [
  penalties,
  allowed,
  written,
  term,
  bothPublish,
  publicBody,
  staff,
  technical,
  notAgain,
  oneAtATime,
  endHeld,
]
