import en from 'antd/es/locale/en_US.js'
import type { Locale } from 'antd/es/locale/index.js'
import zh from 'antd/es/locale/zh_CN.js'

/** Types of these files speak CommonJS, bundlers read them as modules: the default may be one level down. */
const unwrap = (m: unknown): Locale => ((m as { default?: Locale }).default ?? m) as Locale

export const antdLocales = { zh: unwrap(zh), en: unwrap(en) }
