import { type Box, type Diagram, diagramOf, type Sheet } from './diagram.ts'
import type { Edge } from './explore.ts'
import type { AnyProcedure } from './perform.ts'

const xml = (text: string) => text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`)

/**
 * The procedure as BPMN 2.0 (ISO/IEC 19510) with its drawing, for any modelling tool. Stages are event-free exclusive
 * gateways where the matter waits; acts are user tasks; the papers they make are data objects.
 */
export function bpmnOf(p: AnyProcedure, edges: readonly Edge[]): string {
  const d = diagramOf(p, edges)
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="zhiheng_${p.kind}" targetNamespace="urn:zhiheng:${p.kind}">
  <process id="${p.kind}" name="${xml(p.title.zh)}" isExecutable="false">
${d.boxes.map((b) => `    ${node(b, d)}`).join('\n')}
${d.arrows.map((a) => `    <sequenceFlow id="${a.id}" sourceRef="${a.from}" targetRef="${a.to}" />`).join('\n')}
${dataObjects(d)}
  </process>
  <bpmndi:BPMNDiagram id="diagram_${p.kind}">
    <bpmndi:BPMNPlane id="plane_${p.kind}" bpmnElement="${p.kind}">
${d.boxes.map(shape).join('\n')}
${d.arrows.map((a) => edge(a.id, a.from, a.to, d)).join('\n')}
${d.sheets.map((s) => sheet(s, d)).join('\n')}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</definitions>
`
}

const tags = { start: 'startEvent', stage: 'exclusiveGateway', act: 'userTask', end: 'endEvent' } as const

function node(b: Box, d: Diagram): string {
  const ins = d.arrows.filter((a) => a.to === b.id).map((a) => `<incoming>${a.id}</incoming>`)
  const outs = d.arrows.filter((a) => a.from === b.id).map((a) => `<outgoing>${a.id}</outgoing>`)
  const made = d.sheets
    .filter((s) => s.from === b.id)
    .map((s) => `<dataOutputAssociation id="to_${s.id}"><targetRef>${s.id}</targetRef></dataOutputAssociation>`)
  const inside = [...ins, ...outs, ...made].join('')
  return `<${tags[b.kind]} id="${b.id}" name="${xml(b.name)}">${inside}</${tags[b.kind]}>`
}

/** One data object a document, and a reference to it beside each act that makes it. */
function dataObjects(d: Diagram): string {
  const objects = [...new Set(d.sheets.map((s) => s.document))].map((id) => `    <dataObject id="data_${id}" />`)
  const references = d.sheets.map(
    (s) => `    <dataObjectReference id="${s.id}" name="${xml(s.name)}" dataObjectRef="data_${s.document}" />`,
  )
  return [...objects, ...references].join('\n')
}

function sheet(s: Sheet, d: Diagram): string {
  const from = d.boxes.find((b) => b.id === s.from) as Box // a sheet stands beside a box of the drawing
  const label = `<bpmndi:BPMNLabel><dc:Bounds x="${s.x + s.w + 3}" y="${s.y + 4}" width="80" height="14" /></bpmndi:BPMNLabel>`
  const points = [
    [from.x + from.w, s.y + s.h - 6],
    [s.x, s.y + s.h - 6],
  ].map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`)
  return `      <bpmndi:BPMNShape id="${s.id}_di" bpmnElement="${s.id}"><dc:Bounds x="${s.x}" y="${s.y}" width="${s.w}" height="${s.h}" />${label}</bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="to_${s.id}_di" bpmnElement="to_${s.id}">${points.join('')}</bpmndi:BPMNEdge>`
}

const shape = (b: Box) =>
  `      <bpmndi:BPMNShape id="${b.id}_di" bpmnElement="${b.id}"${b.kind === 'stage' ? ' isMarkerVisible="true"' : ''}><dc:Bounds x="${b.x}" y="${b.y}" width="${b.w}" height="${b.h}" /></bpmndi:BPMNShape>`

function edge(id: string, from: string, to: string, d: Diagram): string {
  const [a, b] = [d.boxes.find((x) => x.id === from) as Box, d.boxes.find((x) => x.id === to) as Box]
  const points = route(a, b).map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`)
  return `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.join('')}</bpmndi:BPMNEdge>`
}

/** Right-angled: out at the right, in at the left; backwards runs below both. */
export function route(a: Box, b: Box): [number, number][] {
  const [ax, ay, bx, by] = [a.x + a.w, a.y + a.h / 2, b.x, b.y + b.h / 2]
  if (bx >= ax) {
    const middle = bx - 14
    return ay === by
      ? [
          [ax, ay],
          [bx, by],
        ]
      : [
          [ax, ay],
          [middle, ay],
          [middle, by],
          [bx, by],
        ]
  }
  const below = Math.max(a.y + a.h, b.y + b.h) + 12
  return [
    [ax, ay],
    [ax + 12, ay],
    [ax + 12, below],
    [bx - 14, below],
    [bx - 14, by],
    [bx, by],
  ]
}
