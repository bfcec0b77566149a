import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useNow } from '../app/now.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'
import { useExercise } from './use-exercise.ts'

/** The list of powers is long: it is loaded when a form asks for it. */
export const usePowers = (on: string, kind: 'penalty' | 'measure' = 'penalty') =>
  useQuery({
    queryKey: ['powers', on, kind],
    queryFn: async () => {
      const [{ powers }, { formatCitation }] = await Promise.all([
        import('@zhiheng/law/powers/index.ts'),
        import('@zhiheng/law/statutes/citation.ts'),
      ])
      return powers(on)
        .filter((item) => item.kind === kind)
        .map((item) => ({
          ...item,
          violatedWords: item.violated.map((c) => formatCitation(c)),
          punishedWords: item.punished.map((c) => formatCitation(c)),
        }))
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/**
 * An item of the list of powers; choosing it fills in the name and the articles where the form asks for them. What the
 * unit may not exercise is marked, and closed to a township or an entrusted body.
 */
export function PowerField({ id, value, bad, page, onChange, onMany }: WidgetProps) {
  const { t, x, lang } = useWords()
  const on = useNow().slice(0, 10)
  const isMeasure = page.line.kind === 'measure'
  const items = usePowers(on, isMeasure ? 'measure' : 'penalty').data ?? []
  const said = useExercise(page, on)
  const barred = said?.barred ?? {}
  const closed = said !== undefined && said.who !== 'bureau'
  const open = items.filter((item) => !barred[item.code])
  const against = barred[String(value ?? '')]
  // What may be exercised stands first: a township has a few dozen items of some hundreds.
  const shown = closed ? [...open, ...items.filter((item) => barred[item.code])] : items
  return (
    <>
      <Select
        id={id}
        className="wide"
        placeholder={t('f.searchPower')}
        value={value as string | undefined}
        status={bad || against ? 'error' : ''}
        aria-describedby={said?.kept && closed ? `${id}-list` : undefined}
        showSearch={{
          filterOption: (typed, option) => String(option?.text ?? '').includes(typed.trim()),
        }}
        onChange={(code: string) => {
          onChange(code)
          const item = items.find((one) => one.code === code)
          if (item && isMeasure) onMany({ power: code, basisText: item.punishedWords.join('、') })
          else if (item)
            onMany({
              power: code,
              cause: item.titleZh,
              violated: item.violatedWords.join('\n'),
              punished: item.punishedWords.join('\n'),
            })
        }}
        options={shown.map((item) => {
          const name = `${item.code} ${lang === 'zh' ? item.titleZh : item.titleEn}`
          const no = barred[item.code] !== undefined
          return {
            value: item.code,
            label: no ? `${name}（${t(closed ? 'f.powerClosed' : 'f.powerUnlisted')}）` : name,
            disabled: no && closed,
            text: `${item.code} ${item.titleZh} ${item.titleEn} ${item.punishedWords.join(' ')}`,
          }
        })}
      />
      {said?.kept && closed && (
        <p className="help" id={`${id}-list`}>
          {t(said.who === 'township' ? 'f.powerTownship' : 'f.powerEntrusted', { n: open.length })}
        </p>
      )}
      {against?.why && (
        <p className="trouble" role="alert">
          {x(against.why)}（{against.article}）
        </p>
      )}
    </>
  )
}
