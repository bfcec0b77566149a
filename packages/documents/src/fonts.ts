import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** Families by their use, each a list: the first that has a character sets it. */
export interface FontChoice {
  /** Folders with more fonts, such as FangSong or 小标宋 that the office has a licence for. */
  readonly folders: readonly string[]
  /** 仿宋 of the body. */
  readonly body: readonly string[]
  /** 小标宋 of the title. */
  readonly title: readonly string[]
  /** 黑体 of first-level headings. */
  readonly first: readonly string[]
  /** 楷体 of second-level headings. */
  readonly second: readonly string[]
}

/**
 * 仿宋, 小标宋 and 楷体 where the system has them, else Noto Serif SC; 黑体 is Noto Sans SC. The commercial ones may not be
 * shipped, and FandolFang lacks characters of names (镕, 喆, 昇).
 */
export const defaultFonts: FontChoice = {
  folders: [],
  body: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'Noto Serif SC', 'Noto Sans SC'],
  title: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'STZhongsong', 'Noto Serif SC', 'Noto Sans SC'],
  first: ['SimHei', 'STHeiti', 'Noto Sans SC', 'Noto Serif SC'],
  second: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'Noto Serif SC', 'Noto Sans SC'],
}

/** The default choice with further folders, as one text parted like PATH (`ZHIHENG_FONTS`). */
export const fontsIn = (folders: string | undefined): FontChoice => ({
  ...defaultFonts,
  folders: (folders ?? '').split(delimiter).filter(Boolean),
})

const require = createRequire(import.meta.url)
const weight = (family: string, folder: string, file: string) =>
  join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), folder, file)

/** The weights that are read, 14 MB each; mapped by the compiler, never loaded whole. */
export const bundledFonts = (): readonly string[] => [
  weight('noto-serif-sc', '400Regular', 'NotoSerifSC_400Regular.ttf'),
  weight('noto-serif-sc', '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'),
  weight('noto-sans-sc', '500Medium', 'NotoSansSC_500Medium.ttf'),
]
