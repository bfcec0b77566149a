import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontsIn, Press } from '@zhiheng/documents'
import { kinds } from '@zhiheng/matters'
import { backup, evidenceStore, openPool, restore, verifyCaseFile, verifyStore } from '@zhiheng/record'
import { instantOf, migrations } from '@zhiheng/server'
import { loadRegisters } from '@zhiheng/server/intake/registers.ts'
import { caseFileOf } from '@zhiheng/server/matters/case-file.ts'
import { rebuild as rebuildViews } from '@zhiheng/server/matters/rebuild.ts'
import { type Command, type Input, Usage } from '../command.ts'
import { type Store, storeHelp, storeOptions, withPool, withStore } from '../home.ts'
import { progressBar } from '../progress.ts'
import { json } from '../table.ts'

/** The file named first; it must be there. */
export const fileNamed = (input: Input, what: string): string => {
  const file = input.rest[0]
  if (!file) throw new Usage(`Name ${what}.`)
  if (!existsSync(file)) throw new Usage(`There is no file ${file}.`)
  if (statSync(file).isDirectory()) throw new Usage(`${file} is a folder; name a file.`)
  return file
}

export const verify: Command = {
  name: 'verify',
  summary: 'Verify the whole record, or a case file offline',
  usage: 'zhiheng verify [CASEFILE.zip] [--key PUBLICKEY]',
  help: { '--key HEX': 'for a case file: the bureau’s published key', ...storeHelp },
  options: { ...storeOptions, key: { type: 'string' } },
  run: async (input) => (input.rest.length ? verifyFile(input) : verifyAll(input)),
}

function verifyFile(input: Input): number {
  const file = fileNamed(input, 'a case file')
  const verdict = verifyCaseFile(readFileSync(file), { trustedKey: input.text('key') })
  const first = verdict.problems[0] ?? null
  if (input.json) json({ ...verdict, firstBroken: first })
  else if (verdict.ok)
    console.log(
      `✓ ${verdict.matter}：${verdict.acts} 个行为全部验证通过，前 ${verdict.covered} 个由签名树头证明。\n  签名公钥 ${verdict.key}`,
    )
  else for (const p of verdict.problems) console.log(`✗ ${p.where}：${p.zh}\n  ${p.en}`)
  return verdict.ok ? 0 : 1
}

const verifyAll = (input: Input) =>
  withPool(input, async (db, store) => {
    const verdict = await verifyStore(db, input.text('jurisdiction') ? store.jurisdiction : undefined)
    if (input.json) json(verdict)
    else if (verdict.ok)
      console.log(`✓ ${verdict.acts} 个行为、${verdict.matters} 件案卷、${verdict.heads} 个签名树头全部验证通过。`)
    else {
      const b = verdict.firstBroken
      console.log(`✗ 第一处损坏：案卷 ${b?.matter} 第 ${b?.sequence} 个行为(${b?.id})\n  ${b?.why}`)
    }
    return verdict.ok ? 0 : 1
  })

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'Drop every view and replay it from the acts',
  usage: 'zhiheng rebuild [--check]',
  help: { '--check': 'compare before and after; exit 1 and name the table when they differ', ...storeHelp },
  options: { ...storeOptions, check: { type: 'boolean' } },
  run: (input) =>
    withPool(input, async (db, store) => {
      const done = await rebuildViews(db, store.jurisdiction, progressBar('重建 rebuild'))
      if (input.json) json(done)
      else {
        console.log(`重放 ${done.acts} 个行为，重建 ${done.matters} 件案卷的视图。`)
        for (const t of done.tables)
          console.log(
            `${t.same ? '✓' : '✗'} ${t.table}：${t.rows} 行${t.same ? '，与重建前逐字一致' : '，与重建前不同'}`,
          )
      }
      return input.on('check') && done.tables.some((t) => !t.same) ? 1 : 0
    }),
}

export const exportFile: Command = {
  name: 'export',
  summary: 'Export a matter as a case file that anyone can verify',
  usage: 'zhiheng export MATTER [FILE.zip]',
  help: storeHelp,
  options: storeOptions,
  run: (input) =>
    withPool(input, async (db, store) => {
      const matter = input.rest[0]
      if (!matter) throw new Usage('Name the matter: zhiheng export 241129-7F3K9Q2M.')
      const evidence = evidenceStore(join(store.dataDir, 'evidence'))
      const registers = await loadRegisters(db, store.jurisdiction)
      const from = {
        ...{ db, jurisdiction: store.jurisdiction, kinds, registers },
        evidence: (h: string) => evidence.get(h),
        press: new Press(fontsIn(process.env.ZHIHENG_FONTS)),
      }
      const made = await caseFileOf(from, matter, instantOf(Date.now()))
      if (!made) throw new Usage(`There is no matter ${matter} in ${store.jurisdiction}.`)
      const file = input.rest[1] ?? `${matter}.zip`
      writeFileSync(file, made.bytes)
      if (input.json) json({ file, acts: made.acts, bytes: made.bytes.length })
      else
        console.log(
          `${file}：${made.acts} 个行为，${Math.ceil(made.bytes.length / 1024)} KB。核验：zhiheng verify ${file}`,
        )
      return 0
    }),
}

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Write one consistent snapshot to a file',
  usage: 'zhiheng backup FILE.gz',
  help: storeHelp,
  options: storeOptions,
  run: (input) => {
    const file = input.rest[0]
    if (!file) throw new Usage('Name the file to write: zhiheng backup 2024-11-29.gz.')
    return withStore(input, async (store) => {
      const owner = openPool(store.url, { role: 'owner', max: 2 })
      try {
        const done = await backup(owner, file, {
          at: instantOf(Date.now()),
          evidence: evidenceStore(join(store.dataDir, 'evidence')),
        })
        const rows = Object.values(done.tables).reduce((a, b) => a + b, 0)
        if (input.json) json({ file, ...done })
        else
          console.log(
            `${file}：${rows} 行，${done.evidence} 个证据文件。sha-256 ${done.sha256}\n密钥不在备份中，请另行保存 ${join(store.dataDir, 'keys')}`,
          )
        return 0
      } finally {
        await owner.end()
      }
    })
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Load a backup into an empty store and verify it',
  usage: 'zhiheng restore FILE.gz --data NEWFOLDER',
  help: storeHelp,
  options: storeOptions,
  run: (input) => {
    const file = fileNamed(input, 'the backup')
    const load = async (store: Store) => {
      const owner = openPool(store.url, { role: 'owner', max: 2 })
      try {
        const done = await restore(owner, file, {
          migrations,
          evidence: evidenceStore(join(store.dataDir, 'evidence')),
        })
        if (input.json) json(done)
        else
          console.log(
            `已恢复：${Object.values(done.tables).reduce((a, b) => a + b, 0)} 行，${done.evidence} 个证据文件，整个记录验证通过。`,
          )
        return 0
      } finally {
        await owner.end()
      }
    }
    // Never into the folder of a running server.
    return withStore(input, load, false)
  },
}
