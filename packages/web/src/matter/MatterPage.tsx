import { CopyOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { actionsQuery, matterQuery } from '../api/queries.ts'
import type { MatterPage as Page } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { withoutTownship } from '../app/place.ts'
import { ActDrawer } from '../form/ActDrawer.tsx'
import { OfficerFacts, OfficerHead } from '../officers/OfficerParts.tsx'
import { Flags } from '../parts/Flags.tsx'
import { StageRail } from '../parts/StageRail.tsx'
import { Empty, Failed, PendingPage } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { Book } from './book/Book.tsx'
import { Clocks } from './Clocks.tsx'
import { Documents } from './Documents.tsx'
import { Facts } from './Facts.tsx'
import { Findings } from './Findings.tsx'
import { NextAct } from './NextAct.tsx'
import { Timeline } from './Timeline.tsx'

/** One matter: what it is, what must happen next, how long is left, and everything that happened. */
export function MatterPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useWords()
  const page = useQuery({ ...matterQuery(id), refetchInterval: 60_000 })
  if (page.isPending) return <PendingPage />
  if (page.isError) {
    const gone = page.error instanceof ApiProblem && page.error.status === 404
    return (
      <div className="page page-narrow">
        {gone ? (
          <Empty title={t('m.gone')} more={t('m.goneMore')}>
            <Link to="/matters" search={{}}>
              {t('desk.allMatters')}
            </Link>
          </Empty>
        ) : (
          <Failed error={page.error} onRetry={() => void page.refetch()} />
        )}
      </div>
    )
  }
  return <Matter key={id} id={id} page={page.data} />
}

function Matter({ id, page }: { id: string; page: Page }) {
  const actions = useQuery(actionsQuery(id))
  const client = useQueryClient()
  const [act, setAct] = useState<string | null>(null)
  const isOfficer = page.line.kind === 'officer'
  const chosen = actions.data?.actions.find((a) => a.act === act)
  const changed = () => {
    setAct(null)
    void client.invalidateQueries({ queryKey: ['matter', id] })
    for (const key of ['desk', 'list', 'dashboard', 'officers', 'hearings', 'custody'])
      void client.invalidateQueries({ queryKey: [key] })
  }
  const asBook = !isOfficer && page.line.kind !== 'incident'
  const form = chosen && actions.data && (
    <ActDrawer
      key={chosen.act}
      page={page}
      action={chosen}
      sequence={actions.data.sequence}
      inline={asBook}
      onClose={() => setAct(null)}
      onDone={changed}
      onReload={() => void client.invalidateQueries({ queryKey: ['matter', id] })}
    />
  )
  return (
    <div className={asBook ? 'page matter matter-book' : 'page matter'}>
      {isOfficer ? (
        <OfficerHead page={page} />
      ) : (
        <>
          <Title page={page} />
          <StageRail state={page.state} kind={page.line.kind} />
        </>
      )}
      {asBook ? (
        <Book page={page} actions={actions} form={form} onAct={setAct} onCloseForm={() => setAct(null)} />
      ) : (
        <>
          <div className="matter-columns">
            <div className="matter-main">
              <NextAct page={page} actions={actions} onAct={setAct} />
              <Timeline page={page} />
            </div>
            <aside className="matter-side">
              <Clocks page={page} />
              <Documents page={page} />
              {isOfficer ? <OfficerFacts page={page} /> : <Facts page={page} />}
              <Findings page={page} />
            </aside>
          </div>
          {form}
        </>
      )}
    </div>
  )
}

function Title({ page: { line, state } }: { page: Page }) {
  const names = useNames()
  const { t } = useWords()
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard?.writeText(line.matter).catch(() => undefined)
    message.success(t('m.copied'))
  }
  const township = names.township(line.township)
  const cls = state.class ? names.class(`${state.class.kind}:${state.class.code}`) : ''
  useTitle([line.number, cls || line.title].filter(Boolean).join(' '))
  return (
    <header className="matter-title">
      <h1>
        {line.number && <span className="num matter-number">{line.number}</span>}
        <span>{cls || line.title || t('m.untitled')}</span>
      </h1>
      <p className="matter-sub">
        <span>{[township, withoutTownship(line.place, township)].filter(Boolean).join(' · ')}</span>
        <Flags flags={line.flags} />
        <span className="grow" />
        <span className="quiet matter-code">
          {t('m.code')} <span className="num">{line.matter}</span>
          <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t('m.copy')} onClick={copy} />
        </span>
      </p>
      {(cls || line.title !== state.text) && <p className="matter-words">{state.text}</p>}
    </header>
  )
}
