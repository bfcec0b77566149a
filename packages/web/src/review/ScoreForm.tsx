import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Criteria, grades, parts } from '@zhiheng/matters/review/criteria/types.ts'
import { type Line, type Mark, scoreOf } from '@zhiheng/matters/review/score.ts'
import { App, Button, Checkbox, Input, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'
import type { ReviewDesk } from './review-api.ts'

/** The criteria with what the rules found filled in; a person completes and corrects them, the sum goes along. */
export function ScoreForm({ r, criteria }: { r: ReviewDesk; criteria: Criteria }) {
  const { t, x, pair, lang } = useWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [id] = useState(() => crypto.randomUUID())
  const [marks, setMarks] = useState<readonly Mark[]>([])
  const score = scoreOf(criteria, r.flags, marks)
  const say = (mark: Mark) => setMarks([...marks.filter((m) => m.criterion !== mark.criterion), mark])
  const drop = (criterion: string) => setMarks(marks.filter((m) => m.criterion !== criterion))
  const submit = useMutation({
    mutationFn: () => send(`/api/reviews/${encodeURIComponent(r.matter)}/score`, { id, marks }),
    onSuccess: async () => {
      message.success(t('rv.submitted'))
      await client.invalidateQueries({ queryKey: ['reviews'] })
    },
  })
  const problem = submit.error ? asProblem(submit.error) : null
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault()
        submit.mutate()
      }}
    >
      <p className="quiet">
        {x(criteria.title)} · {t('rv.automatic', { n: r.automatic ?? criteria.full })}
      </p>
      {Object.entries(parts).map(([part, words]) => (
        <fieldset key={part} className="review-part">
          <legend>{pair(words)}</legend>
          {score.lines
            .filter((l) => l.criterion.part === part)
            .map((line) => (
              <CriterionRow key={line.criterion.id} line={line} marks={marks} say={say} drop={drop} />
            ))}
        </fieldset>
      ))}
      {score.loose.length > 0 && (
        <section>
          <h3>{t('rv.loose')}</h3>
          <Flags flags={score.loose} />
        </section>
      )}
      <div className="review-sum" aria-live="polite">
        <b className="num">{t('rv.points', { n: score.total })}</b>
        <b className={`grade grade-${score.grade}`}>{pair(grades[score.grade])}</b>
        {score.open.length > 0 && <span className="quiet">{t('rv.open', { n: score.open.length })}</span>}
        <span className="grow" />
        <Button type="primary" htmlType="submit" disabled={score.open.length > 0} loading={submit.isPending}>
          {t('rv.submit')}
        </Button>
      </div>
      {problem && (
        <p className="trouble" role="alert">
          {problem.words[lang]}
        </p>
      )}
    </form>
  )
}

interface RowProps {
  readonly line: Line
  readonly marks: readonly Mark[]
  say(mark: Mark): void
  drop(criterion: string): void
}

function CriterionRow({ line, marks, say, drop }: RowProps) {
  const { t, x } = useWords()
  const { criterion: c, flags } = line
  const mark = marks.find((m) => m.criterion === c.id)
  const veto = c.weight === 'veto'
  const now = { criterion: c.id, off: line.off, note: mark?.note, ...(veto ? { veto: line.veto } : {}) }
  const label = x(c.title)
  return (
    <div className={line.open ? 'criterion criterion-open' : 'criterion'}>
      <div className="criterion-name">
        {veto && <span className="tag">{t('rv.veto')}</span>} {label}
        {c.judged === 'human' && <span className="quiet"> {t('rv.human')}</span>}
      </div>
      <div className="criterion-input">
        {veto ? (
          <Radio.Group
            aria-label={label}
            value={mark ? mark.veto === true : flags.length ? undefined : false}
            onChange={(e) => say({ ...now, off: 0, veto: e.target.value })}
            options={[
              { value: false, label: t('rv.noVeto') },
              { value: true, label: t('rv.isVeto') },
            ]}
          />
        ) : (
          <>
            <InputNumber
              aria-label={`${t('rv.off')} ${label}`}
              min={0}
              max={c.weight as number}
              step={0.5}
              value={line.open ? null : line.off}
              onChange={(v) => (v === null ? drop(c.id) : say({ ...now, off: Math.round(Number(v) * 2) / 2 }))}
            />
            <span className="quiet num">{t('rv.most', { n: c.weight })}</span>
            {c.judged === 'human' && (
              <Checkbox
                checked={mark?.off === 0}
                onChange={(e) => (e.target.checked ? say({ ...now, off: 0 }) : drop(c.id))}
              >
                {t('rv.nothing')}
              </Checkbox>
            )}
          </>
        )}
      </div>
      <Flags flags={flags} />
      {(line.off > 0 || line.veto || flags.length > 0) && (
        <Input
          aria-label={`${t('rv.note')} ${label}`}
          placeholder={t('rv.note')}
          maxLength={500}
          value={mark?.note ?? ''}
          onChange={(e) => say({ ...now, note: e.target.value })}
        />
      )}
    </div>
  )
}

function Flags({ flags }: { flags: Line['flags'] }) {
  const { t, x } = useWords()
  if (!flags.length) return null
  return (
    <div className="criterion-flags">
      <p className="quiet">{t('rv.flags', { n: flags.length })}</p>
      <ul>
        {flags.map((f) => (
          <li key={`${f.rule} ${f.sequence} ${f.why.zh}`}>
            {x(f.why)} <ArticleChip basis={f.basis} />
          </li>
        ))}
      </ul>
    </div>
  )
}
