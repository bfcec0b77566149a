import { useKind } from '../api/queries.ts'
import type { Action, MatterPage } from '../api/types.ts'
import { useNow } from '../app/now.ts'
import { useExercise } from '../form/use-exercise.ts'
import { useWords } from '../words/use-words.ts'

/**
 * The item a case stands under is not, or no longer, its unit’s: whoever opens the case before it is decided reads it,
 * not only who decides. Where a button says it already, it is not said twice.
 */
export function PowerLost({ page, actions }: { page: MatterPage; actions: readonly Action[] }) {
  const { t, x } = useWords()
  const { stages } = useKind(page.line.kind)
  const said = useExercise(page, useNow().slice(0, 10))
  const { power = '' } = page.state as { power?: string }
  const against = said?.barred[power]
  const settled =
    page.line.kind !== 'penalty' ||
    stages.find((s) => s.id === page.state.stage)?.ended ||
    page.acts.some((a) => a.kind === 'decide' || a.kind === 'decideNone')
  if (!against?.why || settled || actions.some((a) => a.barred?.why.zh === against.why?.zh)) return null
  return (
    <p className="notice notice-warn" role="status">
      {t('m.powerLost', { power })}
      {x(against.why)}
    </p>
  )
}
