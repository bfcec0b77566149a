import { Link } from '@tanstack/react-router'
import { useKind } from '../api/queries.ts'
import type { ActLine, MatterPage } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { EvidenceGrid } from '../parts/EvidenceGrid.tsx'
import { dayWords, timeWords, weekdayWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { useActLines } from './act-lines.ts'
import { type BeforeAfter, beforeAfter } from './before-after.ts'
import { DocumentLink } from './Documents.tsx'

/** What happened, newest first, grouped by day. */
export function Timeline({ page }: { page: MatterPage }) {
  const { t, lang } = useWords()
  const now = useNow()
  const acts = [...page.acts].sort((a, b) => b.sequence - a.sequence)
  const pair = beforeAfter(page.acts)
  const days = [...new Set(acts.map((a) => a.happenedAt.slice(0, 10)))]
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        {t('m.timeline')} <span className="quiet">{t('m.acts', { n: acts.length })}</span>
      </h2>
      {days.map((day) => (
        <div key={day} className="timeline-day">
          <h3 className="num">
            {dayWords(day, lang, now)} {weekdayWords(day, lang)}
          </h3>
          <ol>
            {acts
              .filter((a) => a.happenedAt.startsWith(day))
              .map((a) => (
                <Entry key={a.id} act={a} page={page} pair={pair} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

const inPair = (pair: BeforeAfter) => (sha: string) => sha === pair.before || sha === pair.after

function Entry({ act, page, pair }: { act: ActLine; page: MatterPage; pair: BeforeAfter | null }) {
  const { t, x, lang } = useWords()
  const { acts, rules } = useKind(page.line.kind)
  const names = useNames()
  const now = useNow()
  const linesOf = useActLines()
  const spec = acts.find((a) => a.act === act.kind)
  const { main, rest, link } = linesOf(act, spec)
  const recordedLater = Date.parse(act.recordedAt) - Date.parse(act.happenedAt) >= 60_000
  return (
    <li className="entry" id={`act-${act.sequence}`}>
      <span className="entry-time num">{act.happenedAt.slice(11, 16)}</span>
      <div className="entry-body">
        <p className="entry-head">
          <b>{x(spec?.title) || act.kind}</b>
          <span className="entry-who">
            {names.person(act.actor)}
            {act.unit && <span className="quiet"> · {names.unit(act.unit)}</span>}
          </span>
        </p>
        {main && <p className="entry-main">{main}</p>}
        {rest.length > 0 && (
          <p className="entry-rest">
            {rest.map(([k, v]) => `${k}${t('colon')}${v}`).join(lang === 'zh' ? '；' : '; ')}
          </p>
        )}
        {link && (
          <p>
            <Link to="/matters/$id" params={{ id: link }}>
              {link}
            </Link>
          </p>
        )}
        <EvidenceGrid files={act.evidence} pair={pair && act.evidence.some(inPair(pair)) ? pair : null} />
        {act.findings.map((f) => (
          <p key={f.rule} className="entry-finding">
            {x(rules.find((r) => r.id === f.rule)?.title)}
            {f.reason && `${t('comma')}${t('m.reasonGiven')}${t('colon')}${f.reason}`}
          </p>
        ))}
        <p className="entry-foot">
          {recordedLater && (
            <span className="num">{t('m.recorded', { at: timeWords(act.recordedAt, lang, now) })}</span>
          )}
          <span className="mono" title={act.hash}>
            {t('m.hash', { hash: act.hash.slice(0, 8) })}
          </span>
          {page.documents
            .filter((d) => d.sequence === act.sequence)
            .map((d) => (
              <DocumentLink key={d.id} matter={page.line.matter} document={d} />
            ))}
        </p>
      </div>
    </li>
  )
}
