import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fontsIn, Press } from '@zhiheng/documents'
import { kinds } from '@zhiheng/matters'
import { officer } from '@zhiheng/matters/officer/procedure.ts'
import { powerList } from '@zhiheng/matters/power-list/procedure.ts'
import { announcer, appendQueue, evidenceStore, migrate, openPool, recordMigrations } from '@zhiheng/record'
import type { Pool } from 'pg'
import { Contacts } from './auth/contacts.ts'
import { Sessions } from './auth/sessions.ts'
import { factMigration } from './db/fact-tables.ts'
import { serverMigrations } from './db/migrations.ts'
import { EvidenceKeeper } from './evidence.ts'
import { neighbourhood } from './intake/neighbourhood.ts'
import { type Classify, officeServices } from './intake/services.ts'
import { contactKey } from './keys.ts'
import { Live } from './live.ts'
import type { Office } from './matters/office.ts'
import { instantOf, type Now } from './now.ts'
import { officerRegister } from './officers/register.ts'
import { authorityAmong } from './powers/authority.ts'
import { powerRegister } from './powers/register.ts'
import type { House } from './routes/app.ts'
import { sealAs } from './signing.ts'
import { standingOf } from './standing.ts'

/** Every migration, in order: the record, the server’s views and registers, each kind’s own figures. */
export const migrations = [...recordMigrations, ...serverMigrations, ...kinds.map(factMigration)]

export interface HouseOptions {
  readonly databaseUrl: string
  readonly dataDir: string
  readonly jurisdiction: string
  readonly now: Now
  readonly demo?: boolean
  readonly classify: Classify
  readonly connections?: number
}

const REFRESH_MS = 30_000
/** Nobody tells of an import by another process. */
const LOOK_AROUND_MS = 600_000

/** Brings a database to this version’s tables. @throws NewerDatabase, NoDatabase */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  const owner = openPool(databaseUrl, { role: 'owner', max: 1 })
  try {
    await migrate(owner, migrations)
  } finally {
    await owner.end()
  }
}

/** Builds everything the routes are wired with. The only place that makes things. */
export async function openHouse(options: HouseOptions): Promise<House & { close(): Promise<void>; db: Pool }> {
  await prepareDatabase(options.databaseUrl)
  const db = openPool(options.databaseUrl, { role: 'app', max: options.connections ?? 12 })
  db.on('error', () => undefined)
  const { jurisdiction, now } = options
  const standing = await standingOf(db, jurisdiction)
  mkdirSync(options.dataDir, { recursive: true })
  const officers = await officerRegister(db, jurisdiction)
  const powers = await powerRegister(db, jurisdiction)
  const services = {
    ...officeServices(standing.registers, options.classify),
    officer: officers.officer,
    holderOf: officers.holderOf,
    isRegistered: (person: string) => officers.fileOf(person) !== undefined,
    trainingHours: () => officers.settings().trainingHours,
    authority: authorityAmong(standing.registers, powers.items),
  }
  /** What this server keeps in memory of matters is read again when one of their kind grows, here or elsewhere. */
  const readAgain = (kind?: string) => {
    if (kind === undefined || kind === officer.kind) void officers.refresh().catch(() => undefined)
    if (kind === undefined || kind === powerList.kind) void powers.refresh().catch(() => undefined)
  }
  const tell = announcer(db)
  const office: Office = {
    ...{ db, jurisdiction, kinds, services, now },
    get calendar() {
      return standing.calendar()
    },
    organ: (township) => standing.registers().organ(township),
    get algorithm() {
      return standing.registers().signing.hash
    },
    announcer: {
      announce(one) {
        readAgain(one.kind)
        tell.announce(one)
      },
      stop: tell.stop,
      id: tell.id,
    },
    settled: async () => {
      await Promise.all([officers.settled(), powers.settled()])
    },
    queue: appendQueue(db),
    neighbourhood: neighbourhood(db, jurisdiction),
  }
  const live = new Live()
  const press = new Press(fontsIn(process.env.ZHIHENG_FONTS))
  const readStanding = () => {
    readAgain()
    void standing.reload().catch(() => undefined)
  }
  const readAround = () => void office.neighbourhood.load().catch(() => undefined)
  const refresh = setInterval(readStanding, REFRESH_MS)
  const lookAround = setInterval(readAround, LOOK_AROUND_MS)
  for (const timer of [refresh, lookAround]) timer.unref()
  await live.start(options.databaseUrl, office, readStanding, readAgain)
  await office.neighbourhood.load()
  return {
    office,
    db,
    sessions: new Sessions(db, jurisdiction),
    contacts: new Contacts(db, jurisdiction, contactKey(options.dataDir)),
    evidence: new EvidenceKeeper(db, jurisdiction, evidenceStore(join(options.dataDir, 'evidence'))),
    live,
    press,
    registers: standing.registers,
    officers,
    powers,
    demo: options.demo ?? false,
    reload: standing.reload,
    seal: (matter) =>
      sealAs(db, jurisdiction, join(options.dataDir, 'keys'), standing.registers().signing, instantOf(now()), matter),
    close: async () => {
      clearInterval(refresh)
      clearInterval(lookAround)
      await tell.stop()
      await live.stop()
      await press.close()
      await db.end()
    },
  }
}
