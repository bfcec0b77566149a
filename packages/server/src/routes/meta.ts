import { roles } from '@zhiheng/matters'
import {
  type ActSpec,
  type AnyKind,
  type AnyProcedure,
  type DocumentSpec,
  MOVE_VERSION,
  moveVersion,
  type Stage,
  versionsOf,
} from '@zhiheng/procedure'
import { z } from 'zod'
import { instantOf } from '../now.ts'
import type { App, House } from './app.ts'

/** An old matter tells of acts that the newest version may no longer have; where versions differ, moving is one. */
function actsOfEveryVersion(p: AnyProcedure): Record<string, ActSpec> {
  const versions = versionsOf(p)
  const moving = versions.length > 1 ? { [MOVE_VERSION]: moveVersion(p) } : {}
  return Object.assign({}, moving, ...versions.map((v) => v.acts).reverse())
}

/** Stages of the newest version, then those that only an old matter may still be at; these stand off the rail. */
function stagesOfEveryVersion(p: AnyProcedure): Stage[] {
  const [newest, ...earlier] = versionsOf(p).map((v) => v.stages as readonly Stage[])
  const stages = [...(newest ?? [])]
  for (const { rail: _, ...old } of earlier.flat()) if (!stages.some((s) => s.id === old.id)) stages.push(old)
  return stages
}

/** The declaration of a kind as screens need it: stages, acts with their form schemas, rules, clocks. */
export function declarationOf(kind: AnyKind) {
  const p = kind.procedure
  const acts = Object.entries(actsOfEveryVersion(p)) as [string, ActSpec][]
  return {
    kind: p.kind,
    title: p.title,
    version: p.version,
    stages: stagesOfEveryVersion(p),
    acts: acts.map(([id, a]) => ({
      act: id,
      title: a.title,
      from: a.from,
      to: a.to ?? [],
      who: a.who,
      help: a.help ?? null,
      evidence: a.evidence ?? null,
      silent: a.silent ?? false,
      schema: z.toJSONSchema(a.data, { unrepresentable: 'any', io: 'input' }),
    })),
    rules: p.rules.map(({ id, title, basis, severity, points, inForce }) => ({
      id,
      title,
      basis,
      severity,
      points,
      inForce,
    })),
    clocks: p.clocks.map(({ id, title, basis }) => ({ id, title, basis })),
    documents: (p.documents as readonly DocumentSpec[]).map(({ id, name, order, madeBy }) => ({
      document: id,
      name,
      order,
      madeBy,
    })),
    measures: kind.measures,
  }
}

export function metaRoutes(app: App, house: House) {
  const declarations = house.office.kinds.map(declarationOf)
  app.get(
    '/api/meta',
    {
      config: { right: 'staff' },
      schema: { tags: ['registers'], summary: 'Declarations and registers for the screens' },
    },
    () => {
      const r = house.registers()
      return {
        jurisdiction: house.office.jurisdiction,
        name: r.name,
        demo: house.demo,
        now: instantOf(house.office.now()),
        roles,
        kinds: declarations,
        units: [...r.units.values()],
        townships: r.townshipLines.map(({ township, name }) => ({ township, name, organ: r.organ(township) })),
        people: [...r.people].map(([person, p]) => ({ person, ...p })),
        duty: [...r.duty].map(([key, names]) => ({
          unit: key.split('|')[0],
          weekday: Number(key.split('|')[1]),
          names,
        })),
      }
    },
  )
  app.get(
    '/api/classes',
    { config: { right: 'staff' }, schema: { tags: ['registers'], summary: 'Class catalogue with filing conditions' } },
    () => {
      const byClass = new Map<string, object[]>()
      for (const c of house.registers().conditions.values()) byClass.set(c.class, [...(byClass.get(c.class) ?? []), c])
      return {
        classes: house.registers().classes.map((c) => ({
          ...c,
          key: `${c.kind}:${c.code}`,
          conditions: byClass.get(`${c.kind}:${c.code}`) ?? [],
        })),
      }
    },
  )
  app.get(
    '/api/classify',
    {
      config: { right: 'staff' },
      schema: {
        querystring: z.object({ text: z.string().max(2000) }),
        tags: ['registers'],
        summary: 'Suggest classes for a text',
      },
    },
    (request) => ({
      suggestions: house.office.services.classify(request.query.text),
    }),
  )
}
