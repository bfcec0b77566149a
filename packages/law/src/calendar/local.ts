import type { LocalDate } from '../dates/epoch.ts'

/** A holiday fixed by a local government (全国年节及纪念日放假办法 4). */
export interface LocalHoliday {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly nameZh: string
  /** The division that fixed it, 4 digits (prefecture) or 6 (county). */
  readonly region: string
  /** Whether an official text was read that makes it a holiday for legal periods. */
  readonly verified: boolean
}

/**
 * Local holidays known by name, both of Chuxiong prefecture (5323): 州庆, 15 April, and 火把节, three days from
 * 农历六月廿四. Whether they count in legal periods is not verified, so a calendar leaves them out unless told.
 */
export const localHolidays: readonly LocalHoliday[] = [
  { from: '2024-04-15', to: '2024-04-15', nameZh: '州庆', region: '5323', verified: false },
  { from: '2024-07-29', to: '2024-07-31', nameZh: '火把节', region: '5323', verified: false },
  { from: '2025-04-15', to: '2025-04-15', nameZh: '州庆', region: '5323', verified: false },
  { from: '2025-07-18', to: '2025-07-20', nameZh: '火把节', region: '5323', verified: false },
  { from: '2026-04-15', to: '2026-04-15', nameZh: '州庆', region: '5323', verified: false },
  { from: '2026-08-06', to: '2026-08-08', nameZh: '火把节', region: '5323', verified: false },
]
