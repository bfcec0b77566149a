import { SettingOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Popover } from 'antd'
import { type FormEvent, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { hintQuery, sessionQuery } from '../api/queries.ts'
import type { Viewer } from '../api/types.ts'
import { SettingsPanel } from '../app/Header.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'

const DEMO_PASSWORD = 'zhiheng-demo'
const demo = [
  ['operator1', '受理员', 'Operator'],
  ['dispatcher1', '派遣员', 'Dispatcher'],
  ['officer', '执法队员', 'Officer'],
  ['leader', '中队长', 'Team leader'],
  ['verifier1', '核查员', 'Verifier'],
  ['reviewer1', '法制审核员', 'Legal reviewer'],
  ['chief', '局领导', 'Bureau leader'],
  ['admin', '系统管理员', 'Administrator'],
] as const

export function SignInPage() {
  const { t, x, pair } = useWords()
  useTitle(t('in.title'))
  const hint = useQuery(hintQuery).data
  const { to } = useSearch({ from: '/sign-in' })
  const client = useQueryClient()
  const navigate = useNavigate()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<{ account?: boolean; password?: boolean }>({})
  const signIn = useMutation({
    mutationFn: (who: { account: string; password: string }) => send<{ viewer: Viewer }>('/api/session', who),
    onSuccess: async ({ viewer }) => {
      client.clear()
      client.setQueryData(sessionQuery.queryKey, viewer)
      if (to?.startsWith('/') && !to.startsWith('//')) await navigate({ href: to.replace(/^\/app(?=\/)/, '') as '/' })
      else await navigate({ to: '/' })
    },
  })
  const submit = (e: FormEvent) => {
    e.preventDefault()
    const gaps = { account: !account.trim(), password: !password }
    setMissing(gaps)
    if (!gaps.account && !gaps.password) signIn.mutate({ account: account.trim(), password })
  }
  return (
    <div className="sign-in">
      <div className="sign-in-tools">
        <Popover trigger="click" placement="bottomRight" content={<SettingsPanel />}>
          <Button type="text" icon={<SettingOutlined />} aria-label={t('set.open')} />
        </Popover>
      </div>
      <main className="sign-in-box">
        <p className="sign-in-brand">
          <span className="brand-mark">衡</span>
          {t('app.name')}
        </p>
        <h1>{hint?.name || t('in.title')}</h1>
        <p className="sign-in-lead">{t('in.lead')}</p>
        <form onSubmit={submit} noValidate>
          <div className="field">
            <label htmlFor="account">{t('in.account')}</label>
            <Input
              id="account"
              size="large"
              autoComplete="username"
              autoCapitalize="none"
              value={account}
              status={missing.account ? 'error' : ''}
              aria-invalid={missing.account}
              onChange={(e) => setAccount(e.target.value)}
            />
            {missing.account && <p className="trouble">{t('in.needAccount')}</p>}
          </div>
          <div className="field">
            <label htmlFor="password">{t('in.password')}</label>
            <Input.Password
              id="password"
              size="large"
              autoComplete="current-password"
              value={password}
              status={missing.password ? 'error' : ''}
              aria-invalid={missing.password}
              onChange={(e) => setPassword(e.target.value)}
            />
            {missing.password && <p className="trouble">{t('in.needPassword')}</p>}
          </div>
          {signIn.isError && (
            <p className="notice notice-bad" role="alert">
              {x(asProblem(signIn.error).words)}
            </p>
          )}
          <Button type="primary" size="large" block htmlType="submit" loading={signIn.isPending}>
            {t('in.go')}
          </Button>
        </form>
        {hint?.demo && (
          <section className="demo-roles" aria-labelledby="demo-title">
            <h2 id="demo-title">{t('in.demo')}</h2>
            <ul>
              {demo.map(([id, zh, en]) => (
                <li key={id}>
                  <button
                    type="button"
                    disabled={signIn.isPending}
                    onClick={() => signIn.mutate({ account: id, password: DEMO_PASSWORD })}
                  >
                    <strong>{pair([zh, en])}</strong>
                    <small>{t(`in.demo.${id}`)}</small>
                  </button>
                </li>
              ))}
            </ul>
            <p className="help">{t('in.demoMore')}</p>
          </section>
        )}
        <p className="sign-in-public">
          <a href="/">{t('in.public')}</a>
        </p>
      </main>
    </div>
  )
}
