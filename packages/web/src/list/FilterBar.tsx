import { Button, Select } from 'antd'
import { useClasses, useKind, useMeta } from '../api/queries.ts'
import { choicesOf, nameOfUnit } from '../app/names.ts'
import { flagWords } from '../parts/Flags.tsx'
import { useWords } from '../words/use-words.ts'
import { FilterChip } from './FilterChip.tsx'
import { type Filter, isNarrowed, stagesOf } from './filter.ts'
import { PeriodChip } from './PeriodChip.tsx'

/** What may have happened to a matter of a kind. */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  incident: ['reworked', 'returned', 'postponed', 'suspended', 'urged', 'duplicates', 'upgraded'],
  penalty: ['extended', 'suspended', 'hearing', 'challenged', 'no-penalty'],
  measure: ['urgent', 'extended', 'testing', 'harmed'],
  enforcement: ['remedy-pending', 'decision-revoked', 'suspended', 'cleared-at-once', 'reversed'],
}

interface Props {
  readonly filter: Filter
  readonly onChange: (part: Partial<Record<keyof Filter, string | undefined>>) => void
  readonly onClear: () => void
}

/** Filters as chips; what is set shows its value and can be taken away where it stands. */
export function FilterBar({ filter, onChange, onClear }: Props) {
  const { t, x, pair, lang } = useWords()
  const meta = useMeta()
  const kind = useKind(filter.kind)
  const incidents = kind.kind === 'incident'
  const flags = flagsOf[kind.kind] ?? []
  const firstAct = incidents ? 'report' : 'lead'
  const classes = useClasses()
  const choices = (act: string, field: string) =>
    Object.entries(choicesOf(kind, act, field)).map(([value, words]) => ({ value, label: pair(words) }))
  const sources = choices(firstAct, 'source')
  const one = (name: 'township' | 'unit' | 'source' | 'label' | 'class' | 'flag') => ({
    values: filter[name] ? [filter[name]] : [],
    onChange: (v: string[]) => onChange({ [name]: v[0] }),
  })
  return (
    <fieldset className="filters" aria-label={t('l.filters')}>
      {(['open', 'overdue', 'mine'] as const).map((f) => (
        <button
          key={f}
          type="button"
          className="chip"
          aria-pressed={!!filter[f]}
          onClick={() => onChange({ [f]: filter[f] ? undefined : '1' })}
        >
          {t(`l.${f}`)}
        </button>
      ))}
      <FilterChip
        label={t('l.stage')}
        many
        values={stagesOf(filter)}
        onChange={(v) => onChange({ stage: v.join(',') || undefined })}
        options={kind.stages.map((s) => ({ value: s.id, label: x(s.title) }))}
      />
      {incidents && (
        <FilterChip
          label={t('l.class')}
          {...one('class')}
          options={(classes ?? []).map((c) => ({ value: c.key, label: c.name, more: c.majorName }))}
        />
      )}
      <FilterChip
        label={t('l.township')}
        {...one('township')}
        options={meta.townships.map((o) => ({ value: o.township, label: o.name }))}
      />
      <FilterChip
        label={t('l.unit')}
        {...one('unit')}
        options={meta.units.map((u) => ({ value: u.unit, label: nameOfUnit(meta, u.unit, lang) }))}
      />
      {sources.length > 0 && <FilterChip label={t('l.source')} {...one('source')} options={sources} />}
      {incidents && <FilterChip label={t('l.label')} {...one('label')} options={choices('label', 'label')} />}
      {flags.length > 0 && (
        <FilterChip
          label={t('l.flag')}
          {...one('flag')}
          options={flags.map((value) => ({ value, label: flagWords(value, t) }))}
        />
      )}
      <PeriodChip filter={filter} onChange={onChange} />
      {isNarrowed(filter) && (
        <Button type="link" size="small" onClick={onClear}>
          {t('l.clear')}
        </Button>
      )}
      <span className="grow" />
      <Select
        aria-label={t('l.sort')}
        value={filter.sort ?? 'opened'}
        variant="borderless"
        popupMatchSelectWidth={false}
        onChange={(v) => onChange({ sort: v === 'due' ? 'due' : undefined })}
        options={[
          { value: 'opened', label: t(`l.sort.${filter.on ?? 'opened'}`) },
          { value: 'due', label: t('l.sortDue') },
        ]}
      />
    </fieldset>
  )
}
