import type { Indicator } from '@zhiheng/procedure'
import type { Period } from '../query.ts'
import { indicatorOf } from '../registry.ts'
import { outline } from './outline.ts'

/** A figure as it stands in the report: null value and `recorded` false when no matter records it yet. */
export interface SetFigure {
  readonly indicator: string
  readonly title: Indicator['title']
  readonly definition: Indicator['definition']
  readonly unit: Indicator['unit']
  readonly value: number | null
  readonly recorded: boolean
}

export type Span = { readonly text: string } | { readonly figure: SetFigure }

export interface YearlyReport {
  readonly title: string
  readonly period: Period
  readonly asOf: string
  readonly parts: readonly {
    heading: string
    sections: readonly { heading: string; paragraphs: readonly (readonly Span[])[] }[]
  }[]
}

export type Lookup = (indicator: Indicator, period: Period) => Promise<number | null>

/** The yearly report with every figure the record can give. `asOf` is when the figures were taken. */
export async function yearlyReport(
  bureau: string,
  year: number,
  period: Period,
  asOf: string,
  lookup: Lookup,
): Promise<YearlyReport> {
  const figures = new Map<string, SetFigure>()
  const figure = async (id: string): Promise<SetFigure> => {
    const known = figures.get(id)
    if (known) return known
    const indicator = indicatorOf(id)
    if (!indicator) throw new Error(`the outline names no such indicator: ${id}`)
    const { title, definition, unit, counts } = indicator
    const value = counts ? await lookup(indicator, period) : null
    const set: SetFigure = { indicator: id, title, definition, unit, value, recorded: counts !== null }
    figures.set(id, set)
    return set
  }
  const parts = []
  for (const part of outline(year)) {
    const sections = []
    for (const { heading, paragraphs } of part.sections)
      sections.push({ heading, paragraphs: await Promise.all(paragraphs.map((p) => spans(p, figure))) })
    parts.push({ heading: part.heading, sections })
  }
  return { title: `${bureau}${year}年度推进法治政府建设情况报告`, period, asOf, parts }
}

async function spans(paragraph: string, figure: (id: string) => Promise<SetFigure>): Promise<Span[]> {
  const list: Span[] = []
  for (const piece of paragraph.split(/(\{[a-z-]+\})/)) {
    const id = /^\{([a-z-]+)\}$/.exec(piece)?.[1]
    if (id) list.push({ figure: await figure(id) })
    else if (piece) list.push({ text: piece })
  }
  return list
}

/** The figure as printed: “–” when nothing was counted, 暂无记录 when nothing records it. */
export const printed = (f: SetFigure): string => (!f.recorded ? '(暂无记录)' : f.value === null ? '–' : String(f.value))

/** The report as plain text, for the command line and for copying. */
export function reportText(report: YearlyReport): string {
  const lines = [report.title, '']
  for (const part of report.parts) {
    lines.push(part.heading)
    for (const s of part.sections) {
      const words = s.paragraphs.map((p) => p.map((x) => ('text' in x ? x.text : printed(x.figure))).join('')).join('')
      lines.push(s.heading ? `${s.heading}。${words}` : words)
    }
  }
  lines.push(
    '',
    `统计期间 ${report.period.from} 至 ${report.period.to}；数据截至 ${report.asOf.slice(0, 16).replace('T', ' ')}。`,
  )
  return lines.join('\n')
}
