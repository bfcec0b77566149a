import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { classesQuery } from '../api/queries.ts'
import type { ClassInfo } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'

const meets = (c: ClassInfo, q: string) =>
  !q ||
  c.name.includes(q) ||
  c.code.startsWith(q) ||
  c.majorName.includes(q) ||
  c.conditions.some((k) => k.filing.includes(q))

/** Every class with its filing conditions; a condition opens to be read or edited. */
export function ClassesTab() {
  const { t } = useWords()
  const q = useQuery(classesQuery)
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={12} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const shown = q.data.filter((c) => meets(c, sought))
  const majors = [...new Set(shown.map((c) => `${c.kind}:${c.majorCode}`))]
  const addCondition = () => {
    const only = shown.length === 1 ? shown[0] : undefined
    setOpened({
      register: 'conditions',
      line: null,
      initial: { class: only?.key, unit: 'working-hour', urgent: false, source: '' },
    })
  }
  return (
    <>
      <RegisterHead
        search="r.filter"
        typed={typed}
        onType={setTyped}
        count={t('r.shown', { n: shown.length })}
        adds={[
          { label: 'g.add.conditions', onClick: addCondition },
          {
            label: 'g.add.classes',
            onClick: () => setOpened({ register: 'classes', line: null, initial: { kind: 'matter' } }),
          },
        ]}
      />
      {shown.length === 0 && <Empty title={t('g.none')} more={t('g.noneMore')} />}
      {majors.map((m) => (
        <Major key={m} classes={shown.filter((c) => `${c.kind}:${c.majorCode}` === m)} onOpen={setOpened} />
      ))}
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

function Major({ classes, onOpen }: { classes: readonly ClassInfo[]; onOpen: (opened: Opened) => void }) {
  const { t } = useWords()
  const names = useNames()
  const first = classes[0]
  if (!first) return null
  return (
    <section>
      <h2 className="register-major">
        {t(first.kind === 'component' ? 'f.component' : 'f.matter')} · {first.majorName}
      </h2>
      <table className="table-plain table-classes table-cards">
        <thead>
          <tr>
            <th scope="col">{t('m.class')}</th>
            <th scope="col">{t('r.filing')}</th>
            <th scope="col">{t('r.closing')}</th>
            <th scope="col">{t('r.limit')}</th>
          </tr>
        </thead>
        {classes.map((c) => (
          <tbody key={c.key}>
            {(c.conditions.length ? c.conditions : [null]).map((k, i) => (
              <tr key={k?.condition ?? c.key}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={Math.max(1, c.conditions.length)} className="class-name">
                    <ClassName c={c} onOpen={onOpen} />
                  </th>
                )}
                <td data-label={t('r.filing')}>
                  {k ? (
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => onOpen({ register: 'conditions', line: k.condition })}
                    >
                      {k.filing}
                    </button>
                  ) : (
                    '—'
                  )}
                </td>
                <td data-label={t('r.closing')}>{k?.closing ?? '—'}</td>
                <td data-label={t('r.limit')} className="nowrap">
                  {k ? names.limit(k) : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function ClassName({ c, onOpen }: { c: ClassInfo; onOpen: (opened: Opened) => void }) {
  const { t } = useWords()
  const code = <span className="num quiet">{c.code}</span>
  if (!c.local)
    return (
      <>
        {c.name} {code}
      </>
    )
  return (
    <>
      <button type="button" className="link-button" onClick={() => onOpen({ register: 'classes', line: c.key })}>
        {c.name}
      </button>{' '}
      {code} <span className="tag">{t('g.local')}</span>
    </>
  )
}
