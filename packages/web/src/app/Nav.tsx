import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { change, useSettings } from '../theme/settings.ts'
import { useWords } from '../words/use-words.ts'
import { groupsFor } from './nav-groups.tsx'
import { useNow } from './now.ts'

/** At a desk: everything, by what one is after. */
export function Nav({ cases }: { cases: boolean }) {
  const { t } = useWords()
  const { navFolded } = useSettings()
  const year = useNow().slice(0, 4)
  return (
    <nav className="nav" aria-label={t('app.nav')}>
      <div className="nav-brand" aria-hidden="true">
        <span className="brand-mark">衡</span>
        <span className="brand-word">{t('app.name')}</span>
      </div>
      <div className="nav-groups">
        {groupsFor(cases).map((group) => (
          <section key={group.key} aria-label={t(group.key)}>
            <h2 className="nav-group">{t(group.key)}</h2>
            <ul>
              {group.items
                .filter((item) => !item.phoneOnly)
                .map(({ key, to, icon }) => (
                  <li key={key}>
                    <Link
                      to={to}
                      params={{ year }}
                      activeOptions={{ exact: to === '/', includeSearch: false }}
                      title={navFolded ? t(key) : undefined}
                    >
                      {icon}
                      <span>{t(key)}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <button
        type="button"
        className="nav-fold"
        onClick={() => change({ navFolded: !navFolded })}
        aria-label={t(navFolded ? 'nav.unfold' : 'nav.fold')}
      >
        {navFolded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </nav>
  )
}
