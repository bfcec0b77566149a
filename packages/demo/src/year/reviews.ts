import { penaltyKind, reviewKind } from '@zhiheng/matters'
import { criteriaSets } from '@zhiheng/matters/review/criteria/index.ts'
import { drawnFrom, listHash } from '@zhiheng/matters/review/draw.ts'
import { type Flag, type Mark, scoreOf } from '@zhiheng/matters/review/score.ts'
import { type Act, findingsOf, foldActs, type Rule } from '@zhiheng/procedure'
import { type MadeMatter, type Making, making } from './perform.ts'
import type { Chance } from './plan.ts'
import { type Cast, Script } from './script-legal.ts'

/** Files reviewed in the year. */
export const REVIEWED = 14

const round = {
  round: '2024-1',
  roundName: '2024年度行政处罚案卷评查（演示）',
  seed: '楚雄演示案卷评查2024年9月9日',
  seedPublishedOn: '2024-09-09',
  from: '2024-01-01',
  to: '2024-08-31',
}
const DRAWN_ON = '2024-09-10'
/** Who may score; the reviewer first, unless the file passed the own desk. */
const scorers = [
  { id: 'reviewer1', unit: 'center' },
  { id: 'leader-team-3', unit: 'team-3' },
  { id: 'leader-works', unit: 'works' },
  { id: 'leader-municipal', unit: 'municipal' },
]
type Scorer = (typeof scorers)[number]
const criteria = criteriaSets[0] as (typeof criteriaSets)[number]

/**
 * The review of case files: a round drawn with a published seed from the cases closed before, each scored by two
 * people from the findings of the rules and what they see themselves. The last one drawn is found careless.
 */
export function fileReviews(chance: Chance, penalties: readonly MadeMatter[]): Making[] {
  const closed = new Map(penalties.filter(isEligible).map((m) => [m.id, m] as const))
  const ids = [...closed.keys()]
  const list = { ...round, eligible: ids.length, drawn: REVIEWED, listHash: listHash(ids) }
  return drawnFrom(round.seed, ids, REVIEWED).flatMap(({ id }, i) => {
    const m = closed.get(id)
    return m ? [reviewOf(chance, m, { ...list, position: i + 1 }, i === REVIEWED - 1)] : []
  })
}

/** Whether a case is on the list that the round is drawn from. */
export function isEligible(m: MadeMatter): boolean {
  const on = m.kind === penaltyKind ? closedOn(m) : ''
  return on >= round.from && on <= round.to
}

const closedOn = (m: MadeMatter) => m.acts.find((a) => a.kind === 'close')?.happenedAt.slice(0, 10) ?? ''

function reviewOf(chance: Chance, m: MadeMatter, list: object, careless: boolean): Making {
  const { number, title } = m.kind.row(foldActs(m.kind.procedure, m.acts))
  const unit = m.acts.find((a) => a.unit !== 'center')?.unit ?? ''
  const handlers = [...new Set(m.acts.map((a) => a.actor).concat(m.acts.flatMap(officersOf)))].sort()
  const reviewers = scorers.filter((p) => !handlers.includes(p.id) && p.unit !== unit).slice(0, 2)
  const leader = unit === 'team-1' ? 'leader' : `leader-${unit}`
  const cast: Cast = { unit, officers: [leader, leader], leader, operator: 'operator1' }
  const s = new Script(chance, cast, 0).at(DRAWN_ON, '09:30')
  s.act('chief', 'draw', {
    ...list,
    file: { matter: m.id, kind: m.kind.procedure.kind, number, title, unit, handlers, endedOn: closedOn(m) },
    criteria: pickCriteria(),
  })
  s.minutes(20, 40).act('chief', 'assign', { reviewers })
  const problems = reviewers.flatMap((by) => seen(s.days(1, 3), m, careless ? sloppy(chance) : careful(chance), by))
  finish(s, [...new Set(problems)], careless)
  return making(reviewKind, careless ? 'careless' : 'careful', s.steps, chance)
}

const officersOf = (a: Act) => ((a.data as { officers?: readonly { id: string }[] }).officers ?? []).map((o) => o.id)

const pickCriteria = () => {
  const { id, version, full, bands, tolerance } = criteria
  return { id, version, full, bands, tolerance }
}

/** One blind score; what was found fault with. */
function seen(s: Script, m: MadeMatter, marks: readonly Mark[], by: Scorer): string[] {
  const score = scoreOf(criteria, flagsOf(m), marks)
  const off = score.lines.filter((l) => l.off > 0 || l.veto)
  const data = {
    ...{ criteria: criteria.id, version: criteria.version, total: score.total, vetoed: score.vetoed },
    grade: score.grade,
    marks: off.map((l) => ({
      ...{ criterion: l.criterion.id, off: l.off, rules: l.flags.map((f) => f.rule) },
      ...(l.veto ? { veto: true } : {}),
      note: l.note || '规则核对发现',
    })),
  }
  const roles = by.unit === 'center' ? ['reviewer'] : ['leader', 'officer']
  s.act('reviewer', 'submitScore', data, { actor: by.id, unit: by.unit, roles })
  return off.map((l) => l.note).filter(Boolean)
}

/** What the rules find in the file, with their points. */
function flagsOf(m: MadeMatter): Flag[] {
  const rules = new Map((m.kind.procedure.rules as readonly Rule[]).map((r) => [r.id, r]))
  return findingsOf(m.kind.procedure, m.acts).flatMap((f) => {
    const rule = rules.get(f.rule)
    return rule
      ? [{ rule: f.rule, title: rule.title, why: f.why, basis: f.basis, points: rule.points, sequence: f.sequence }]
      : []
  })
}

const human = criteria.criteria.filter((c) => c.judged === 'human').map((c) => c.id)
const nothing: readonly Mark[] = human.map((criterion) => ({ criterion, off: 0 }))

const careful = (chance: Chance): Mark[] => [
  ...nothing,
  ...(chance.happens(0.6) ? [{ criterion: 'wording', off: chance.pick([0.5, 1]), note: '个别文书用词不规范' }] : []),
  ...(chance.happens(0.4) ? [{ criterion: 'order', off: chance.pick([0.5, 1]), note: '个别材料页码漏编' }] : []),
]

const sloppy = (chance: Chance): Mark[] => [
  ...nothing,
  { criterion: 'records', off: chance.pick([4, 4.5]), note: '询问笔录有涂改，未由被询问人捺印确认' },
  { criterion: 'wording', off: 2, note: '文书有错别字' },
  { criterion: 'agreement', off: 2, note: '现场笔录与决定书所写地点表述不一致' },
  { criterion: 'order', off: 4, note: '材料排列顺序有误，页码漏编' },
]

function finish(s: Script, problems: readonly string[], careless: boolean): void {
  s.days(2, 4).act('chief', 'serveOpinion', {
    opinion: careless ? '案卷主要事实清楚、程序合法，制作质量有待提高，请予整改。' : '案卷规范，请继续保持。',
    ...(problems.length ? { problems: problems.join('；') } : {}),
    ...(careless ? { rectifyBy: s.workday(12) } : {}),
  })
  s.days(1, 4).act('leader', 'acceptOpinion', {})
  if (careless)
    s.days(3, 5).act('leader', 'reportRectification', { done: '已补正页码和排列顺序，组织中队学习文书制作规范。' })
  s.days(1, 3).act('chief', 'confirmGrade', {})
  s.days(1, 3).act('chief', 'close', {})
}
