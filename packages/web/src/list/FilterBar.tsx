import { Button, Select } from 'antd'
import { useClasses, useKind, useMeta } from '../api/queries.ts'
import { choicesOf, nameOfUnit } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'
import { FilterChip } from './FilterChip.tsx'
import { type Filter, isNarrowed, stagesOf } from './filter.ts'
import { PeriodChip } from './PeriodChip.tsx'

const flags = ['reworked', 'returned', 'postponed', 'suspended', 'urged', 'duplicates', 'upgraded'] as const

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
  const classes = useClasses()
  const choices = (act: string, field: string) =>
    Object.entries(choicesOf(kind, act, field)).map(([value, words]) => ({ value, label: pair(words) }))
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
        label={t('l.kind')}
        values={filter.kind ? [filter.kind] : []}
        onChange={(v) => onChange({ kind: v[0], stage: undefined })}
        options={meta.kinds.filter((k) => k.kind !== 'officer').map((k) => ({ value: k.kind, label: x(k.title) }))}
      />
      <FilterChip
        label={t('l.stage')}
        many
        values={stagesOf(filter)}
        onChange={(v) => onChange({ stage: v.join(',') || undefined })}
        options={kind.stages.map((s) => ({ value: s.id, label: x(s.title) }))}
      />
      <FilterChip
        label={t('l.class')}
        {...one('class')}
        options={(classes ?? []).map((c) => ({ value: c.key, label: c.name, more: c.majorName }))}
      />
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
      <FilterChip label={t('l.source')} {...one('source')} options={choices('report', 'source')} />
      <FilterChip label={t('l.label')} {...one('label')} options={choices('label', 'label')} />
      <FilterChip
        label={t('l.flag')}
        {...one('flag')}
        options={flags.map((value) => ({ value, label: t(`flag.${value}`) }))}
      />
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
