import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Actions, MadeDocument, MatterPage } from '../../api/types.ts'
import { useNarrow } from '../../parts/use-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import { CaseFacts } from '../CaseFacts.tsx'
import { Clocks } from '../Clocks.tsx'
import { Findings } from '../Findings.tsx'
import { NextAct } from '../NextAct.tsx'
import { Timeline } from '../Timeline.tsx'
import { Catalogue } from './Catalogue.tsx'
import { Preview } from './Preview.tsx'
import { Rules } from './Rules.tsx'

interface Props {
  readonly page: MatterPage
  readonly actions: UseQueryResult<Actions>
  /** The form of the act at hand. */
  readonly form: ReactNode
  readonly onAct: (act: string) => void
  readonly onCloseForm: () => void
}

const tabs = ['catalogue', 'work', 'limits'] as const
type Tab = (typeof tabs)[number]

/** The case as a book: catalogue, the page or form at hand, limits and rules; on a phone one of them at a time. */
export function Book({ page, actions, form, onAct, onCloseForm }: Props) {
  const { t } = useWords()
  const narrow = useNarrow()
  const [tab, setTab] = useState<Tab>('work')
  const [open, setOpen] = useState<MadeDocument | null>(null)
  const choose = (made: MadeDocument | null) => {
    onCloseForm()
    setOpen(made)
    setTab('work')
  }
  const act = (name: string) => {
    setOpen(null)
    onAct(name)
  }
  const show = (part: Tab) => !narrow || tab === part
  return (
    <>
      {narrow && (
        <div className="kind-tabs" role="tablist">
          {tabs.map((part) => (
            <button
              key={part}
              type="button"
              role="tab"
              className="kind-tab"
              aria-selected={tab === part}
              onClick={() => setTab(part)}
            >
              {t(`b.${part}`)}
            </button>
          ))}
        </div>
      )}
      <div className="book">
        {show('catalogue') && <Catalogue page={page} open={open?.id ?? null} onOpen={choose} />}
        {show('work') && (
          <div className="book-main">
            {open ? (
              <Preview matter={page.line.matter} made={open} onBack={() => setOpen(null)} />
            ) : (
              <>
                {(!form || narrow) && <NextAct page={page} actions={actions} onAct={act} />}
                {form}
                {(!form || narrow) && <Timeline page={page} />}
              </>
            )}
          </div>
        )}
        {show('limits') && (
          <aside className="matter-side">
            <Clocks page={page} />
            <Rules kind={page.line.kind} actions={actions.data?.actions ?? []} />
            <CaseFacts page={page} />
            <Findings page={page} />
          </aside>
        )}
      </div>
    </>
  )
}
