import { useDeferredValue, useState } from 'react'
import { useMeta } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { Empty } from '../parts/States.tsx'
import { useWords } from '../words/use-words.ts'
import { LineDrawer, type Opened } from './LineDrawer.tsx'
import { RegisterHead } from './RegisterHead.tsx'

/** Units with their people; either opens. */
export function UnitsTab() {
  const meta = useMeta()
  const { t, lang } = useWords()
  const names = useNames()
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(typed.trim())
  const units = meta.units
    .map((u) => {
      const name = nameOfUnit(meta, u.unit, lang)
      const people = meta.people.filter((p) => p.unit === u.unit)
      const isNamed = !sought || name.includes(sought) || u.unit === sought
      const meeting = people.filter((p) => [p.name, p.person, names.roles(p.roles)].some((w) => w.includes(sought)))
      return { ...u, name, people: isNamed ? people : meeting, isNamed }
    })
    .filter((u) => u.isNamed || u.people.length)
  const count = units.reduce((n, u) => n + u.people.length, 0)
  return (
    <>
      <RegisterHead
        search="g.search.units"
        typed={typed}
        onType={setTyped}
        count={t('g.countPeople', { n: count })}
        adds={[
          {
            label: 'g.add.people',
            onClick: () => setOpened({ register: 'people', line: null, initial: { active: true, roles: [] } }),
          },
          { label: 'g.add.units', onClick: () => setOpened({ register: 'units', line: null }) },
        ]}
      />
      {units.length === 0 && <Empty title={t('g.none')} more={t('g.noneMore')} />}
      <ul className="unit-cards">
        {units.map((u) => (
          <li key={u.unit}>
            <h2>
              <button
                type="button"
                className="link-button"
                onClick={() => setOpened({ register: 'units', line: u.unit })}
              >
                {u.name}
              </button>{' '}
              <span className="quiet">{t('r.people', { n: u.people.length })}</span>
            </h2>
            {u.phone && <p className="quiet num">{u.phone}</p>}
            {u.township && <p className="quiet">{t('g.actsForTownship', { name: names.organ(u.township) })}</p>}
            {u.entrusted && (
              <p className="quiet">
                {t('g.unitEntrusted')}
                {t('colon')}
                {u.entrusted}
              </p>
            )}
            <ul className="plain">
              {u.people.map((p) => (
                <li key={p.person}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => setOpened({ register: 'people', line: p.person })}
                  >
                    {p.name}
                  </button>{' '}
                  <span className="quiet">{names.roles(p.roles)}</span>
                  {!p.active && <span className="tag">{t('g.off')}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {opened && <LineDrawer opened={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
