import { parseArgs } from 'node:util'
import { LANGUAGES, messagesIn, type Language } from '../i18n/index.ts'
import { Refusal, type Invocation } from './invocation.ts'

/** A command prints to standard output and gives its exit status. */
type Command = (invocation: Invocation) => Promise<number>

/** Each command by name; only the one that is asked for is loaded, so that it starts at once. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  simulate: async () => (await import('./commands/simulate.ts')).simulateCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
}

const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const languageOf = (value: string | undefined): Language => LANGUAGES.find((language) => language === value) ?? 'nl'

async function main(args: string[]): Promise<number> {
  let language: Language = 'nl'
  try {
    const { values, positionals: [name, ...files] } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    language = languageOf(values.lang)
    const messages = messagesIn(language)
    if (values.lang !== undefined && values.lang !== language) throw new Refusal(messages.cli.unknownLanguage(values.lang, LANGUAGES))
    if (values.help || name === undefined) {
      console.log(messages.cli.help)
      return name === undefined && !values.help ? 2 : 0
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!load) throw new Refusal(messages.cli.unknownCommand(name, Object.keys(COMMANDS)))
    const command = await load()
    return await command({ files, json: values.json ?? false, output: values.output, date: values.date, language, messages })
  } catch (error) {
    if (!(error instanceof Refusal) && !isArgumentError(error)) throw error
    console.error(error.message.split('\n')[0])
    return 2
  }
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

process.exitCode = await main(process.argv.slice(2))
