import { Input } from 'antd'
import { useState } from 'react'

function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** A day as it is typed, `2024-03-01`; told on once it is one. A browser’s own field would write it its own way. */
export function DayInput({ id, day, onDay }: { id: string; day: string; onDay: (day: string) => void }) {
  const [typed, setTyped] = useState(day)
  const bad = !isDay(typed)
  return (
    <Input
      id={id}
      className="num"
      value={typed}
      maxLength={10}
      status={bad ? 'error' : ''}
      aria-invalid={bad}
      onChange={(e) => {
        setTyped(e.target.value)
        if (isDay(e.target.value)) onDay(e.target.value)
      }}
    />
  )
}
