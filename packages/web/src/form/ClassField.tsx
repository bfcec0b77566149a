import { Button, Input } from 'antd'
import { useState } from 'react'
import { useClasses } from '../api/queries.ts'
import type { Suggestion } from '../api/types.ts'
import { useWords } from '../words/use-words.ts'
import { searchClasses } from './class-search.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

interface Chosen {
  readonly kind: string
  readonly code: string
}

/** The suggestions made at intake first, with their confidence; then a search through the whole catalogue. */
export function ClassField({ id, value, bad, page, onMany }: WidgetProps) {
  const report = page.acts.find((a) => a.kind === 'report')
  const suggested = (report?.data.suggested as Suggestion[] | undefined) ?? []
  const reported = report?.data.class as Chosen | undefined
  const pick = (c: Chosen) =>
    onMany({ class: c.code ? { kind: c.kind, code: c.code } : undefined, condition: undefined })
  return (
    <ClassPicker
      id={id}
      value={value as Chosen | undefined}
      bad={bad}
      suggested={suggested}
      reported={reported}
      onPick={pick}
    />
  )
}

interface PickerProps {
  readonly id: string
  readonly value: Chosen | undefined
  readonly bad?: boolean
  readonly suggested: readonly Suggestion[]
  readonly reported?: Chosen | undefined
  readonly onPick: (c: Chosen) => void
}

export function ClassPicker({ id, value, bad, suggested, reported, onPick }: PickerProps) {
  const { t } = useWords()
  const classes = useClasses()
  const [typed, setTyped] = useState('')
  const [searching, setSearching] = useState(false)
  const find = (c: Chosen) => classes?.find((k) => k.kind === c.kind && k.code === c.code)
  const chosen = value ? find(value) : undefined
  const likely = [
    ...(reported ? [{ ...reported, confidence: -1 }] : []),
    ...suggested.filter((s) => s.confidence >= 0.005),
  ].filter((s, i, all) => all.findIndex((o) => o.kind === s.kind && o.code === s.code) === i)
  const shown = searching || typed ? searchClasses(classes ?? [], typed) : []
  if (chosen)
    return (
      <div className="picked">
        <span>
          <b>{chosen.name}</b>
          <span className="quiet">
            {' '}
            {t(chosen.kind === 'component' ? 'f.component' : 'f.matter')} <span className="num">{chosen.code}</span> ·{' '}
            {chosen.majorName}
          </span>
        </span>
        <Button size="small" onClick={() => onPick({ kind: '', code: '' })}>
          {t('f.changeClass')}
        </Button>
      </div>
    )
  return (
    <div className="class-picker">
      {likely.length > 0 && (
        <ul className="options">
          {likely.map((s) => {
            const c = find(s)
            return (
              <li key={`${s.kind}:${s.code}`}>
                <button type="button" className="option" onClick={() => onPick(s)}>
                  <b>{c?.name ?? s.name ?? s.code}</b>
                  <span className="quiet">
                    {t(s.kind === 'component' ? 'f.component' : 'f.matter')} <span className="num">{s.code}</span>
                  </span>
                  <span className="option-end">
                    {s.confidence < 0 ? t('report.title') : t('f.confidence', { n: Math.round(s.confidence * 100) })}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <Input
        id={id}
        allowClear
        value={typed}
        status={bad ? 'error' : ''}
        aria-invalid={bad}
        placeholder={t('f.searchClass')}
        aria-label={t('f.searchClass')}
        onFocus={() => setSearching(true)}
        onChange={(e) => setTyped(e.target.value)}
      />
      {shown.length > 0 && (
        <ul className="options options-scroll">
          {shown.map((c) => (
            <li key={c.key}>
              <button type="button" className="option" onClick={() => onPick(c)}>
                <b>{c.name}</b>
                <span className="quiet">
                  {t(c.kind === 'component' ? 'f.component' : 'f.matter')} <span className="num">{c.code}</span> ·{' '}
                  {c.majorName}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {typed && shown.length === 0 && <p className="quiet">{t('f.noClass')}</p>}
    </div>
  )
}
