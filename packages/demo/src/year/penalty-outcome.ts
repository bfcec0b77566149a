import type { PenaltyPlan } from './penalty-script.ts'
import type { Script } from './script-legal.ts'

/** From the decision to the archive: service, publication, payment, remedies, closing. `fine` in fen, 0 for none. */
export function afterDecision(s: Script, plan: PenaltyPlan, fine: number): void {
  const receiver = plan.party.representative ?? plan.party.name
  const document = fine ? 'decision' : 'no-penalty'
  const announced = plan.served === 'announcement'
  const decidedOn = s.today
  if (!announced) serve(s, plan, document, receiver)
  if (fine) {
    const wanted = s.now
    if (announced) s.days(2, 4)
    else s.days(1, 2)
    if (s.now < wanted) s.now = wanted
    s.act('operator', 'publish', { where: '楚雄市人民政府门户网站', masked: true })
  }
  if (announced) announce(s, document, decidedOn)
  if (fine && plan.finish !== 'performing') settleFine(s, plan, fine)
  if (plan.finish === 'performing') return
  s.days(1, 3).act('officer', 'confirmPerformance', { how: 'performed', note: fine ? '罚款已全部缴清' : '不予处罚' })
  if (plan.finish === 'settled') return
  s.days(2, 8).act('chief', 'close', {
    ground: fine ? 'performed' : 'no-penalty',
    summary: fine ? '当事人已改正并缴清罚款，予以结案。' : '不予行政处罚，当事人已改正，予以结案。',
  })
  if (plan.finish === 'closed') return
  s.days(3, 12).act('officer', 'archive', { retention: fine ? '30' : '10', volumes: 1 })
}

function serve(s: Script, plan: PenaltyPlan, document: string, receiver: string): void {
  s.days(1, 4)
  const base = { document, manner: plan.served, receiver, servedOn: s.today, receipt: true }
  const more =
    plan.served === 'left'
      ? { refusal: '当事人拒绝签收', witness: '社区工作人员（演示）', recorded: true }
      : plan.served === 'electronic'
        ? { consent: true }
        : {}
  s.act('officer', 'serve', { ...base, ...more }, { photo: 'after' })
}

/** Announced a few days after the decision; it counts as served thirty days later. */
function announce(s: Script, document: string, decidedOn: string): void {
  const announcedOn = s.today > decidedOn ? s.today : decidedOn
  const servedOn = s.dayIn(30)
  s.on(servedOn)
  s.act('officer', 'serve', {
    ...{ document, manner: 'announcement', receiver: '公告', servedOn, announcedOn, triedOthers: true, receipt: true },
  })
}

function settleFine(s: Script, plan: PenaltyPlan, fine: number): void {
  const pay = (amount: number) =>
    s.act('operator', 'pay', {
      ...{ amount, kind: 'fine', channel: s.chance.pick(['bank', 'bank', 'electronic']) },
      receipt: `演示票据${s.chance.between(100000, 999999)}`,
    })
  if (plan.deferral) {
    const until = s.dayIn(60)
    s.days(1, 3).act('officer', 'askDeferral', { reason: '经营困难，申请分两期缴纳', until })
    s.days(1, 2).act('chief', 'grantDeferral', { until, instalments: 2 })
    s.days(8, 12)
    pay(Math.floor(fine / 200) * 100)
    s.days(10, 14)
    pay(fine - Math.floor(fine / 200) * 100)
    return
  }
  if (plan.challenged) {
    s.days(3, 6)
    s.act('reviewer', 'challenge', { kind: 'reconsideration', organ: '楚雄市人民政府', filedOn: s.today })
    s.days(28, 36)
    s.act('reviewer', 'endChallenge', { outcome: 'upheld', effectiveOn: s.today })
  }
  s.days(1, 7)
  pay(fine)
}
