import type { SetFigure as Figure } from '../api/types.ts'
import { useWords } from '../words/use-words.ts'

/** A figure in the text: opened by a click; one that nothing records says so. */
export function SetFigure({ figure, chosen, onOpen }: { figure: Figure; chosen: boolean; onOpen: () => void }) {
  const { x } = useWords()
  const words = !figure.recorded ? '暂无记录' : figure.value === null ? '–' : String(figure.value)
  return (
    <button
      type="button"
      className={`set-figure${figure.recorded ? '' : ' set-figure-none'}`}
      aria-pressed={chosen}
      aria-label={`${x(figure.title)} ${words}`}
      onClick={onOpen}
    >
      {words}
    </button>
  )
}
