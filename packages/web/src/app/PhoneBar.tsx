import { EllipsisOutlined } from '@ant-design/icons'
import { Link, useRouterState } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useState } from 'react'
import { useMeta, useViewer } from '../api/queries.ts'
import { openings } from '../open/openings.ts'
import { useWords } from '../words/use-words.ts'
import { type Group, type Item, phoneNav } from './nav-groups.tsx'
import { useNow } from './now.ts'

/** On a phone: the bar under the thumb, and behind 更多 every other section. */
export function PhoneBar({ cases }: { cases: boolean }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { kinds } = useMeta()
  const { roles } = useViewer()
  const { bar, more } = phoneNav(cases, openings(kinds, roles).length > 0)
  const path = useRouterState({ select: (s) => s.location.pathname })
  const here = more.some((g) => g.items.some(({ to }) => path.startsWith(to.replace('/$year', ''))))
  return (
    <>
      <nav className="phone-bar" aria-label={t('app.nav')}>
        <ul>
          {bar.map((item) => (
            <li key={item.key}>
              <Place item={item} />
            </li>
          ))}
          {more.length > 0 && (
            <li>
              <button
                type="button"
                className={here ? 'active' : undefined}
                aria-haspopup="dialog"
                aria-expanded={open}
                onClick={() => setOpen(true)}
              >
                <EllipsisOutlined />
                <span>{t('nav.more')}</span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      <MoreSheet open={open} groups={more} onClose={() => setOpen(false)} />
    </>
  )
}

function MoreSheet({ open, groups, onClose }: { open: boolean; groups: readonly Group[]; onClose: () => void }) {
  const { t } = useWords()
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement="bottom"
      size="auto"
      title={t('nav.moreTitle')}
      closable={{ placement: 'end' }}
      rootClassName="more-sheet"
      destroyOnHidden
    >
      {groups.map((group) => (
        <section key={group.key} aria-label={t(group.key)}>
          <h2 className="nav-group">{t(group.key)}</h2>
          <ul>
            {group.items.map((item) => (
              <li key={item.key}>
                <Place item={item} onGo={onClose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Drawer>
  )
}

function Place({ item, onGo }: { item: Item; onGo?: () => void }) {
  const { t } = useWords()
  const year = useNow().slice(0, 4)
  return (
    <Link
      to={item.to}
      params={{ year }}
      activeOptions={{ exact: item.to === '/', includeSearch: false }}
      onClick={onGo}
    >
      {item.icon}
      <span>{t(item.key)}</span>
    </Link>
  )
}
