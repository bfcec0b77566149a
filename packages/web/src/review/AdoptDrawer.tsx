import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Criteria, type Criterion, type Grade, grades, parts } from '@zhiheng/matters/review/criteria/types.ts'
import { App, Drawer, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useWords } from '../words/use-words.ts'
import { type CriteriaBook, criteriaQuery } from './review-api.ts'

type How = 'points' | 'veto' | 'out'
interface Line {
  readonly how: How
  readonly points: string
}
const bandGrades = ['excellent', 'good', 'qualified'] as const satisfies readonly Grade[]

const lineOf = (c: Criterion): Line =>
  c.weight === 'veto' ? { how: 'veto', points: '' } : { how: 'points', points: String(c.weight) }
const linesOf = (c: Criteria) => Object.fromEntries(c.criteria.map((one) => [one.id, lineOf(one)]))
const bandsOf = (c: Criteria) =>
  Object.fromEntries(bandGrades.map((g) => [g, String(c.bands.find((b) => b.grade === g)?.from ?? '')]))

/** Adopts criteria of the office: begins with what holds now, or a preset, and says from when and why. */
export function AdoptDrawer({ book, onClose }: { book: CriteriaBook; onClose: () => void }) {
  const { t, x, pair, lang } = useWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const narrow = useNarrow()
  const preset = (id: string) => (book.sets.find((s) => s.id === id) ?? book.sets[0]) as Criteria
  const [base, setBase] = useState(book.inForce?.base ?? book.sets[0]?.id ?? '')
  const start = book.inForce?.criteria ?? preset(base)
  const [lines, setLines] = useState<Record<string, Line>>(() => ({
    // What the office left out of its preset stays left out.
    ...Object.fromEntries(preset(base).criteria.map((c) => [c.id, { how: 'out' as How, points: '' }])),
    ...linesOf(start),
  }))
  const [bands, setBands] = useState<Record<string, string>>(() => bandsOf(start))
  const [v, setV] = useState({ from: book.today, tolerance: String(start.tolerance), reason: '' })
  const choose = (id: string) => {
    setBase(id)
    setLines(linesOf(preset(id)))
    setBands(bandsOf(preset(id)))
    setV({ ...v, tolerance: String(preset(id).tolerance) })
  }
  const change = (id: string, part: Partial<Line>) => setLines({ ...lines, [id]: { ...(lines[id] as Line), ...part } })
  const full = Object.values(lines).reduce((sum, l) => (l.how === 'points' ? sum + (Number(l.points) || 0) : sum), 0)
  const adopt = useMutation({
    mutationFn: () =>
      send('/api/reviews/criteria', {
        base,
        from: v.from,
        reason: v.reason,
        tolerance: Number(v.tolerance),
        bands: bandGrades.flatMap((grade) => (bands[grade]?.trim() ? [{ grade, from: Number(bands[grade]) }] : [])),
        weights: Object.fromEntries(
          Object.entries(lines).map(([id, l]) => [id, l.how === 'points' ? Number(l.points) : l.how]),
        ),
      }),
    onSuccess: async () => {
      message.success(t('rv.adopted', { on: v.from }))
      await client.invalidateQueries({ queryKey: criteriaQuery.queryKey })
      onClose()
    },
  })
  // What is wrong may stand far above the button.
  useEffect(() => {
    if (adopt.error) document.querySelector('.ant-drawer-body .trouble')?.scrollIntoView({ block: 'center' })
  }, [adopt.error])
  const problem = adopt.error ? asProblem(adopt.error) : null
  const trouble = (field: string) => problem?.issues.find((i) => i.field === field)?.problem
  const known = new Set(['from', 'reason', 'tolerance', 'bands', ...Object.keys(lines)])
  const loose = problem
    ? problem.issues.length
      ? problem.issues.filter((i) => !known.has(i.field)).map((i) => i.problem)
      : [problem.words[lang]]
    : []
  const field = (key: keyof typeof v, label: string, type = 'text') => (
    <div className={trouble(key) ? 'field field-bad' : 'field'}>
      <label htmlFor={`adopt-${key}`}>{label}</label>
      <Input
        id={`adopt-${key}`}
        type={type}
        value={v[key]}
        aria-invalid={!!trouble(key)}
        onChange={(e) => setV({ ...v, [key]: e.target.value })}
      />
      <Trouble words={trouble(key)} />
    </div>
  )
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('rv.adopt')}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 640}
      footer={
        <DrawerFoot act={t('rv.adopt')} busy={adopt.isPending} onAct={() => adopt.mutate()} onClose={onClose}>
          <span className="num" role="status">
            {t('rv.full', { n: full })}
          </span>
        </DrawerFoot>
      }
    >
      <p className="help adopt-lead">{t('rv.adoptLead')}</p>
      <div className="field">
        <label htmlFor="adopt-base">{t('rv.base')}</label>
        <Select
          id="adopt-base"
          className="wide"
          value={base}
          onChange={choose}
          options={book.sets.map((s) => ({ value: s.id, label: x(s.title) }))}
        />
        <p className="help">{x(preset(base).source)}</p>
      </div>
      {field('from', t('rv.adoptFrom'), 'date')}
      <fieldset className={trouble('bands') ? 'field field-bad' : 'field'}>
        <legend>{t('rv.bands')}</legend>
        <div className="adopt-bands">
          {bandGrades.map((grade) => (
            <label key={grade} htmlFor={`adopt-band-${grade}`}>
              {pair(grades[grade])}
              <Input
                id={`adopt-band-${grade}`}
                inputMode="decimal"
                value={bands[grade] ?? ''}
                onChange={(e) => setBands({ ...bands, [grade]: e.target.value })}
              />
            </label>
          ))}
        </div>
        <p className="help">{t('rv.bandsHelp')}</p>
        <Trouble words={trouble('bands')} />
      </fieldset>
      {field('tolerance', t('rv.tolerance'), 'number')}
      {Object.entries(parts).map(([part, words]) => {
        const of = preset(base).criteria.filter((c) => c.part === part)
        if (!of.length) return null
        return (
          <fieldset key={part} className="review-part">
            <legend>{pair(words)}</legend>
            {of.map((c) => (
              <div key={c.id} className="criterion">
                <span>{x(c.title)}</span>
                <span className="criterion-input">
                  <Select
                    aria-label={`${x(c.title)}${t('colon')}${t('rv.how')}`}
                    value={lines[c.id]?.how}
                    popupMatchSelectWidth={false}
                    onChange={(how: How) => change(c.id, { how })}
                    options={(['points', 'veto', 'out'] as const).map((how) => ({
                      value: how,
                      label: t(`rv.how.${how}`),
                    }))}
                  />
                  <Input
                    className="criterion-points"
                    aria-label={`${x(c.title)}${t('colon')}${t('rv.weight')}`}
                    inputMode="decimal"
                    disabled={lines[c.id]?.how !== 'points'}
                    value={lines[c.id]?.how === 'points' ? lines[c.id]?.points : ''}
                    status={trouble(c.id) ? 'error' : ''}
                    onChange={(e) => change(c.id, { points: e.target.value })}
                  />
                </span>
                <Trouble words={trouble(c.id)} />
              </div>
            ))}
          </fieldset>
        )
      })}
      {field('reason', t('rv.adoptReason'))}
      {loose.map((words) => (
        <p key={words} className="trouble" role="alert">
          {words}
        </p>
      ))}
    </Drawer>
  )
}

const Trouble = ({ words }: { words: string | undefined }) =>
  words ? (
    <p className="trouble" role="alert">
      {words}
    </p>
  ) : null
