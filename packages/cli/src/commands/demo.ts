import { ensureDemo } from '@zhiheng/demo'
import type { Command } from '../command.ts'
import { storeHelp, storeOptions, withStore } from '../home.ts'
import { progressBar } from '../progress.ts'
import { json } from '../table.ts'

export const demo: Command = {
  name: 'demo',
  summary: 'Load the synthetic year of Chuxiong (once)',
  usage: 'zhiheng demo',
  help: storeHelp,
  options: storeOptions,
  run: (input) =>
    withStore(input, async (store) => {
      const { matters, loaded } = await ensureDemo({
        ...store,
        databaseUrl: store.url,
        onProgress: progressBar('演示年度 demo year'),
      })
      if (input.json) json({ matters, loaded })
      else console.log(loaded ? `已载入 ${matters} 件虚构案卷。` : `演示年度已在库中(${matters} 件)。`)
      return 0
    }),
}
