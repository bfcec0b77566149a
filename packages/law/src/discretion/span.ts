import { formatYuan } from '../money/fen.ts'
import type { Range } from './types.ts'

/** A range as documents write it: 5,000.00元以上50,000.00元以下; 20,000.00元以下; 30,000.00元. */
export function spanOf({ min, max }: Range, language: 'zh' | 'en'): string {
  const [low, high] = [formatYuan(min), formatYuan(max)]
  if (min === max) return language === 'zh' ? `${high}元` : `${high} yuan`
  if (language === 'zh') return min === 0 ? `${high}元以下` : `${low}元以上${high}元以下`
  return min === 0 ? `up to ${high} yuan` : `${low} to ${high} yuan`
}
