import { useQuery } from '@tanstack/react-query'

/** The list of powers with its words; loaded once, when a screen asks for it. */
export const useLaw = () =>
  useQuery({
    queryKey: ['law', 'powers'],
    queryFn: async () => {
      const [list, describe, words] = await Promise.all([
        import('@zhiheng/law/powers/index.ts'),
        import('@zhiheng/law/powers/describe.ts'),
        import('@zhiheng/law/powers/words.ts'),
      ])
      return { ...list, ...describe, ...words }
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text
}
