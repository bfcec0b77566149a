import type { PenaltyPlan } from './penalty-script.ts'
import { articlesOf } from './sanctions.ts'
import type { Script } from './script-legal.ts'

/** Inspection, questions, evidence, the order to rectify and the second look; false where the case stops here. */
export function investigate(s: Script, plan: PenaltyPlan): boolean {
  const { cause, party, place, end } = plan
  const person = party.representative ?? party.name
  const officers = s.two
  const seen = { shown: true, recusalTold: true }
  s.days(1, 2).act(
    'officer',
    'inspect',
    {
      ...{ officers, ...seen, ...s.span(20, 45), place: place.address, partyPresent: true, signed: 'signed' },
      findings: `现场可见${cause.what}，已拍照、测量并制作笔录。`,
    },
    { photo: 'before' },
  )
  s.minutes(5, 15).act('officer', 'orderRectify', {
    ...{ officers, what: cause.correct, at: 'by', by: s.workday(5) },
    violated: articlesOf(cause.power, s.today).violated[0] ?? '',
  })
  if (plan.preserved) preserve(s, end === 'preserving')
  if (end === 'preserving') return false
  s.days(1, 3).act('officer', 'inquire', {
    ...{
      officers,
      ...seen,
      ...s.span(25, 60),
      place: '本局询问室',
      person,
      role: 'party',
      alone: true,
      signed: 'signed',
    },
    qa: [
      {
        question: '请说明你的基本情况。',
        answer: `我叫${person}，是当事人${party.kind === 'citizen' ? '本人' : '的负责人'}。`,
      },
      { question: `是否存在“${cause.what}”的情况？`, answer: '存在，不清楚有关规定，愿意改正。' },
    ],
  })
  s.minutes(10, 40).act(
    'officer',
    'collectEvidence',
    {
      ...{ officers, kind: 'documentary', source: '当事人提供', original: 'checked-copy', signed: true, lawful: true },
      name: party.kind === 'citizen' ? '身份证明复印件' : '营业执照复印件',
      proves: '当事人的主体资格',
    },
    { photo: 'after' },
  )
  if (end === 'investigating') return false
  if (plan.tested) test(s)
  if (end === 'suspended') {
    s.days(2, 4).act('chief', 'suspend', {
      ground: 'judgment',
      reason: '场地权属争议正在人民法院审理，须以其裁判为依据',
    })
    return false
  }
  s.days(5, 7).act(
    'officer',
    'reinspect',
    { officers, corrected: 'yes', findings: `复查：已${cause.correct}。` },
    { photo: 'after' },
  )
  if (end !== 'terminated') return true
  s.days(2, 5).act('chief', 'terminate', {
    ground: 'unproven',
    reason: '现有证据不足以认定行为人，经补充调查仍不能认定',
  })
  s.days(2, 6).act('chief', 'close', { ground: 'terminated', summary: '终止调查，予以结案。' })
  s.days(2, 6).act('officer', 'archive', { retention: '10', volumes: 1 })
  return false
}

function preserve(s: Script, open: boolean): void {
  const items = [{ name: '占道经营器具', quantity: 1, unit: '套', keptAt: '本局物证室' }]
  s.minutes(10, 20).act('chief', 'approvePreservation', { reason: 'lost', note: '电话报告后批准' })
  s.minutes(10, 20).act(
    'officer',
    'preserve',
    {
      ...{ officers: s.two, shown: true, items, keeper: '本局物证管理员', counted: true, signed: 'signed' },
    },
    { photo: 'before' },
  )
  if (!open) s.days(2, 4).act('leader', 'settlePreserved', { disposition: 'record', note: '已拍照固定，发还当事人' })
}

function test(s: Script): void {
  s.days(1, 2).act('officer', 'commissionTest', {
    ...{ agency: '楚雄演示检测技术有限公司', qualified: true, subject: '对涉案排放、现场情况进行检测' },
  })
  s.days(4, 7).act(
    'officer',
    'receiveTest',
    { result: '检测结果超过标准限值，报告已附卷。', told: true },
    { photo: 'after' },
  )
}
