import { Link } from '@tanstack/react-router'
import type { Line } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import { withoutTownship } from '../app/place.ts'
import { Clock } from '../parts/Clock.tsx'
import { Flags } from '../parts/Flags.tsx'
import { useWords } from '../words/use-words.ts'

export function TodoRow({ line }: { line: Line }) {
  const names = useNames()
  const { t } = useWords()
  const township = names.township(line.township)
  return (
    <Link to="/matters/$id" params={{ id: line.matter }} className="todo">
      <span className="todo-clock">
        {line.dueAt ? (
          <Clock dueAt={line.dueAt} provisional={line.provisional} />
        ) : (
          <span className="quiet">{t('clock.none')}</span>
        )}
      </span>
      <span className="todo-what">
        <span className="todo-title">{line.title || t('m.untitled')}</span>
        {line.number && <span className="num quiet">{line.number}</span>}
      </span>
      <span className="todo-place">
        {township} <span className="quiet">{withoutTownship(line.place, township)}</span>
      </span>
      <span className="todo-stage">
        <Flags flags={line.flags} most={1} /> {names.stage(line.stage, line.kind)}
      </span>
    </Link>
  )
}
