import { type Command, helpOf, read, Usage } from './command.ts'
import { commands } from './commands/index.ts'
import { explainFault } from './faults.ts'

const overview = () =>
  [
    'zhiheng — the platform of a comprehensive administrative law enforcement bureau',
    '',
    ...commands.map((c) => `  zhiheng ${c.name.padEnd(14)}${c.summary}`),
    '',
    'zhiheng COMMAND --help tells the rest.',
  ].join('\n')

/** The longest name wins: `report check` before `report`. */
function find(args: readonly string[]): { command: Command; rest: string[] } | null {
  const sorted = [...commands].sort((a, b) => b.name.length - a.name.length)
  for (const command of sorted) {
    const words = command.name.split(' ')
    if (words.every((w, i) => args[i] === w)) return { command, rest: args.slice(words.length) }
  }
  return null
}

/** Runs a command line and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (!args.length || args[0] === '--help' || args[0] === '-h' || args[0] === 'help') {
    console.log(overview())
    return args.length ? 0 : 2
  }
  const found = find(args)
  if (!found) {
    console.error(`There is no command “${args[0]}”.\n\n${overview()}`)
    return 2
  }
  try {
    const input = read(found.command, found.rest)
    if (input.help) {
      console.log(helpOf(found.command))
      return 0
    }
    return await found.command.run(input)
  } catch (error) {
    if (error instanceof Usage) console.error(`${error.message}\n\nzhiheng ${found.command.name} --help tells how.`)
    else console.error(explainFault(error))
    return error instanceof Usage ? 2 : 1
  }
}
