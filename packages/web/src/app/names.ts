import { useClasses, useMeta } from '../api/queries.ts'
import type { KindInfo, Line, Meta } from '../api/types.ts'
import { useWords } from '../words/use-words.ts'

export const limitUnits: Record<string, readonly [string, string]> = {
  'urgent-hour': ['个紧急工作时', 'urgent hours'],
  'working-hour': ['个工作时', 'working hours'],
  'working-day': ['个工作日', 'working days'],
  day: ['日', 'days'],
  hour: ['小时', 'hours'],
}

/** Names for the codes that acts carry, in the reader's language. */
export function useNames() {
  const meta = useMeta()
  const { lang, t, x, pair } = useWords()
  const classes = useClasses()
  const unit = (id: string) => nameOfUnit(meta, id, lang)
  return {
    unit,
    units: (ids: readonly string[]) => ids.map(unit).join(t('comma')),
    organ: (township: string) => meta.townships.find((o) => o.township === township)?.organ.name ?? township,
    township: (code: string) => meta.townships.find((o) => o.township === code)?.name ?? code,
    person: (id: string) => (id === 'citizen' ? t('citizen') : id === 'clock' ? t('system') : personOf(meta, id)),
    role: (id: string) => x(meta.roles[id]) || id,
    roles: (ids: readonly string[]) => ids.map((r) => x(meta.roles[r]) || r).join(t('comma')),
    stage: (id: string, kind = 'incident') =>
      x((meta.kinds.find((k) => k.kind === kind) ?? meta.kinds[0])?.stages.find((s) => s.id === id)?.title) || id,
    class: (key: string) => classes?.find((c) => c.key === key)?.name ?? key.split(':')[1] ?? key,
    majorClass: (key: string) => classes?.find((c) => `${c.kind}:${c.majorCode}` === key)?.majorName ?? key,
    source: (id: string) => pair(choicesOf(meta.kinds[0], 'report', 'source')[id]) || id,
    label: (id: string) => pair(choicesOf(meta.kinds[0], 'label', 'label')[id]) || id,
    limit: (l: { amount: number; unit: string }) =>
      lang === 'zh'
        ? `${l.amount} ${pair(limitUnits[l.unit])}`
        : `${l.amount} ${l.amount === 1 ? pair(limitUnits[l.unit]).replace(/s$/, '') : pair(limitUnits[l.unit])}`,
  }
}

const personOf = (meta: Meta, id: string) => meta.people.find((p) => p.person === id)?.name ?? id

/** Who has the task, or had it last; nobody while it waits to be given to a unit anew. */
export const unitsOf = (l: Pick<Line, 'units' | 'seenBy' | 'stage'>): readonly string[] =>
  l.units.length || l.stage === 'filed' ? l.units : l.seenBy

export function nameOfUnit(meta: Meta, id: string, lang: 'zh' | 'en'): string {
  const unit = meta.units.find((u) => u.unit === id)
  return (lang === 'en' ? unit?.nameEn : unit?.name) || unit?.name || id
}

/** The choices a field of an act declares: code → words. */
export const choicesOf = (kind: KindInfo | undefined, act: string, field: string) =>
  kind?.acts.find((a) => a.act === act)?.schema.properties?.[field]?.choices ?? {}
