import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useMeta, useViewer } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { mayEditRegisters } from '../app/rights.ts'
import { Empty, Failed, RowsPending } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'
import { registerQuery } from './register-api.ts'
import { dayWord, weekdays } from './specs.ts'

interface Duty {
  readonly [field: string]: unknown
  readonly people: readonly string[]
}

/** The week of every unit; a day opens to be set. */
export function DutyTab() {
  const { t, lang } = useWords()
  const meta = useMeta()
  const names = useNames()
  const edits = mayEditRegisters(useViewer())
  const q = useQuery(registerQuery<Duty>('duty'))
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  if (q.isPending) return <RowsPending rows={12} />
  if (q.isError) return <Failed error={q.error} onRetry={() => void q.refetch()} />
  const set = new Map(q.data.map((l) => [l.line, l.value.people.map(names.person).join(t('comma'))]))
  const shown = meta.units.filter((u) => {
    const words = [u.name, u.nameEn, ...weekdays.map((d) => set.get(`${u.unit}|${d}`) ?? '')]
    return !sought || words.some((w) => w.includes(sought))
  })
  const open = (unit: string, weekday: number) => {
    const line = `${unit}|${weekday}`
    setOpened(
      set.has(line)
        ? { register: 'duty', line }
        : { register: 'duty', line: null, initial: { unit, weekday, people: [] } },
    )
  }
  return (
    <>
      <RegisterHead
        search="g.search.duty"
        typed={typed}
        onType={setTyped}
        count={t('g.count', { n: shown.length })}
        adds={[{ label: 'g.add.duty', onClick: () => setOpened({ register: 'duty', line: null }) }]}
      />
      {shown.length === 0 ? (
        <Empty title={t('g.none')} more={t('g.noneMore')} />
      ) : (
        <table className="table-plain table-cards table-duty">
          <thead>
            <tr>
              <th scope="col">{t('g.dutyUnit')}</th>
              {weekdays.map((d) => (
                <th key={d} scope="col">
                  {t(dayWord(d))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((u) => (
              <tr key={u.unit}>
                <th scope="row" className="class-name">
                  {nameOfUnit(meta, u.unit, lang)}
                </th>
                {weekdays.map((d) => {
                  const on = set.get(`${u.unit}|${d}`)
                  const label = t('g.dutyOf', {
                    unit: nameOfUnit(meta, u.unit, lang),
                    day: t(dayWord(d)),
                    names: on ?? t('g.nobody'),
                  })
                  return (
                    <td key={d} data-label={t(dayWord(d))}>
                      {on || edits ? (
                        <button
                          type="button"
                          className="link-button"
                          aria-label={label}
                          onClick={() => open(u.unit, d)}
                        >
                          {on ?? <span className="quiet">{t('g.nobody')}</span>}
                        </button>
                      ) : (
                        <span className="quiet">{t('g.nobody')}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
