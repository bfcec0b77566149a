/** One sum, rate or growth worked out again from the report's own figures. */
export interface CrossCheck {
  readonly kind: 'sum' | 'part' | 'rate' | 'growth' | 'repeat'
  readonly clause: string
  /** The figures it was worked out from, as printed. */
  readonly parts: readonly number[]
  readonly stated: number
  readonly computed: number
  readonly verdict: 'agrees' | 'differs'
  readonly offset: number
  readonly messageZh: string
}

export const shown = (value: number): string => String(Number(value.toFixed(2)))
