import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BadLawText, readLawText } from '@zhiheng/law/statutes/read-text.ts'
import { keepLawText } from '@zhiheng/server/law-texts.ts'
import { type Command, Usage } from '../command.ts'
import { storeHelp, storeOptions, withPool } from '../home.ts'
import { json } from '../table.ts'

export const lawImport: Command = {
  name: 'law import',
  summary: 'Import law texts of your own, shown beside every citation',
  usage: `zhiheng law import DIR       Markdown files: “# 法律全称”, “> 施行日期：2021-07-15”, then 第…条 each on a line of its own`,
  help: storeHelp,
  options: storeOptions,
  run: async (input) => {
    const [folder, ...more] = input.rest
    if (!folder || more.length) throw new Usage('Name one folder of law texts: zhiheng law import DIR')
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Usage(`没有文件夹 ${folder} (no such folder)`)
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
    if (!files.length) throw new Usage(`${folder} 中没有 .md 文件 (no Markdown file in it)`)
    return withPool(input, async (db, { jurisdiction }) => {
      const read: { file: string; law: string; since: string; articles: number }[] = []
      const left: { file: string; why: string }[] = []
      for (const file of files)
        try {
          const text = readLawText(readFileSync(join(folder, file), 'utf8'))
          await keepLawText(db, jurisdiction, text)
          read.push({ file, law: text.law, since: text.since, articles: text.articles.size })
        } catch (error) {
          if (!(error instanceof BadLawText)) throw error
          left.push({ file, why: error.messageZh })
        }
      if (input.json) json({ imported: read, left })
      else {
        for (const one of read) console.log(`✓ ${one.law}（${one.since}起）${one.articles} 条`)
        for (const one of left) console.error(`✗ ${one.file}：${one.why}`)
      }
      return left.length ? 1 : 0
    })
  },
}
