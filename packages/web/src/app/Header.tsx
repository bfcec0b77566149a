import { QuestionCircleOutlined, SettingOutlined, UserOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Popover, Segmented } from 'antd'
import { useState } from 'react'
import { call } from '../api/client.ts'
import { useMeta, useViewer } from '../api/queries.ts'
import { change, type Density, type Lang, type Theme, useSettings } from '../theme/settings.ts'
import { useWords } from '../words/use-words.ts'
import { useNames } from './names.ts'

export function Header({ onHelp, cases }: { onHelp: () => void; cases: boolean }) {
  const { name } = useMeta()
  const { t } = useWords()
  return (
    <header className="top">
      <Link to="/" className="top-name">
        {name}
      </Link>
      <span className="grow" />
      {cases && (
        <Button
          type="text"
          className="wide-only"
          icon={<QuestionCircleOutlined />}
          aria-label={t('help.open')}
          onClick={onHelp}
        />
      )}
      <Popover trigger="click" placement="bottomRight" content={<SettingsPanel />}>
        <Button type="text" icon={<SettingOutlined />} aria-label={t('set.open')} />
      </Popover>
      <Person />
    </header>
  )
}

/** Language, appearance and row height; kept on this device. */
export function SettingsPanel() {
  const { t } = useWords()
  const { lang, theme, density } = useSettings()
  return (
    <div className="settings">
      <Choice
        label={t('set.lang')}
        value={lang}
        options={[
          ['zh', '中文'],
          ['en', 'English'],
        ]}
        onChange={(v) => change({ lang: v as Lang })}
      />
      <Choice
        label={t('set.theme')}
        value={theme}
        options={[
          ['auto', t('set.auto')],
          ['light', t('set.light')],
          ['dark', t('set.dark')],
        ]}
        onChange={(v) => change({ theme: v as Theme })}
      />
      <Choice
        label={t('set.density')}
        value={density}
        options={[
          ['comfortable', t('set.comfortable')],
          ['compact', t('set.compact')],
        ]}
        onChange={(v) => change({ density: v as Density })}
      />
    </div>
  )
}

function Choice(p: { label: string; value: string; options: [string, string][]; onChange: (v: string) => void }) {
  return (
    <div className="settings-row">
      <span id={`set-${p.label}`}>{p.label}</span>
      <Segmented
        aria-label={p.label}
        value={p.value}
        options={p.options.map(([value, label]) => ({ value, label }))}
        onChange={(v) => p.onChange(String(v))}
      />
    </div>
  )
}

function Person() {
  const viewer = useViewer()
  const names = useNames()
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const signOut = async () => {
    setOpen(false)
    await call('/api/session', { method: 'DELETE' }).catch(() => undefined)
    client.clear()
    await navigate({ to: '/sign-in', search: {} })
  }
  const menu = (
    <div className="person-menu">
      <strong>{viewer.name}</strong>
      <span>{names.roles(viewer.roles)}</span>
      <span>{names.unit(viewer.unit)}</span>
      <Link to="/exam" onClick={() => setOpen(false)}>
        {t('o.exam')}
      </Link>
      <Button block onClick={signOut}>
        {t('user.signOut')}
      </Button>
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={menu} open={open} onOpenChange={setOpen}>
      <button type="button" className="person" aria-label={`${t('user.menu')} ${viewer.name}`}>
        <UserOutlined />
        <span className="person-words">
          <span>{viewer.name}</span>
          <small>
            {names.roles(viewer.roles)} · {names.unit(viewer.unit)}
          </small>
        </span>
      </button>
    </Popover>
  )
}
