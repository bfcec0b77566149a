import { formatYuan } from '@zhiheng/law'
import type { ReactNode } from 'react'
import type { MatterPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

/** What the states of the enforcement kinds have in common. */
interface CaseState {
  readonly party?: { readonly name?: string } | string | null
  readonly cause?: string
  readonly power?: string
  readonly violatedOn?: string
  readonly fine?: number
  readonly paid?: number
}

/** What a case is about, for every kind but incidents. */
export function CaseFacts({ page }: { page: MatterPage }) {
  const { t, lang } = useWords()
  const names = useNames()
  const now = useNow()
  const state = page.state as unknown as CaseState
  const { line } = page
  const money = (fen: number | undefined) => (fen ? `${formatYuan(fen)} ${t('f.yuan')}` : '')
  const party = typeof state.party === 'string' ? state.party : state.party?.name
  const rows: [string, ReactNode][] = [
    [t('m.party'), party],
    [t('m.cause'), state.cause],
    [t('m.power'), state.power],
    [t('m.violatedOn'), state.violatedOn],
    [t('m.fine'), money(state.fine)],
    [t('m.paid'), money(state.paid)],
    [t('m.place'), line.place],
    [t('m.township'), line.township ? names.township(line.township) : ''],
    [t('m.organ'), state.party !== undefined && page.organ],
    [t('m.units'), line.units.length ? names.units(line.units) : ''],
    [t('m.begun'), timeWords(line.openedAt, lang, now)],
  ]
  return (
    <section className="side-box" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('m.facts')}</h2>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
