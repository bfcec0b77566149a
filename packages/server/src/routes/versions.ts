import { MOVE_VERSION, versionsOf } from '@zhiheng/procedure'
import { z } from 'zod'
import { performAct } from '../matters/office.ts'
import { type App, type House, kindNamed, orNotFound, viewerOf } from './app.ts'
import { answer } from './matters.ts'

/** Versions of procedures beside one another, and the act that moves a matter to a newer one. */
export function versionRoutes(app: App, house: House) {
  const { office } = house
  app.get(
    '/api/versions',
    {
      config: { right: ['administrator'] },
      schema: { tags: ['registers'], summary: 'Versions of each procedure, and how many open matters are under each' },
    },
    async () => {
      const { rows } = await office.db.query(
        `SELECT h.kind, h.version, count(*)::int AS open FROM matter_head h
         JOIN matter m ON m.jurisdiction = h.jurisdiction AND m.matter = h.matter
         WHERE h.jurisdiction = $1 AND NOT m.ended GROUP BY h.kind, h.version`,
        [office.jurisdiction],
      )
      const open = (kind: string, version: number) =>
        rows.find((r) => r.kind === kind && r.version === version)?.open ?? 0
      return {
        kinds: office.kinds.map(({ procedure: p }) => ({
          kind: p.kind,
          title: p.title,
          versions: versionsOf(p).map((v) => ({
            version: v.version,
            open: open(p.kind, v.version) as number,
            moves: (v.moves ?? []).map(({ from, what }) => ({ from, what })),
          })),
        })),
      }
    },
  )
  app.post(
    '/api/matters/:matter/version',
    {
      config: { right: ['administrator'] },
      schema: {
        params: z.object({ matter: z.string() }),
        body: z.object({
          id: z.uuid('行为编号应为 UUID'),
          to: z.number().int(),
          reason: z.string().max(500),
        }),
        tags: ['matters'],
        summary: 'Move a matter to a newer version of its procedure',
      },
    },
    async (request) => {
      const { matter } = request.params
      const { id, to, reason } = request.body
      const head = orNotFound(await headOf(matter))
      // Who runs the system sees no case: the move is judged against the matter as it stands, not as it was seen.
      const wish = { actId: id, kind: MOVE_VERSION, expected: head.sequence, data: { to, reason } }
      return answer(await performAct(office, kindNamed(house, head.kind), matter, wish, viewerOf(request)))
    },
  )

  async function headOf(matter: string): Promise<{ kind: string; sequence: number } | undefined> {
    const { rows } = await office.db.query(
      'SELECT kind, sequence FROM matter_head WHERE jurisdiction = $1 AND matter = $2',
      [office.jurisdiction, matter],
    )
    return rows[0]
  }
}
