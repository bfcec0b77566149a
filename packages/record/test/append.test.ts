import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ActIdTaken,
  announcementsIn,
  announcer,
  append,
  appendMany,
  appendNumbered,
  appendQueue,
  destroyData,
  readActs,
  readActsMany,
  streamActs,
  type View,
  type ViewRows,
  verifyChain,
} from '../src/index.ts'
import { type TestDatabase, testDatabase } from '../src/testing.ts'
import { actsOf, draftOf, idOf, next, opening } from './drafts.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.owner.query(`CREATE TABLE seen (jurisdiction text, matter text, stage text, PRIMARY KEY (jurisdiction, matter));
    CREATE TABLE look (jurisdiction text, matter text, times int);
    CREATE TABLE mark (jurisdiction text, matter text, name text UNIQUE);
    GRANT SELECT, INSERT, UPDATE ON seen, look, mark TO zhiheng_app`)
})
afterAll(() => db.drop())

const views = {
  seen: { table: 'seen', keeps: 'latest', columns: { stage: 'text' }, computed: { stage: `'at ' || x.stage` } },
  look: { table: 'look', keeps: 'added', columns: { times: 'int' } },
  mark: { table: 'mark', keeps: 'added', columns: { name: 'text' } },
} satisfies Record<string, View>
const seen = (stage: string): ViewRows[] => [
  { view: views.seen, rows: [{ stage }] },
  { view: views.look, rows: [{ times: 1 }] },
]
const marked = (name: string): ViewRows[] => [{ view: views.mark, rows: [{ name }] }]
const stageOf = async (matter: string) =>
  (
    await db.owner.query(
      'SELECT stage, (SELECT sum(times)::int FROM look WHERE look.matter = seen.matter) AS times FROM seen WHERE matter = $1',
      [matter],
    )
  ).rows[0]

describe('append', () => {
  it('stores acts that read back exactly as they were hashed', async () => {
    const odd = { 数: [1e21, 0.1, -0, 1e-7], '': null, text: 'é\u0000\u2028"\\', nested: { b: [], a: {} } }
    const drafts = [
      draftOf('exact', {
        data: odd,
        evidence: ['a'.repeat(64), 'b'.repeat(64)],
        happenedAt: '1988-07-02T00:30:00+08:00',
      }),
      draftOf('exact 2', { data: null, basis: null, findings: [{ rule: 'x', reason: '先行处置"' }] }),
    ]
    const acts = actsOf(await append(db.app, opening('exact', { drafts })))
    const read = await readActs(db.app, '532301', 'exact')
    expect(read).toEqual(JSON.parse(JSON.stringify(acts)))
    expect(verifyChain(read)).toEqual({ acts: 2, ok: true, firstBroken: null })
  })

  it('applies projections with the append, and not without it', async () => {
    const [first] = actsOf(await append(db.app, opening('view', { views: seen('filed') })))
    expect(await stageOf('view')).toEqual({ stage: 'at filed', times: 1 })
    expect(await append(db.app, opening('view', { drafts: [draftOf('other')], views: seen('lost') }))).toEqual({
      is: 'conflict',
      sequence: 1,
    })
    await append(db.app, next(first!, 'view 2', { views: seen('decided') }))
    expect(await stageOf('view')).toEqual({ stage: 'at decided', times: 2 })
  })

  it('refuses two views of one table', async () => {
    await append(db.app, opening('named', { views: seen('a') }))
    const other = seen('b').map((one) => ({ ...one, view: { ...one.view } }))
    await expect(append(db.app, opening('named 2', { views: other }))).rejects.toThrow('two views are of one table')
  })

  it('takes an act sent twice as one act', async () => {
    const once = await append(db.app, opening('twice', { views: seen('filed') }))
    const again = await append(db.app, opening('twice', { views: seen('filed') }))
    expect(again).toEqual({ is: 'repeated', acts: actsOf(once) })
    const stale = next(actsOf(once)[0]!, 'twice 1', { drafts: [draftOf('twice 1')] })
    expect((await append(db.app, stale)).is).toBe('repeated')
    expect((await stageOf('twice')).times).toBe(1)
  })

  it('takes an act sent ten times at once as one act', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => append(db.app, opening('ten', { views: seen('x') }))),
    )
    expect(all.map((one) => one.is).sort()).toEqual(['appended', ...Array(9).fill('repeated')])
    expect((await stageOf('ten')).times).toBe(1)
  })

  it('lets one of two people who act at once through, and tells the other', async () => {
    const [first] = actsOf(await append(db.app, opening('race')))
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((who) => append(db.app, next(first!, `race ${who}`))))
    expect(outcomes.filter((one) => one.is === 'appended')).toHaveLength(1)
    expect(outcomes.filter((one) => one.is === 'conflict')).toEqual(Array(3).fill({ is: 'conflict', sequence: 2 }))
    expect(await readActs(db.app, '532301', 'race')).toHaveLength(2)
  })

  it('calls an act on a matter that does not exist a conflict at 0', async () => {
    const ghost = opening('ghost', { expected: 3, previous: 'a'.repeat(64) })
    expect(await append(db.app, ghost)).toEqual({ is: 'conflict', sequence: 0 })
  })

  it('refuses an id that another matter used', async () => {
    await append(db.app, opening('owner of the id'))
    const thief = opening('thief', { drafts: [draftOf('owner of the id 1')] })
    await expect(append(db.app, thief)).rejects.toThrow(ActIdTaken)
    expect(await readActs(db.app, '532301', 'thief')).toEqual([])
  })

  it('throws a constraint of a view as it is, and stores nothing', async () => {
    await append(db.app, opening('first', { views: marked('one') }))
    await expect(append(db.app, opening('dup', { views: marked('one') }))).rejects.toMatchObject({
      code: '23505',
      table: 'mark',
    })
    expect(await readActs(db.app, '532301', 'dup')).toEqual([])
  })

  it('tells listeners in batches, by an announcer', async () => {
    const listener = await db.app.connect()
    const heard: unknown[] = []
    listener.on('notification', (note) => heard.push(...announcementsIn(note.payload ?? '')))
    await listener.query('LISTEN zhiheng_act')
    const quiet = announcer(db.app)
    for (const sequence of [1, 2]) quiet.announce({ jurisdiction: '532301', matter: 'm', kind: 'penalty', sequence })
    await quiet.stop()
    await expect.poll(() => heard.length).toBe(2)
    expect(heard[1]).toEqual({ jurisdiction: '532301', matter: 'm', kind: 'penalty', sequence: 2, from: quiet.id })
    listener.release(true)
  })

  it('keeps two jurisdictions apart', async () => {
    await append(db.app, opening('same', { jurisdiction: '1' }))
    await append(db.app, opening('same', { jurisdiction: '2' }))
    expect(await readActs(db.app, '1', 'same')).toHaveLength(1)
  })
})

describe('appendMany', () => {
  it('loads a batch, telling each request how it went', async () => {
    const [old] = actsOf(await append(db.app, opening('batch old')))
    await append(db.app, opening('batch stale'))
    await append(db.app, opening('batch again'))
    const requests = [
      opening('batch new', {
        drafts: [draftOf('n1', { evidence: ['c'.repeat(64)] }), draftOf('n2')],
        views: seen('one'),
      }),
      next(old!, 'batch old 2', { views: seen('two') }),
      opening('batch stale', { drafts: [draftOf('late')], views: seen('never') }),
      opening('batch again', { views: seen('never') }),
    ]
    const outcomes = await appendMany(db.app, requests)
    expect(outcomes.map((one) => one.is)).toEqual(['appended', 'appended', 'conflict', 'repeated'])
    expect(await stageOf('batch new')).toEqual({ stage: 'at one', times: 1 })
    expect(await stageOf('batch stale')).toBeUndefined()
    const read = await readActsMany(db.app, '532301', ['batch new', 'batch old', 'nobody'])
    expect([...read.values()].map((acts) => acts.length)).toEqual([2, 2, 0])
    expect(verifyChain([...read.values()].flat()).ok).toBe(true)
  })
})

describe('a queue of appends', () => {
  it('writes openings that meet in few statements, each with its own outcome', async () => {
    const texts: string[] = []
    const query = db.app.query.bind(db.app)
    const counting = Object.assign(Object.create(db.app) as typeof db.app, {
      query: (config: { name: string }) => {
        texts.push(config.name)
        return query(config as never)
      },
    })
    const queue = appendQueue(counting, { flights: 1 })
    const all = [
      ...Array.from({ length: 20 }, (_, i) => queue.append(opening(`queued ${i}`, { views: seen('x') }))),
      queue.append(opening('queued 3', { views: seen('x') })),
      queue.append(opening('queued 4', { drafts: [draftOf('another')], views: seen('x') })),
    ]
    const outcomes = (await Promise.all(all)).map((one) => one.is)
    expect(outcomes).toEqual([...Array(20).fill('appended'), 'repeated', 'conflict'])
    // Four set the database to work, sixteen share the next, and the two of matters already in line come last.
    expect(texts.filter((name) => name.startsWith('append-'))).toHaveLength(3)
    expect(await stageOf('queued 3')).toEqual({ stage: 'at x', times: 1 })
  })

  it('lets no bad request fail another', async () => {
    const queue = appendQueue(db.app, { flights: 1 })
    const all = ['good', 'bad', 'fine'].map((name, i) =>
      queue.append(opening(`mixed ${name}`, { views: marked(i === 1 ? 'one' : name) })),
    )
    const settled = await Promise.allSettled(all)
    expect(settled.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await readActs(db.app, '532301', 'mixed bad')).toEqual([])
    expect(await readActs(db.app, '532301', 'mixed fine')).toHaveLength(1)
  })

  it('calls what it wrote appended, also beside a request whose act id belongs elsewhere', async () => {
    await append(db.app, opening('has the id'))
    await append(db.app, opening('stands already'))
    const queue = appendQueue(db.app, { flights: 1 })
    const settled = await Promise.allSettled([
      queue.append(opening('stands already', { drafts: [draftOf('has the id 1')] })),
      queue.append(opening('beside it')),
    ])
    expect(settled).toMatchObject([{ reason: { code: 'act-id-taken' } }, { value: { is: 'appended' } }])
  })

  it('passes later acts on', async () => {
    const queue = appendQueue(db.app)
    const [first] = actsOf(await queue.append(opening('passed on')))
    expect((await queue.append(next(first!, 'passed on 2'))).is).toBe('appended')
  })
})

describe('numbers', () => {
  const series = { organ: '楚综执', year: 2026, kind: '罚决' }
  const numbered = (matter: string) =>
    appendNumbered(db.app, '532301', series, (number) =>
      opening(matter, { drafts: [draftOf(matter, { data: { number } })] }),
    )

  it('have no gaps when appends race, repeat and fail', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, i) => numbered(`number ${i % 8}`)))
    await expect(
      appendNumbered(db.app, '532301', series, () => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await numbered('number last')
    const { rows } = await db.owner.query(
      `SELECT (data->>'number')::int AS n FROM act WHERE matter LIKE 'number %' ORDER BY n`,
    )
    expect(rows.map((row) => row.n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('reading', () => {
  it('streams every act in order, whatever the batch', async () => {
    const all: string[] = []
    for await (const acts of streamActs(db.app, '532301', { batch: 7 })) all.push(...acts.map((act) => act.id))
    const { rows } = await db.owner.query(`SELECT id FROM act WHERE jurisdiction = '532301' ORDER BY matter, sequence`)
    expect(all).toEqual(rows.map((row) => row.id))
  })
})

describe('the app role', () => {
  const refused = { code: '42501' }
  it('can neither change nor remove what is recorded', async () => {
    for (const table of ['act', 'log_leaf', 'log_node', 'tree_head']) {
      await expect(db.app.query(`DELETE FROM ${table}`)).rejects.toMatchObject(refused)
      await expect(db.app.query(`TRUNCATE ${table}`)).rejects.toMatchObject(refused)
      await expect(db.app.query(`UPDATE ${table} SET jurisdiction = 'x'`)).rejects.toMatchObject(refused)
    }
    await expect(db.app.query('ALTER TABLE act DISABLE TRIGGER ALL')).rejects.toMatchObject(refused)
    await expect(db.app.query('DROP TABLE act')).rejects.toMatchObject(refused)
    await expect(db.app.query('CREATE TABLE zhiheng.mine ()')).rejects.toMatchObject(refused)
  })

  it('is backed by triggers that stop the owner too', async () => {
    await expect(db.owner.query(`UPDATE act SET actor = 'x'`)).rejects.toThrow('never changed')
    await expect(db.owner.query('DELETE FROM act')).rejects.toThrow('never changed')
    await expect(db.owner.query('TRUNCATE act')).rejects.toThrow('never changed')
  })

  it('destroys data only by a recorded act, and the chain still holds', async () => {
    await append(db.app, opening('kept ten years', { drafts: [draftOf('r1'), draftOf('r2'), draftOf('destroy')] }))
    const destroy = (by: string) => destroyData(db.app, '532301', 'kept ten years', idOf(by))
    await expect(destroy('nothing')).rejects.toThrow('no recorded act')
    expect(await destroy('destroy')).toBe(2)
    const acts = await readActs(db.app, '532301', 'kept ten years')
    expect(acts.map((act) => act.salt !== null)).toEqual([false, false, true])
    expect(verifyChain(acts).ok).toBe(true)
  })
})
