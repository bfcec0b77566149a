import type { Command } from '../command.ts'
import { audit } from './audit.ts'
import { classify } from './classify.ts'
import { demo } from './demo.ts'
import { discretion } from './discretion.ts'
import { importFile } from './import.ts'
import { lawImport } from './law-import.ts'
import { limit } from './limit.ts'
import { powers } from './powers.ts'
import { backupCommand, exportFile, rebuild, restoreCommand, verify } from './record.ts'
import { report, reportCheck } from './report.ts'
import { reviewDraw } from './review-draw.ts'
import { serve } from './serve.ts'

export const commands: readonly Command[] = [
  serve,
  demo,
  limit,
  powers,
  discretion,
  classify,
  report,
  reportCheck,
  audit,
  reviewDraw,
  verify,
  rebuild,
  exportFile,
  importFile,
  lawImport,
  backupCommand,
  restoreCommand,
]
