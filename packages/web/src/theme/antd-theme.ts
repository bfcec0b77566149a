import { type ThemeConfig, theme } from 'antd'
import type { Density } from './settings.ts'

const light = {
  colorPrimary: '#1F4E79',
  colorLink: '#1F4E79',
  colorError: '#B3261E',
  colorWarning: '#8A5A00',
  colorSuccess: '#17694A',
  colorInfo: '#1F4E79',
  colorText: '#1B1F24',
  colorTextSecondary: '#4B5563',
  colorTextTertiary: '#6B7280',
  colorTextPlaceholder: '#6B7280',
  colorTextDisabled: '#6B7280',
  colorTextDescription: '#4B5563',
  colorBgBase: '#FFFFFF',
  colorBgLayout: '#F6F7F8',
  colorBorder: '#C9CED5',
  colorBorderSecondary: '#E2E5E9',
}
const dark = {
  colorPrimary: '#7FB2E0',
  colorLink: '#7FB2E0',
  colorError: '#F2938C',
  colorWarning: '#E3B65C',
  colorSuccess: '#6CC7A0',
  colorInfo: '#7FB2E0',
  colorText: '#E8EAED',
  colorTextSecondary: '#B4BAC2',
  colorTextTertiary: '#8D96A0',
  colorTextPlaceholder: '#8D96A0',
  colorTextDisabled: '#8D96A0',
  colorTextDescription: '#B4BAC2',
  colorBgBase: '#14171A',
  colorBgLayout: '#14171A',
  colorBgElevated: '#1B1F23',
  colorBgContainer: '#14171A',
  colorBorder: '#424A53',
  colorBorderSecondary: '#2B3036',
}

/** The tokens of ui.md as antd knows them; on a phone controls are for a thumb, and letters as large as the text. */
export function antdTheme(isDark: boolean, density: Density, still: boolean, narrow: boolean): ThemeConfig {
  return {
    algorithm: isDark ? [theme.darkAlgorithm] : [theme.defaultAlgorithm],
    token: {
      ...(isDark ? dark : light),
      borderRadius: 6,
      borderRadiusLG: 6,
      fontFamily: 'var(--sans)',
      fontSize: narrow ? 16 : 14,
      controlHeight: narrow ? 44 : density === 'compact' ? 32 : 36,
      motion: !still,
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.18s',
      boxShadow: 'var(--shadow)',
      boxShadowSecondary: 'var(--shadow)',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        ...(isDark ? { primaryColor: '#0E1A26' } : {}),
        fontWeight: 500,
      },
      Tabs: { titleFontSize: narrow ? 16 : 14 },
    },
  }
}
