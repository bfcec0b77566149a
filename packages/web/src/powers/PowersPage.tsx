import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import { useNow } from '../app/now.ts'
import { Empty, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { filterPowers, lawsOf, type PowerFilter } from './filter-powers.ts'
import { PowerRow } from './PowerRow.tsx'
import { isDay, useLaw } from './use-list.ts'

/** The list of powers and duties as it stands on a day: found by domain, law or words, each with what follows. */
export function PowersPage() {
  const { t, lang } = useWords()
  useTitle(t('p.title'))
  const law = useLaw()
  const today = useNow().slice(0, 10)
  const navigate = useNavigate()
  const filter = useSearch({ strict: false }) as PowerFilter
  const change = (part: PowerFilter) =>
    void navigate({
      to: '/powers',
      search: Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, v]) => v)),
      replace: true,
    })
  const on = filter.on && isDay(filter.on) ? filter.on : today
  const typed = useDeferredValue(filter.q ?? '')
  const all = useMemo(() => law?.powers(on) ?? [], [law, on])
  const found = useMemo(() => filterPowers(all, { ...filter, q: typed }), [all, filter, typed])
  if (!law) return <RowsPending rows={14} />
  const choice = (name: 'domain' | 'kind', words: Readonly<Record<string, { zh: string; en: string }>>) => (
    <Select
      aria-label={t(`p.${name}`)}
      value={filter[name] ?? ''}
      popupMatchSelectWidth={false}
      onChange={(v) => change({ [name]: v || undefined })}
      options={[
        { value: '', label: t(name === 'domain' ? 'p.allDomains' : 'p.allKinds') },
        ...Object.entries(words).map(([value, w]) => ({ value, label: w[lang] })),
      ]}
    />
  )
  return (
    <div className="page powers">
      <div className="page-head">
        <h1>{t('p.title')}</h1>
      </div>
      <p className="quiet">{t('p.more', { n: all.length, on })}</p>
      <search className="powers-filter">
        <Input
          data-search
          allowClear
          aria-label={t('p.search')}
          placeholder={t('p.search')}
          value={filter.q ?? ''}
          onChange={(e) => change({ q: e.target.value || undefined })}
        />
        {choice('domain', law.powerDomains)}
        {choice('kind', law.powerKinds)}
        <Select
          aria-label={t('p.law')}
          value={filter.law ?? ''}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          onChange={(v) => change({ law: v || undefined })}
          options={[{ value: '', label: t('p.allLaws') }, ...lawsOf(all).map((name) => ({ value: name, label: name }))]}
        />
        <Input
          type="date"
          aria-label={t('p.on')}
          value={on}
          onChange={(e) => isDay(e.target.value) && change({ on: e.target.value })}
        />
        {Object.keys(filter).length > 0 && (
          <Button type="link" onClick={() => void navigate({ to: '/powers', search: {}, replace: true })}>
            {t('l.clear')}
          </Button>
        )}
      </search>
      <p className="quiet num" role="status">
        {t('p.shown', { n: found.length })}
      </p>
      {found.length === 0 && <Empty title={t('p.empty')} more={t('p.emptyMore')} />}
      <ul className="power-list">
        {found.map((item) => (
          <PowerRow key={item.code} item={item} law={law} on={on} />
        ))}
      </ul>
    </div>
  )
}
