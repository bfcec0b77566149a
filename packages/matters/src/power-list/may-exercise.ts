import { type Citation, formatCitation } from '@zhiheng/law'
import { power, powerByCode } from '@zhiheng/law/powers/index.ts'
import { type Act, broken, kept, unknown, type Verdict } from '@zhiheng/procedure'
import { basis } from './basis.ts'
import { entryOn, itemsOf, type ListEntry, type User } from './list.ts'
import type { Delegation, PowerItemState } from './state.ts'

/** Who wants to act: the bureau somewhere, a township in its own area, or a body that says it is entrusted. */
export type Wanting =
  | { readonly who: 'bureau'; readonly township?: string }
  | { readonly who: 'township'; readonly township: string }
  | { readonly who: 'entrusted'; readonly organisation: string }

/** A verdict with the article it rests on and, where it is so, in whose name and since when. */
export type Exercise = Verdict & {
  readonly basis: Citation
  readonly since?: string
  readonly inNameOf?: 'own' | 'bureau'
}

const no = (where: Citation, zh: string, en: string): Exercise => ({ ...broken(zh, en), basis: where })
const yes = (user: User, inNameOf: 'own' | 'bureau'): Exercise => ({
  ...kept,
  basis: user.basis,
  since: user.since,
  inNameOf,
})

/**
 * Whether somebody may exercise an item on a day, by the acts of the list. Who acts without it acts void (行政处罚法 38);
 * the answer says what is missing and what to do.
 */
export const mayExercise = (acts: readonly Act[], wanting: Wanting, code: string, day: string): Exercise =>
  mayExerciseAmong(itemsOf(acts), wanting, code, day)

/** The same, for whoever has folded the list already. */
export function mayExerciseAmong(
  items: readonly PowerItemState[],
  wanting: Wanting,
  code: string,
  day: string,
): Exercise {
  const states = items.filter((s) => s.code === code)
  const entry = states.flatMap((s) => entryOn(s, day) ?? [])[0]
  if (!entry) return notListed(states, code, day)
  if (entry.lawCeased)
    return no(
      basis.needsLaw,
      `${code}的依据在${day}已失效，不能据此执法，应当移出清单`,
      `The law behind ${code} had ceased by ${day}; nobody may act on it and it should be withdrawn`,
    )
  switch (wanting.who) {
    case 'bureau':
      return bureau(entry, wanting.township)
    case 'township':
      return township(entry, states, wanting.township, day)
    case 'entrusted':
      return entrusted(entry, states, wanting.organisation, day)
  }
}

function notListed(states: readonly PowerItemState[], code: string, day: string): Exercise {
  const withdrawn = states.find((s) => s.withdrawnOn && s.withdrawnOn <= day)
  if (withdrawn)
    return no(
      basis.void,
      `${code}已于${withdrawn.withdrawnOn}移出清单，${day}无权行使`,
      `${code} was withdrawn on ${withdrawn.withdrawnOn}; on ${day} nobody here has it`,
    )
  const later = states.find((s) => s.listedOn > day)
  if (later)
    return no(
      basis.void,
      `${code}自${later.listedOn}起列入清单，${day}尚无权行使`,
      `${code} is listed from ${later.listedOn}; on ${day} it was not yet`,
    )
  const known = powerByCode(code)
  return no(
    basis.void,
    known
      ? `${code}（${known.titleZh}）不在本局清单中；应由${power(code, day) ? '法律规定的机关' : '其他机关'}行使，请移送`
      : `清单中没有${code}，请核对编码`,
    known
      ? `${code} (${known.titleEn}) is not on this list; transfer the case to the organ the law names`
      : `The list has no ${code}; check the code`,
  )
}

function bureau(entry: ListEntry, place: string | undefined): Exercise {
  const own = entry.users.find((u) => u.who === 'bureau')
  if (!own)
    return no(
      entry.users[0]?.basis ?? basis.void,
      `${entry.code}由乡镇人民政府行使，综合行政执法局无权行使`,
      `${entry.code} belongs to township governments; the bureau does not have it`,
    )
  const given = entry.users.find((u) => u.who === 'township' && u.township === place)
  if (given?.who !== 'township' || given.bureauKeeps === 'yes') return yes(own, 'own')
  if (given.bureauKeeps === 'no')
    return no(
      basis.delegation,
      `${entry.code}自${given.since}起已依${given.document}交由该乡镇行使，县级部门不再行使，请移送该乡镇`,
      `${entry.code} was handed to that township from ${given.since} under ${given.document} and is no longer the bureau’s there; transfer the case`,
    )
  return {
    ...unknown(
      `省级决定是否保留县级部门在该乡镇的行使权（${given.document}没有写明）`,
      `whether the provincial decision leaves it with the bureau there (${given.document} does not say)`,
    ),
    basis: basis.delegation,
  }
}

function township(entry: ListEntry, states: readonly PowerItemState[], code: string, day: string): Exercise {
  const given = entry.users.find((u) => u.who === 'townships' || (u.who === 'township' && u.township === code))
  if (given) return yes(given, 'own')
  if (entry.kind === 'measure')
    return no(
      basis.neverEntrusted,
      `${entry.code}是行政强制措施，乡镇不能依赋权清单实施，行政强制措施权不得委托；请报告本局由有权机关实施`,
      `${entry.code} is a compulsory measure: the township cannot take it by the list, and it is never entrusted; ask the organ that has it`,
    )
  const history = historyOf(
    states.flatMap((s) => s.delegations).filter((d) => d.township === code),
    day,
  )
  const article = formatCitation(basis.delegation, 'zh')
  return no(
    basis.delegation,
    `${entry.code}“${entry.title}”在${day}没有交由乡镇${code}行使${history[0]}。依${article}，只有省级决定公布交由行使的处罚权才能行使；超出清单实施的处罚无效，请停止并移送本局`,
    `${entry.code} was not handed to township ${code} on ${day}${history[1]}. Only penalties that a published decision of the province hands over may be used; beyond the list they are void: stop and transfer the case to the bureau`,
  )
}

/** Had before, or only later: what explains why not on the day. */
function historyOf(delegations: readonly Delegation[], day: string): readonly [zh: string, en: string] {
  const past = delegations.findLast((d) => d.until !== undefined && d.until <= day)
  const later = delegations.find((d) => d.from > day)
  return [
    `${past ? `；已于${past.until}收回` : ''}${later ? `；自${later.from}起才交由其行使` : ''}`,
    `${past ? `; it was taken back on ${past.until}` : ''}${later ? `; it is handed over only from ${later.from}` : ''}`,
  ]
}

function entrusted(entry: ListEntry, states: readonly PowerItemState[], organisation: string, day: string): Exercise {
  const given = entry.users.find((u) => u.who === 'entrusted' && u.organisation === organisation)
  if (given) return yes(given, 'bureau')
  if (entry.kind === 'measure')
    return no(
      basis.neverEntrusted,
      `${entry.code}是行政强制措施，不得委托`,
      `${entry.code} is a compulsory measure and is never entrusted`,
    )
  const before = states.flatMap((s) => s.entrustments).findLast((e) => e.organisation === organisation)
  const history = before
    ? [`；委托期限为${before.from}至${before.to}`, `; its term ran from ${before.from} to ${before.to}`]
    : ['', '']
  return no(
    basis.entrustment,
    `${organisation}在${day}没有受委托行使${entry.code}${history[0]}；以本局名义实施的处罚无效`,
    `${organisation} was not entrusted with ${entry.code} on ${day}${history[1]}; penalties in the bureau’s name would be void`,
  )
}
