import { addDays } from '@zhiheng/law'
import type { PowerListAct } from './acts.ts'
import type { PowerItemState } from './state.ts'

/** The state after one more change. Days before which a change does not hold are kept, so that any day can be asked. */
export function fold(s: PowerItemState, act: PowerListAct): PowerItemState {
  switch (act.kind) {
    case 'add':
      return {
        ...s,
        stage: 'listed',
        code: act.data.code,
        origin: act.data.origin,
        powerKind: act.data.powerKind,
        holder: act.data.holder,
        basisText: act.data.basisText ?? '',
        wordings: [{ from: act.data.effectiveOn, title: act.data.title, document: documentOf(act.data) }],
        listedOn: act.data.effectiveOn,
        openedAt: act.happenedAt,
      }
    case 'amend':
      return { ...s, wordings: inOrder([...s.wordings, wordingOf(s, act)]) }
    case 'delegate': {
      const { township, effectiveOn: from, bureauKeeps } = act.data
      const document = documentOf(act.data)
      return { ...s, delegations: [...s.delegations, { township, from, document, bureauKeeps, assessed: false }] }
    }
    case 'takeBack':
      return {
        ...s,
        delegations: s.delegations.map((d) =>
          d.township === act.data.township && d.until === undefined ? { ...d, until: act.data.effectiveOn } : d,
        ),
      }
    case 'assess':
      return { ...s, delegations: s.delegations.map((d) => (d.until === undefined ? { ...d, assessed: true } : d)) }
    case 'entrust': {
      const { organisation, from, to, instrument } = act.data
      const entrustment = {
        organisation,
        from,
        to: to ?? from,
        instrument: instrument ?? '',
        madeOn: act.happenedAt.slice(0, 10),
        ended: false,
      }
      return { ...s, entrustments: [...s.entrustments, entrustment] }
    }
    case 'endEntrustment':
      return { ...s, entrustments: ended(s, act.data.effectiveOn) }
    case 'withdraw': {
      const on = act.data.effectiveOn
      return {
        ...s,
        stage: 'withdrawn',
        withdrawnOn: on,
        endedAt: act.happenedAt,
        delegations: s.delegations.map((d) => (d.until === undefined ? { ...d, until: on } : d)),
        entrustments: ended(s, on),
      }
    }
    default:
      return unreachable(act)
  }
}

const unreachable = (act: never): never => {
  throw new Error(`The fold does not know this act: ${JSON.stringify(act)}`)
}

const documentOf = (d: { document: string; documentNumber?: string }) =>
  `${d.document}${d.documentNumber ? `（${d.documentNumber}）` : ''}`

type Amend = Extract<PowerListAct, { kind: 'amend' }>
const wordingOf = (s: PowerItemState, { data }: Amend) => ({
  from: data.effectiveOn,
  title: data.title || (s.wordings.at(-1)?.title ?? ''),
  document: documentOf(data),
})

const inOrder = <T extends { from: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => a.from.localeCompare(b.from))

/** `on` is the first day without; a term that had run out before keeps its own last day. */
function ended(s: PowerItemState, on: string): PowerItemState['entrustments'] {
  const last = addDays(on, -1)
  return s.entrustments.map((e) => (e.ended ? e : { ...e, to: earlier(e.to, last), ended: true }))
}

const earlier = (a: string, b: string): string => (a < b ? a : b)
