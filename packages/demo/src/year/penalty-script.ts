import type { Degree } from '@zhiheng/law/discretion/index.ts'
import { countsAsCitizen, type Party } from '@zhiheng/matters/party.ts'
import { largeByDefault } from '@zhiheng/matters/penalty/rules/scope.ts'
import { instantOf } from '@zhiheng/server'
import type { Cause } from './causes.ts'
import type { Place } from './parties.ts'
import { investigate } from './penalty-investigation.ts'
import { afterDecision } from './penalty-outcome.ts'
import { sanctionOf } from './sanctions.ts'
import type { Script } from './script-legal.ts'

/** How an ordinary case goes. */
export interface PenaltyPlan {
  readonly end: 'published' | 'none' | 'transferred' | 'refused' | 'terminated' | OpenAt
  readonly cause: Cause
  readonly party: Party
  readonly place: Place
  readonly degree: Degree
  /** The incident it comes from, and what was told there. */
  readonly from?: { readonly id: string; readonly text: string }
  readonly defence: 'waived' | 'silent' | 'refused' | 'accepted'
  readonly hearing: boolean
  readonly deliberated: boolean
  readonly review: boolean
  readonly served: 'direct' | 'left' | 'mail' | 'electronic' | 'announcement'
  readonly preserved: boolean
  readonly tested: boolean
  readonly late: boolean
  readonly deferral: boolean
  readonly challenged: boolean
  /** Archived; else paid and waiting to be closed, or not paid yet. */
  readonly finish: 'archived' | 'closed' | 'settled' | 'performing'
}

/** Where a case stands when the demo office opens. */
export type OpenAt =
  | 'lead'
  | 'checked'
  | 'investigating'
  | 'preserving'
  | 'suspended'
  | 'concluded'
  | 'noticed'
  | 'stated'
  | 'hearing-asked'
  | 'hearing-called'
  | 'decided'

const remedies = {
  reconsiderationBody: '楚雄市人民政府',
  reconsiderationDays: 60,
  court: '楚雄市人民法院',
  litigationMonths: 6,
}
const chineseDay = (day: string) => {
  const [y, m, d] = day.split('-').map(Number)
  return `${y}年${m}月${d}日`
}
export const HOST = '何桂芳（演示听证主持人）'

/** Writes the steps of a plan from the moment the script stands at. */
export function penaltySteps(s: Script, plan: PenaltyPlan): void {
  const { end, cause, party, place } = plan
  const violatedOn = s.today
  const facts = `${party.name}于${chineseDay(violatedOn)}在${place.address}${cause.what}，经现场检查属实。`
  s.act(plan.from ? 'leader' : 'officer', 'lead', {
    source: plan.from ? 'incident' : 'inspection',
    text: plan.from?.text ?? `巡查发现：${cause.what}`,
    place,
    ...(plan.from ? { from: plan.from.id } : {}),
    suspect: party.name,
  })
  if (end === 'lead') return
  const bad = end === 'refused'
  s.days(1, 3).act(
    'officer',
    'checkLead',
    {
      ...{ officers: s.two, competent: true, inTime: true, evidence: !bad, suggestion: bad ? 'refuse' : 'file' },
      findings: bad ? '现场未发现违法情形，周边商户称当日已自行清理。' : `现场核查属实：${cause.what}。`,
    },
    { photo: 'before' },
  )
  if (end === 'checked') return
  if (bad) {
    s.days(1, 2).act(
      'chief',
      'refuseFiling',
      s.chance.happens(0.5)
        ? { ground: 'no-violation', reason: '经核查没有违法事实' }
        : { ground: 'trifling', reason: '情节轻微，当日已自行改正，没有造成危害后果' },
    )
    return
  }
  s.days(1, 2).act('chief', 'file', { power: cause.power, cause: '', party, violatedOn, officers: s.two })
  if (!investigate(s, plan)) return
  conclude(s, plan, violatedOn, facts)
}

function conclude(s: Script, plan: PenaltyPlan, violatedOn: string, facts: string): void {
  const { end, cause, party } = plan
  // Day and party decide which way the amount leans; where a hearing hangs on it, it is the benchmark’s.
  const lean =
    plan.hearing || plan.degree === 'grave' ? 0 : (((Number(violatedOn.slice(8)) + party.name.length) % 5) - 2) / 3
  const sanction = sanctionOf(cause, party, violatedOn, facts, plan.degree, [], lean)
  s.days(plan.late ? 56 : 1, plan.late ? 62 : 5)
  s.act('officer', 'conclude', {
    ...{ officers: s.two, ...sanction },
    evidence: '现场检查笔录、询问笔录、现场照片、主体资格材料',
    ...{ complex: plan.deliberated, publicInterest: false, manyRelations: plan.review },
  })
  if (end === 'concluded') return
  if (end === 'transferred') {
    s.days(1, 3).act('chief', 'transfer', {
      ...{ to: '楚雄市水务局', organ: 'administrative' },
      reason: '查明违法行为发生在河道管理范围内，不属于本机关管辖',
      materials: '案卷材料一册',
    })
    return
  }
  if (end === 'none') {
    noPenalty(s, plan, facts)
    return
  }
  if (plan.review && !plan.hearing) review(s)
  notify(s, plan, sanction, violatedOn)
}

function noPenalty(s: Script, plan: PenaltyPlan, facts: string): void {
  s.days(1, 4).act('chief', 'decideNone', {
    ...{ ground: 'first', facts, ...remedies },
    reasons: '初次违法，危害后果轻微，责令后及时改正',
    education: '已当面宣讲相关规定，当事人承诺不再违反',
  })
  afterDecision(s, plan, 0)
}

type Sanction = ReturnType<typeof sanctionOf>

function notify(s: Script, plan: PenaltyPlan, sanction: Sanction, violatedOn: string): void {
  const { end, party } = plan
  const fine = sanction.penalties[0]?.amount ?? 0
  const hearingTold = fine >= largeByDefault[countsAsCitizen(party.kind) ? 'citizen' : 'organisation']
  s.days(1, 3).act('officer', 'notify', { ...sanction, statementTold: true, hearingTold })
  s.days(1, 2).act(
    'officer',
    'serve',
    {
      ...{ document: 'notice', manner: 'direct', receiver: party.representative ?? party.name, servedOn: s.today },
      receipt: true,
    },
    { photo: 'after' },
  )
  if (end === 'noticed') return
  const decided = plan.hearing ? hear(s, plan) && sanction : defend(s, plan, sanction, violatedOn)
  if (!decided) return
  if (plan.review && plan.hearing) review(s)
  if (plan.deliberated) deliberate(s)
  decide(s, plan, decided)
}

/** Statement and defence, a waiver, or silence until the time is over; what is then decided, null where it is open. */
function defend(s: Script, plan: PenaltyPlan, told: Sanction, violatedOn: string): Sanction | null {
  const by = plan.party.representative ?? plan.party.name
  if (plan.defence === 'waived') {
    s.minutes(20, 60).act('officer', 'waive', { what: 'both', signed: true })
    return told
  }
  if (plan.defence === 'silent') {
    s.days(6, 8)
    return told
  }
  const receivedAt = instantOf(s.days(1, 3).now)
  s.act('officer', 'state', { by, manner: 'written', receivedAt, words: '已按要求改正，经营困难，请求从轻处罚。' })
  if (plan.end === 'stated') return null
  const accepted = plan.defence === 'accepted'
  s.days(1, 2).act('officer', 'reviewStatement', {
    result: accepted ? 'partly' : 'refused',
    reasons: accepted ? '复查确已改正并主动消除影响，可予从轻。' : '所述情况不属于法定从轻、减轻情形。',
  })
  s.days(5, 6)
  return accepted ? sanctionOf(plan.cause, plan.party, violatedOn, told.facts, 'slight', ['harm-undone']) : told
}

/** A hearing from the request to the report; false where it is still to come. */
function hear(s: Script, plan: PenaltyPlan): boolean {
  const by = plan.party.representative ?? plan.party.name
  s.days(1, 3)
  s.act('officer', 'requestHearing', { by, manner: 'written', requestedAt: instantOf(s.now - 600_000) })
  if (plan.end === 'hearing-asked') return false
  s.days(1, 2)
  const day = s.workday(s.chance.between(9, 11))
  s.act('reviewer', 'notifyHearing', {
    ...{
      heldAt: `${day}T09:30:00+08:00`,
      place: '本局三楼听证室',
      host: HOST,
      recorder: '李雪梅（演示）',
      open: 'open',
    },
  })
  s.minutes(30, 90).act(
    'officer',
    'serve',
    {
      ...{ document: 'hearing-notice', manner: 'direct', receiver: by, servedOn: s.today, receipt: true },
    },
    { photo: 'after' },
  )
  if (plan.end === 'hearing-called') return false
  s.now = Date.parse(`${day}T11:20:00+08:00`)
  s.act(
    'reviewer',
    'holdHearing',
    {
      ...{
        host: HOST,
        hostInvestigated: false,
        investigatorsPresent: true,
        attended: 'party',
        agents: 1,
        signed: 'signed',
      },
      record: '调查人员提出事实、证据和处罚建议，当事人及其代理人申辩、质证，核对笔录无误。',
    },
    { photo: 'after' },
  )
  s.days(1, 3).act('reviewer', 'reportHearing', { conclusion: '事实清楚，证据充分，支持拟处罚意见', supports: true })
  return true
}

function review(s: Script): void {
  const receivedOn = s.today
  s.days(1, 4).act('reviewer', 'legalReview', {
    ...{ reviewer: { id: 'reviewer1' }, receivedOn, result: 'agree' },
    points: ['organ', 'procedure', 'facts', 'law', 'powers', 'papers', 'crime'].map((point) => ({
      point,
      opinion: '经审核，符合规定。',
    })),
  })
}

function deliberate(s: Script): void {
  s.days(1, 3).act('chief', 'deliberate', {
    members: [
      { name: '局长（演示）', post: '局长', opinion: '事实清楚，同意拟处罚意见。' },
      { name: '副局长（演示）', post: '副局长', opinion: '裁量适当，同意。' },
      { name: '法制股长（演示）', post: '法制机构负责人', opinion: '程序合法，同意。' },
    ],
    recorder: '罗素琴（演示）',
    conclusion: '一致同意拟处罚意见。',
    agreed: true,
  })
}

function decide(s: Script, plan: PenaltyPlan, sanction: Sanction): void {
  s.days(1, 3).act(
    'chief',
    'decide',
    {
      ...sanction,
      ...{ ...remedies, payWithin: 15, sealed: true },
      evidence: '现场检查笔录、询问笔录、现场照片、主体资格材料',
      performance: '自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳',
      ...(plan.defence === 'refused' ? { statementAnswer: '所提理由不属于法定从轻、减轻情形，不予采纳。' } : {}),
      ...(plan.defence === 'accepted' ? { statementAnswer: '部分采纳，予以从轻处罚。' } : {}),
    },
    plan.late ? { reasons: { 'penalty-decision-in-time': '承办人员变动，材料移交延误' } } : {},
  )
  if (plan.end === 'decided') return
  afterDecision(s, plan, sanction.penalties[0]?.amount ?? 0)
}
