import { useState } from 'react'
import { evidenceUrl } from '../api/client.ts'
import type { BeforeAfter } from '../matter/before-after.ts'
import { useWords } from '../words/use-words.ts'

/** Two photos on one another; the range moves the edge between them, by mouse, finger or arrow keys. */
export function Compare({ pair }: { pair: BeforeAfter }) {
  const { t } = useWords()
  const [edge, setEdge] = useState(50)
  return (
    <div className="compare">
      <div className="compare-pictures">
        <img src={evidenceUrl(pair.after)} alt={t('evidence.after')} />
        <img
          src={evidenceUrl(pair.before)}
          alt={t('evidence.before')}
          style={{ clipPath: `inset(0 ${100 - edge}% 0 0)` }}
        />
        <span className="compare-edge" style={{ left: `${edge}%` }} aria-hidden="true" />
        <span className="compare-tag" aria-hidden="true">
          {t('evidence.before')}
        </span>
        <span className="compare-tag compare-tag-after" aria-hidden="true">
          {t('evidence.after')}
        </span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        value={edge}
        aria-label={t('evidence.slide')}
        aria-valuetext={t('evidence.slideAt', { n: edge })}
        onChange={(e) => setEdge(Number(e.target.value))}
      />
    </div>
  )
}
