import { useNow } from '../app/now.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import type { Change } from './register-api.ts'
import { changedFields, useShowValue } from './show-value.ts'

/** Who changed what, newest first: each field from what to what, and why. `where` names the line as well. */
export function ChangeList({ changes, where = false }: { changes: readonly Change[]; where?: boolean }) {
  const { t, lang } = useWords()
  const now = useNow()
  const { about, person, registerWord } = useShowValue()
  return (
    <ol className="changes">
      {changes.map((c) => (
        <li key={`${c.register} ${c.line} ${c.version}`}>
          <p className="change-head">
            <b>{t(c.before === null ? 'g.added' : c.after === null ? 'g.deleted' : 'g.changed')}</b>
            {where && (
              <span>
                {registerWord(c.register)} {about(c)}
              </span>
            )}
            <span className="quiet num">{t('g.by', { who: person(c.person), at: timeWords(c.at, lang, now) })}</span>
          </p>
          <Differences change={c} />
          <p className="change-why">{c.reason}</p>
        </li>
      ))}
    </ol>
  )
}

function Differences({ change }: { change: Change }) {
  const { t } = useWords()
  const { labelOf, show } = useShowValue()
  const { register, before, after } = change
  if (register === 'calendar') return <CalendarDifference change={change} />
  const fields = changedFields(change)
  return (
    <dl className="change-fields">
      {fields.map((f) => (
        <div key={f}>
          <dt>{labelOf(register, f)}</dt>
          <dd>
            {before && <del>{show(register, f, before[f])}</del>}
            {before && after && ' → '}
            {after && <ins>{show(register, f, after[f])}</ins>}
            {!before && !after && t('g.nothing')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Kept {
  readonly notice?: { readonly name: string }
  readonly days?: readonly { working: boolean }[]
}

function CalendarDifference({ change }: { change: Change }) {
  const { t } = useWords()
  const { notice, days = [] } = (change.after ?? {}) as Kept
  if (!notice) return null
  const off = days.filter((d) => !d.working).length
  return (
    <p className="change-fields">
      {notice.name} <span className="quiet">{t('g.cal.count', { off, work: days.length - off })}</span>
    </p>
  )
}
