import { DownloadOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { cite } from '@zhiheng/law'
import { Button, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useMeta, useViewer } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { useNow } from '../app/now.ts'
import { csvOf, saveText } from '../list/export.ts'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { DayInput } from './DayInput.tsx'
import { OfficerCards, OfficerTable } from './OfficerTable.tsx'
import { type Held, helds, keepsOfficers, type OfficerLine, type OfficerList, officersQuery } from './officer-api.ts'
import { RegisterDrawer } from './RegisterDrawer.tsx'

const reviewers = cite('行政执法三项制度指导意见', undefined, { item: 11 })

/** Everybody in service on the day chosen: expired and expiring first, assistants last. */
export function RegisterTab() {
  const { t, lang } = useWords()
  const meta = useMeta()
  const viewer = useViewer()
  const names = useNames()
  const narrow = useNarrow()
  const today = useNow().slice(0, 10)
  const [on, setOn] = useState('')
  const [held, setHeld] = useState<Held | ''>('')
  const [unit, setUnit] = useState('')
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const sought = useDeferredValue(typed.trim())
  const list = useQuery(officersQuery(on))
  const keeps = keepsOfficers(viewer)
  if (list.isPending) return <RowsPending />
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  const { items, asOf, settings } = list.data
  const found = items.filter(
    (i) =>
      (!unit || i.unit === unit) &&
      (!sought || [i.name, i.person, i.certificate, i.post].some((w) => w.includes(sought))),
  )
  const shown = held ? found.filter((i) => i.held === held) : found
  const Rows = narrow ? OfficerCards : OfficerTable
  return (
    <>
      <Summary list={list.data} />
      <div className="filters officer-filters">
        <div className="officer-day">
          <label htmlFor="officers-on">{t('o.on')}</label>
          <DayInput id="officers-on" day={on || today} onDay={setOn} />
        </div>
        <Input
          data-search
          allowClear
          className="officer-search"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder={t('o.search')}
          aria-label={t('o.search')}
        />
        <Select
          className="officer-unit"
          value={unit}
          onChange={setUnit}
          aria-label={t('o.unit')}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: t('o.allUnits') },
            ...meta.units.map((u) => ({ value: u.unit, label: nameOfUnit(meta, u.unit, lang) })),
          ]}
        />
        <span className="grow" />
        {keeps && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {t('o.add')}
          </Button>
        )}
      </div>
      <Chips found={found} held={held} onHeld={setHeld} />
      {shown.length === 0 ? (
        <Empty title={t(items.length ? 'o.none' : 'o.empty')} more={t(items.length ? 'o.noneMore' : 'o.emptyMore')} />
      ) : (
        <Rows lines={shown} wanted={settings.trainingHours} open={keeps ? 'all' : viewer} />
      )}
      <p className="officer-foot quiet num">
        {t('o.shown', { n: shown.length, at: timeWords(asOf, lang, asOf) })}
        <Button
          type="link"
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => saveText(`officers-${list.data.on}.csv`, csvOf(rowsOf(shown, t, names.unit)))}
        >
          {t('o.export')}
        </Button>
      </p>
      {adding && <RegisterDrawer onClose={() => setAdding(false)} />}
    </>
  )
}

/** How many are certified, and whether enough of them review decisions. */
function Summary({ list: { counts } }: { list: OfficerList }) {
  const { t } = useWords()
  const { certified, reviewers: n } = counts
  const share = certified ? Math.round((n / certified) * 1000) / 10 : 0
  return (
    <p className="officer-summary">
      <b className="num">{t('o.count', { n: certified })}</b>
      {certified > 0 && (
        <span>
          <span className="num">{t('o.share', { n, share })}</span>
          <span className={share < 5 ? 'officer-low' : 'quiet'}>{t(share < 5 ? 'o.shareLow' : 'o.shareEnough')}</span>{' '}
          <ArticleChip basis={reviewers} />
        </span>
      )}
    </p>
  )
}

function Chips(p: { found: readonly OfficerLine[]; held: Held | ''; onHeld: (h: Held | '') => void }) {
  const { t } = useWords()
  const there = helds.filter((h) => h === p.held || p.found.some((i) => i.held === h))
  return (
    <fieldset className="officer-chips" aria-label={t('o.state')}>
      <button type="button" className="chip" aria-pressed={!p.held} onClick={() => p.onHeld('')}>
        {t('o.all')} <b className="num">{p.found.length}</b>
      </button>
      {there.map((h) => (
        <button key={h} type="button" className="chip" aria-pressed={p.held === h} onClick={() => p.onHeld(h)}>
          {t(`o.held.${h}`)} <b className="num">{p.found.filter((i) => i.held === h).length}</b>
        </button>
      ))}
    </fieldset>
  )
}

const rowsOf = (lines: readonly OfficerLine[], t: ReturnType<typeof useWords>['t'], unit: (id: string) => string) => [
  [
    t('o.name'),
    t('o.person'),
    t('o.unit'),
    t('o.post'),
    t('o.state'),
    t('o.certificate'),
    t('o.validTo'),
    t('o.hours'),
  ],
  ...lines.map((l) => [
    ...[l.name, l.person, unit(l.unit), l.post, t(`o.held.${l.held}`)],
    ...[l.certificate, l.validTo, String(l.hours)],
  ]),
]
