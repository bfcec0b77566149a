import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useSettings } from '../theme/settings.ts'
import { dayWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

type Series = readonly { day: string; n: number }[]

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Two lines over thirty days; told apart by dash as well as colour. */
export function Trend({ reported, closed }: { reported: Series; closed: Series }) {
  const { t, lang } = useWords()
  const { dark } = useSettings()
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  useEffect(() => {
    if (!box.current) return
    const made = init(box.current, undefined, { renderer: 'svg' })
    chart.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      made.dispose()
    }
  }, [])
  // Colours follow the theme.
  useEffect(() => {
    const axis = { axisLine: { lineStyle: { color: css('--line-strong') } }, axisLabel: { color: css('--ink-3') } }
    const line = (name: string, s: Series, colour: string, type: 'solid' | 'dashed') => ({
      type: 'line' as const,
      name,
      data: s.map((p) => p.n),
      symbol: 'none',
      lineStyle: { width: 2, color: css(colour), type },
      itemStyle: { color: css(colour) },
    })
    chart.current?.setOption({
      animation: !still(),
      animationDuration: 180,
      textStyle: { fontFamily: css('--sans') },
      grid: { left: 36, right: 12, top: 32, bottom: 24 },
      legend: {
        top: 0,
        right: 0,
        icon: 'roundRect',
        itemWidth: 14,
        itemHeight: 3,
        textStyle: { color: css('--ink-2') },
      },
      tooltip: {
        trigger: 'axis',
        backgroundColor: css('--paper'),
        borderColor: css('--line'),
        textStyle: { color: css('--ink'), fontSize: 12 },
      },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: reported.map((p) => dayWords(p.day, lang)),
        axisTick: { show: false },
        ...axis,
      },
      yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: css('--line') } }, ...axis },
      series: [line(t('d.reported'), reported, '--accent', 'solid'), line(t('d.closed'), closed, '--pine', 'dashed')],
    })
  }, [reported, closed, lang, dark])
  return <div ref={box} className="trend" role="img" aria-label={t('d.trendLabel')} />
}
