import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** What a command gets: its options as given, and what is left. */
export interface Input {
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly rest: readonly string[]
  readonly json: boolean
  text(name: string): string | undefined
  all(name: string): string[]
  on(name: string): boolean
}

export interface Command {
  readonly name: string
  readonly summary: string
  readonly usage: string
  /** Option → one line of help, in the order printed. */
  readonly help: Readonly<Record<string, string>>
  readonly options: Options
  /** 0 ok, 1 findings or differences, 2 bad usage. */
  run(input: Input): Promise<number>
}

/** Bad usage: printed with the way to do it right; exit code 2. */
export class Usage extends Error {}

const common: Options = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } }

/** Reads arguments. @throws Usage on an unknown option or one without its value. */
export function read(command: Command, args: readonly string[]): Input & { help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...common, ...command.options },
      allowPositionals: true,
    })
    const options = values as Input['options']
    return {
      options,
      rest: positionals,
      json: options.json === true,
      help: options.help === true,
      text: (name) => (typeof options[name] === 'string' ? (options[name] as string) : undefined),
      all: (name) => [options[name] ?? []].flat().map(String),
      on: (name) => options[name] === true,
    }
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/)
    const ambiguous = first.match(/^Option '(--\S+)' argument is ambiguous/)
    throw new Usage(ambiguous ? `Option ${ambiguous[1]} needs a value.` : `${first.replace(/\.$/, '')}.`)
  }
}

export function helpOf(command: Command): string {
  const lines = Object.entries({ ...command.help, '--json': 'print JSON', '--help': 'this page' })
  const wide = Math.max(...lines.map(([o]) => o.length)) + 2
  return [
    command.summary,
    '',
    `  ${command.usage.split('\n').join('\n  ')}`,
    '',
    ...lines.map(([o, h]) => `  ${o.padEnd(wide)}${h}`),
    '',
    'Exit codes: 0 ok, 1 findings or differences, 2 bad usage.',
  ].join('\n')
}
