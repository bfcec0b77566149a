import { type Calendar, due, type Limit } from '@zhiheng/law'
import { instantOf } from '@zhiheng/server'
import type { Chance, Plan } from './plan.ts'
import { comments } from './street.ts'

/** One act of the year before it is performed: who, when, what. */
export interface Step {
  readonly kind: string
  readonly at: number
  readonly actor: string
  readonly unit: string
  readonly roles: readonly string[]
  readonly data: Record<string, unknown>
  readonly photo?: 'before' | 'after'
  /** Officers out of reach send their acts later. */
  readonly recordedLater?: number
  /** Rule → the reason given for going on against it. */
  readonly reasons?: Readonly<Record<string, string>>
}

export interface Crew {
  operator(at: number): string
  dispatcher(at: number): string
  verifier(at: number): string
  officer(unit: string, at: number): string
  leader(unit: string): string
  route(plan: Plan): string
}

const MINUTE = 60_000
const HOUR = 3600_000
const DAY = 24 * HOUR
/** Every case of the year is closed by the evening of 28 November. */
const CLOSES = Date.parse('2024-11-28T21:30:00+08:00')

/** The demo office opens: nothing later has happened. */
const OPENS = Date.parse('2024-11-29T08:59:00+08:00')

/** The desk works from 8 to 22 every day; an hour outside moves to the next morning. */
function deskTime(ms: number): number {
  const local = new Date(ms + 8 * HOUR)
  const hour = local.getUTCHours()
  if (hour >= 8 && hour < 22) return ms
  const morning = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), 8, 5) - 8 * HOUR
  return morning + (hour >= 22 ? DAY : 0) + (ms % (20 * MINUTE))
}

const desk = { operator: ['operator'], dispatcher: ['dispatcher'], verifier: ['verifier'], chief: ['chief'] } as const

/** The steps of one plan, in order of time. */
export function scriptOf(chance: Chance, plan: Plan, crew: Crew, calendar: Calendar, primary: string | null): Step[] {
  const steps: Step[] = []
  let now = plan.openedAt
  const centre = (
    role: keyof typeof desk,
    actor: string,
    kind: string,
    data: Record<string, unknown>,
    more: Partial<Step> = {},
  ) => steps.push({ kind, at: now, actor, unit: 'center', roles: desk[role], data, ...more })
  const later = (low: number, high: number) => {
    now = deskTime(now + chance.between(low * 60, high * 60) * 1000)
  }
  const unit = crew.route(plan)
  const key = plan.street.key.split(':') as [string, string]
  const klass = { kind: key[0], code: key[1] }
  const place = { address: plan.address, lon: plan.lon, lat: plan.lat }
  const outside = plan.source === 'public' || plan.source === 'hotline'

  const report = {
    source: plan.source,
    text: plan.text,
    place,
    ...(outside ? { reporter: plan.reporter } : { class: klass }),
  }
  if (plan.source === 'public')
    steps.push({
      kind: 'report',
      at: now,
      actor: 'citizen',
      unit: '',
      roles: ['citizen'],
      data: report,
      photo: chance.happens(0.6) ? 'before' : undefined,
    })
  else if (plan.source === 'patrol')
    steps.push({
      kind: 'report',
      at: now,
      actor: crew.officer(unit, now),
      unit,
      roles: ['officer'],
      data: report,
      photo: 'before',
      recordedLater: chance.happens(0.02) ? chance.between(1, 5) * HOUR : 0,
    })
  else centre('operator', crew.operator(now), 'report', report)

  if (plan.course === 'quick') {
    now += chance.between(5, 40) * MINUTE
    steps.push({
      kind: 'quickHandle',
      at: now,
      actor: steps[0]?.actor ?? '',
      unit,
      roles: ['officer'],
      data: { class: klass, result: chance.pick(plan.street.results) },
      photo: 'after',
    })
    return finish()
  }
  later(2, 25)
  if (plan.course === 'merged') {
    centre('operator', crew.operator(now), 'merge', { primary, reason: '与在办案卷为同一问题' })
    return steps
  }
  const verifier = crew.verifier(now)
  if (plan.course === 'rejected' && chance.happens(0.5)) {
    if (chance.happens(0.5)) {
      centre('verifier', verifier, 'check', { exists: 'no', note: '现场未见' })
      later(5, 40)
      centre('operator', crew.operator(now), 'reject', {
        ground: 'not-found',
        reason: '经现场核实，未发现您反映的情况；如再次出现请随时上报。',
      })
    } else
      centre('operator', crew.operator(now), 'reject', {
        ground: 'out-of-scope',
        reason: '该问题不属于本局职责，请拨打 12345 转相关主管部门办理。',
      })
    return steps
  }
  const operator = crew.operator(now)
  centre('operator', operator, 'accept', {})
  if (outside || chance.happens(0.15)) {
    later(10, 60)
    centre('verifier', verifier, 'check', { exists: 'yes' }, { photo: 'before' })
  }
  if (plan.course === 'rejected') {
    later(5, 30)
    centre('dispatcher', crew.dispatcher(now), 'reject', {
      ground: 'unclear',
      reason: '地点不清，无法联系到您核实；请补充具体位置后再次上报。',
    })
    return steps
  }
  later(3, 40)
  const dispatcher = crew.dispatcher(now)
  const label = chance.happens(0.85) ? plan.street.label : 'management'
  centre('dispatcher', dispatcher, 'file', { class: klass, condition: plan.condition.id, label })
  later(2, 25)
  if (plan.course === 'open') return steps.slice(0, chance.between(1, steps.length)).filter((s) => s.at < OPENS)
  if (plan.course === 'voided') {
    centre('dispatcher', dispatcher, 'void', { reason: '误报，现场为临时施工' })
    return steps
  }
  if (plan.course === 'transferred') {
    centre('dispatcher', dispatcher, 'transfer', {
      to: chance.pick(['市市场监督管理局', '市交通运输局', '市住房和城乡建设局', '供电公司']),
      reason: '属其法定职责',
    })
    return steps
  }
  handle()
  return finish()

  /** Dispatch, and everything that may come before the result. */
  function handle() {
    const tight = plan.openedAt > CLOSES - 6 * DAY
    const wrong = !tight && chance.happens(0.03)
    const two = !wrong && unit.startsWith('team') && chance.happens(0.02)
    if (wrong) {
      const other = unit === 'team-2' ? 'team-1' : 'team-2'
      centre('dispatcher', dispatcher, 'dispatch', { units: [other] })
      later(20, 90)
      steps.push({
        kind: 'returnTask',
        at: now,
        actor: crew.leader(other),
        unit: other,
        roles: ['leader', 'officer'],
        data: { reason: '不在我队责任区' },
      })
      later(5, 30)
    }
    centre('dispatcher', dispatcher, 'dispatch', { units: two ? [unit, 'sanitation'] : [unit] })
    const dispatched = now
    const limit = limitOf(plan)
    if (!tight && chance.happens(0.008)) suspend()
    if (!tight && chance.happens(0.03)) postpone()
    if (chance.happens(0.02)) {
      now = deskTime(now + 20 * MINUTE)
      centre('dispatcher', dispatcher, 'urge', { note: '请抓紧办理' })
    }
    const dueAt = instantMs(due(limit, instantOf(now).slice(0, 16), calendar).due)
    const late = !tight && chance.happens(0.034)
    const until = Math.min(late ? dueAt + chance.between(1, 30) * HOUR : dueAt - 5 * MINUTE, CLOSES - 5 * HOUR)
    now = Math.max(now + 6 * MINUTE, late ? until : now + (until - now) * (0.15 + chance() * 0.75))
    if (plan.street.label === 'enforcement' && chance.happens(0.07)) {
      steps.push({
        kind: 'upgrade',
        at: now - 3 * MINUTE,
        actor: crew.leader(unit),
        unit,
        roles: ['leader', 'officer'],
        data: { cause: `涉嫌违法：${plan.text}`.slice(0, 60) },
      })
    }
    result(unit)
    if (two) {
      now += chance.between(3, 30) * MINUTE
      result('sanitation')
    }
    if (chance.happens(0.04) && now < CLOSES - DAY) {
      later(30, 150)
      centre('verifier', verifier, 'rework', { reason: '现场仍有残留，未达结案标准' }, { photo: 'before' })
      later(40, 120)
      result(unit)
      if (two) result('sanitation')
    }
    if (now < dispatched) throw new Error('time ran backwards')
  }

  function result(of: string) {
    steps.push({
      kind: 'handle',
      at: now,
      actor: crew.officer(of, now),
      unit: of,
      roles: ['officer'],
      data: { result: chance.pick(plan.street.results) },
      photo: chance.happens(0.97) ? 'after' : undefined,
      recordedLater: chance.happens(0.03) ? chance.between(10, 100) * MINUTE : 0,
    })
  }

  function suspend() {
    later(30, 120)
    steps.push({
      kind: 'requestSuspension',
      at: now,
      actor: crew.leader(unit),
      unit,
      roles: ['leader', 'officer'],
      data: { ground: chance.pick(['no-owner', 'budget', 'weather']), reason: '需协调后方可处置' },
    })
    later(30, 120)
    centre('chief', 'chief', 'approveSuspension', {})
    now = deskTime(now + chance.between(2, 9) * DAY)
    centre('dispatcher', dispatcher, 'resume', { note: '条件已具备' })
  }

  function postpone() {
    later(15, 60)
    steps.push({
      kind: 'requestPostponement',
      at: now,
      actor: crew.leader(unit),
      unit,
      roles: ['leader', 'officer'],
      data: { amount: chance.between(1, 2), unit: 'working-day', reason: '等待材料或配合' },
    })
    later(10, 40)
    if (chance.happens(0.85)) centre('dispatcher', dispatcher, 'approvePostponement', {})
    else centre('dispatcher', dispatcher, 'refusePostponement', { reason: '应按原时限办结' })
  }

  /** Verify, close, archive; the reporter may rate. */
  function finish(): Step[] {
    const limitAt = CLOSES
    const soon = (low: number, high: number) => {
      const next = deskTime(now + chance.between(low * 60, high * 60) * 1000)
      now = next > limitAt ? Math.min(now + chance.between(60, 400) * 1000, limitAt + HOUR) : next
    }
    soon(20, 240)
    centre('verifier', crew.verifier(now), 'verify', {}, { photo: 'after' })
    soon(10, 120)
    centre('dispatcher', crew.dispatcher(now), 'close', {
      answer: `${chance.pick(plan.street.results)}。感谢您的反映。`,
    })
    if (outside && chance.happens(0.42)) {
      now += chance.between(10, 300) * MINUTE
      const stars = chance.pick([5, 5, 5, 5, 5, 4, 4, 4, 3, 2])
      const by =
        plan.source === 'public'
          ? { actor: 'citizen', unit: '', roles: ['citizen'] }
          : { actor: crew.operator(now), unit: 'center', roles: ['operator'] }
      steps.push({
        kind: 'rate',
        at: now,
        ...by,
        data: {
          solved: stars >= 3 ? 'yes' : 'no',
          stars,
          comment: chance.happens(0.3) ? chance.pick(comments) : undefined,
        },
      })
    }
    soon(60, 600)
    centre('operator', crew.operator(now), 'archive', { retention: plan.street.label === 'enforcement' ? '30' : '10' })
    return steps
  }
}

const limitOf = (plan: Plan): Limit => {
  const { amount, unit } = plan.condition.limit
  return { amount, unit: unit === 'calendar-day' ? 'day' : unit, rollForward: false }
}

const instantMs = (due: string) => Date.parse(due.length === 10 ? `${due}T21:00:00+08:00` : `${due}:00+08:00`)
