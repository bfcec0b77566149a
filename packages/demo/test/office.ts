import { createClassifier } from '@zhiheng/matters/incident/classify/classifier.ts'
import { loadRegisters } from '@zhiheng/server/intake/registers.ts'
import { officeServices } from '@zhiheng/server/intake/services.ts'
import type { Pool } from 'pg'
import { demoBureau } from '../src/chuxiong/bureau.ts'
import { makeYear } from '../src/year/generate.ts'

/** Answers the questions of the registers from the demo bureau itself: the year needs no database. */
function tables(): Pick<Pool, 'query'> {
  const bureau = demoBureau('')
  const rows: [RegExp, readonly object[]][] = [
    [/FROM grid_cell/, bureau.grid],
    [/FROM township/, bureau.townships.map((o) => ({ organName: '', organWord: '', ...o }))],
    [/FROM unit/, bureau.units.map((u) => ({ ...u, nameEn: u.name_en }))],
    [/FROM responsibility/, bureau.responsibility],
    [/FROM filing_condition/, bureau.conditions],
    [/FROM person/, bureau.people.map((p) => ({ ...p, active: true }))],
    [/FROM duty/, bureau.duty],
    [
      /FROM setting/,
      [
        { name: 'boundary', value: bureau.boundary },
        { name: 'name', value: bureau.name },
        { name: 'organ-word', value: bureau.organWord },
      ],
    ],
  ]
  const query = async (sql: string) => ({ rows: rows.find(([r]) => r.test(sql))?.[1] ?? [] })
  return { query } as unknown as Pick<Pool, 'query'>
}

/** The synthetic year with so many dispatched cases, performed in memory. */
export async function yearOf(dispatched?: number) {
  const registers = await loadRegisters(tables() as Pool, '532301')
  const classifier = createClassifier()
  const services = officeServices(
    () => registers,
    (text) => classifier.classify(text),
  )
  const pictures = { before: ['a'.repeat(64)], after: ['b'.repeat(64)] }
  const year = makeYear({ seed: 20241129, services, registers, pictures, dispatched })
  return { ...year, made: [...year.perform()] }
}
