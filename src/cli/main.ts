import { parseArgs } from 'node:util'
import { LANGUAGES, messagesIn, type Language } from '../i18n/index.ts'
import { reportCommand } from './commands/report.ts'
import { simulateCommand } from './commands/simulate.ts'
import { validateCommand } from './commands/validate.ts'
import { Refusal, type Invocation } from './invocation.ts'

/** Each command by name. A command prints to standard output and gives its exit status. */
const COMMANDS: Record<string, (invocation: Invocation) => Promise<number>> = {
  validate: validateCommand,
  simulate: simulateCommand,
  report: reportCommand,
}

const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
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
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new Refusal(messages.cli.unknownCommand(name, Object.keys(COMMANDS)))
    return await command({ files, json: values.json ?? false, output: values.output, language, messages })
  } catch (error) {
    if (!(error instanceof Refusal) && !isArgumentError(error)) throw error
    console.error(error.message.split('\n')[0])
    return 2
  }
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

process.exitCode = await main(process.argv.slice(2))
