import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useNow } from '../app/now.ts'
import { useWords } from '../words/use-words.ts'
import type { WidgetProps } from './FormFieldRow.tsx'

/** The list of powers is long: it is loaded when a form asks for it. */
export const usePowers = (on: string) =>
  useQuery({
    queryKey: ['powers', on],
    queryFn: async () => {
      const [{ powers }, { formatCitation }] = await Promise.all([
        import('@zhiheng/law/powers/index.ts'),
        import('@zhiheng/law/statutes/citation.ts'),
      ])
      return powers(on)
        .filter((item) => item.kind === 'penalty')
        .map((item) => ({
          ...item,
          violatedWords: item.violated.map((c) => formatCitation(c)),
          punishedWords: item.punished.map((c) => formatCitation(c)),
        }))
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** An item of the list of powers; choosing it fills in the name and the articles where the form asks for them. */
export function PowerField({ id, value, bad, onChange, onMany }: WidgetProps) {
  const { t, lang } = useWords()
  const on = useNow().slice(0, 10)
  const items = usePowers(on).data ?? []
  return (
    <Select
      id={id}
      className="wide"
      placeholder={t('f.searchPower')}
      value={value as string | undefined}
      status={bad ? 'error' : ''}
      showSearch={{
        filterOption: (typed, option) => String(option?.text ?? '').includes(typed.trim()),
      }}
      onChange={(code: string) => {
        onChange(code)
        const item = items.find((one) => one.code === code)
        if (item)
          onMany({
            power: code,
            cause: item.titleZh,
            violated: item.violatedWords.join('\n'),
            punished: item.punishedWords.join('\n'),
          })
      }}
      options={items.map((item) => ({
        value: item.code,
        label: `${item.code} ${lang === 'zh' ? item.titleZh : item.titleEn}`,
        text: `${item.code} ${item.titleZh} ${item.titleEn} ${item.punishedWords.join(' ')}`,
      }))}
    />
  )
}
