import { z } from 'zod'
import { caseKeys, toldCase } from './format.ts'
import { procedures } from './procedures.ts'

/** JSON Schema of a case, with the names of the acts it may tell; keys may also be the Chinese ones of `x-keys`. */
export function auditSchema(): object {
  const schema = z.toJSONSchema(toldCase, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  const acts = Object.fromEntries(
    procedures.map((p) => [
      p.kind,
      Object.fromEntries(
        Object.keys(p.procedure.acts).map((kind) => [
          kind,
          {
            names: [...p.acts].filter(([, k]) => k === kind).map(([name]) => name),
            data: z.toJSONSchema(p.procedure.acts[kind].data as z.ZodType, { io: 'input', unrepresentable: 'any' }),
          },
        ]),
      ),
    ]),
  )
  return { ...schema, title: 'Zhiheng audit case', 'x-keys': caseKeys, 'x-acts': acts }
}
