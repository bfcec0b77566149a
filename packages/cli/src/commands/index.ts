import type { Command } from '../command.ts'
import { classify } from './classify.ts'
import { demo } from './demo.ts'
import { importFile } from './import.ts'
import { limit } from './limit.ts'
import { backupCommand, exportFile, rebuild, restoreCommand, verify } from './record.ts'
import { report, reportCheck } from './report.ts'
import { serve } from './serve.ts'

export const commands: readonly Command[] = [
  serve,
  demo,
  limit,
  classify,
  report,
  reportCheck,
  verify,
  rebuild,
  exportFile,
  importFile,
  backupCommand,
  restoreCommand,
]
