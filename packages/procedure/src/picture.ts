import { route } from './bpmn.ts'
import { type Box, diagramOf, type Sheet } from './diagram.ts'
import type { Edge } from './explore.ts'
import type { AnyProcedure } from './perform.ts'

const xml = (text: string) => text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** The same drawing as SVG, for the documentation. */
export function pictureOf(p: AnyProcedure, edges: readonly Edge[]): string {
  const d = diagramOf(p, edges)
  const lines = d.arrows.map((a) => {
    const points = route(d.boxes.find((b) => b.id === a.from) as Box, d.boxes.find((b) => b.id === a.to) as Box)
    return `<polyline points="${points.map((x) => x.join(',')).join(' ')}" marker-end="url(#head)"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${d.width} ${d.height}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif" font-size="14">
<title>${xml(p.title.zh)}</title>
<defs><marker id="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6B7280"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
<g fill="none" stroke="#9CA3AF">${lines.join('')}</g>
${d.boxes.map(drawn).join('\n')}
${d.sheets.map(folded).join('\n')}
</svg>
`
}

function drawn(b: Box): string {
  const [cx, cy] = [b.x + b.w / 2, b.y + b.h / 2]
  if (b.kind === 'act')
    return `<g><rect x="${b.x}" y="${b.y}" width="${b.w}" height="${b.h}" rx="6" fill="#F6F7F8" stroke="#1F4E79"/><text x="${cx}" y="${cy + 5}" text-anchor="middle" fill="#1B1F24">${xml(b.name)}</text></g>`
  if (b.kind === 'stage')
    return `<g><path d="M${cx} ${b.y} L${b.x + b.w} ${cy} L${cx} ${b.y + b.h} L${b.x} ${cy}z" fill="#fff" stroke="#17694A"/><text x="${cx}" y="${b.y - 6}" text-anchor="middle" fill="#17694A" font-weight="600">${xml(b.name)}</text></g>`
  const stroke = b.kind === 'end' ? 3 : 1.5
  return `<g><circle cx="${cx}" cy="${cy}" r="${b.w / 2 - 2}" fill="#fff" stroke="#4B5563" stroke-width="${stroke}"/><text x="${cx}" y="${b.y - 6}" text-anchor="middle" fill="#4B5563">${xml(b.name)}</text></g>`
}

/** A sheet with its corner folded, and its name beside it. */
function folded({ x, y, w, h, name }: Sheet): string {
  const outline = `M${x} ${y}h${w - 7}l7 7v${h - 7}h${-w}z M${x + w - 7} ${y}v7h7`
  return `<g><path d="${outline}" fill="#fff" stroke="#8A5A00"/><text x="${x + w + 4}" y="${y + 14}" font-size="12" fill="#8A5A00">${xml(name)}</text></g>`
}
