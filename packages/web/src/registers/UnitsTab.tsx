import { useMeta } from '../api/queries.ts'
import { nameOfUnit, useNames } from '../app/names.ts'
import { useWords } from '../words/use-words.ts'

export function UnitsTab() {
  const meta = useMeta()
  const { t, lang } = useWords()
  const names = useNames()
  return (
    <ul className="unit-cards">
      {meta.units.map((u) => {
        const people = meta.people.filter((p) => p.unit === u.unit)
        return (
          <li key={u.unit}>
            <h2>
              {nameOfUnit(meta, u.unit, lang)} <span className="quiet">{t('r.people', { n: people.length })}</span>
            </h2>
            <ul className="plain">
              {people.map((p) => (
                <li key={p.person}>
                  {p.name} <span className="quiet">{names.roles(p.roles)}</span>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
