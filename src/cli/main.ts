import { parseArgs } from 'node:util'
import { TooManyChanges } from '../engine/run.ts'
import { LANGUAGES, messagesIn, type Language, type Messages } from '../i18n/index.ts'
import { Refusal, type Invocation } from './invocation.ts'

/** A command prints to standard output and gives its exit status. */
type Command = (invocation: Invocation) => Promise<number>

const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  date: { type: 'string' },
  into: { type: 'string' },
  choices: { type: 'string' },
  of: { type: 'string' },
  over: { type: 'string' },
  'max-order': { type: 'string' },
  limit: { type: 'string' },
  probability: { type: 'string' },
  pairs: { type: 'boolean' },
  horizon: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
  chapters: { type: 'string' },
  plan: { type: 'boolean' },
  parts: { type: 'string' },
  cards: { type: 'boolean' },
  binder: { type: 'boolean' },
  role: { type: 'string' },
  notice: { type: 'string' },
  budget: { type: 'string' },
  order: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
type Option = keyof typeof OPTIONS

/** Each command by name, with the options it takes; only the one that is asked for is loaded, so that it starts at once. */
const COMMANDS: Record<string, { load(): Promise<Command>; options: readonly Option[] }> = {
  validate: { load: async () => (await import('./commands/validate.ts')).validateCommand, options: ['json'] },
  simulate: { load: async () => (await import('./commands/simulate.ts')).simulateCommand, options: ['json', 'runs', 'seed'] },
  compare: { load: async () => (await import('./commands/compare.ts')).compareCommand, options: ['json'] },
  convert: { load: async () => (await import('./commands/convert.ts')).convertCommand, options: ['output', 'into', 'choices', 'date', 'json'] },
  cutsets: { load: async () => (await import('./commands/cutsets.ts')).cutSetsCommand, options: ['of', 'over', 'max-order', 'limit', 'probability', 'json'] },
  sweep: { load: async () => (await import('./commands/sweep.ts')).sweepCommand, options: ['over', 'pairs', 'horizon', 'json'] },
  report: { load: async () => (await import('./commands/report.ts')).reportCommand, options: ['output', 'date', 'chapters', 'plan', 'parts', 'cards', 'binder'] },
  exit: { load: async () => (await import('./commands/exit.ts')).exitCommand, options: ['notice', 'of', 'output', 'date', 'json'] },
  measures: { load: async () => (await import('./commands/measures.ts')).measuresCommand, options: ['budget', 'over', 'order', 'json'] },
  exercise: { load: async () => (await import('./commands/exercise.ts')).exerciseCommand, options: ['output', 'date', 'role'] },
}

const ALWAYS: readonly Option[] = ['lang', 'help']

/** Joins a negative number to the option before it: the command says what it accepts, where the parser would take it for another option. */
const withValues = (args: readonly string[]): string[] => args.reduce<string[]>((all, arg) => {
  const before = all.at(-1) ?? ''
  return /^-\d/.test(arg) && /^--[\w-]+$/.test(before) ? [...all.slice(0, -1), `${before}=${arg}`] : [...all, arg]
}, [])

/** The values of the options that a command takes. Throws a Refusal that names an option it does not take. */
function parse(args: string[], taken: readonly Option[], messages: Messages) {
  const shown = taken.map((option) => `--${option}`)
  try {
    const { values, positionals, tokens } = parseArgs({ args: withValues(args), options: OPTIONS, allowPositionals: true, tokens: true })
    const alien = tokens.find((token) => token.kind === 'option' && !taken.includes(token.name as Option))
    if (alien?.kind === 'option') throw new Refusal(messages.cli.unknownOption(alien.rawName, shown))
    return { values, files: positionals }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const name = /'(-[^\s']*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new Refusal(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? messages.cli.unknownOption(name, shown) : messages.cli.badOption(name))
  }
}

/** The day that was asked for, or today. Throws a Refusal for what is no date. */
async function dayOf(asked: string | undefined, { cli }: Messages): Promise<string> {
  if (asked === undefined) return new Date().toISOString().slice(0, 10)
  const { DateSchema } = await import('../model/schema/source.ts')
  if (!DateSchema.safeParse(asked).success) throw new Refusal(cli.badDate(asked))
  return asked
}

/** The language asked for, wherever among the arguments that stands: even what is wrong with the rest is told in it. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const wanted = args[at]?.split('=')[1] ?? args[at + 1]
  return (at >= 0 && LANGUAGES.find((language) => language === wanted)) || 'nl'
}

async function main(args: string[]): Promise<number> {
  const language = languageOf(args)
  const messages = messagesIn(language)
  const { cli } = messages
  try {
    // `--lang en simulate …` means the same as `simulate … --lang en`.
    const [name, ...rest] = args[0] === '--lang' ? [...args.slice(2), ...args.slice(0, 2)] : args
    if (name === '--help' || name === '-h' || name === 'help') {
      console.log(cli.help)
      return 0
    }
    const names = Object.keys(COMMANDS)
    if (name === undefined) throw new Refusal(cli.noCommand(names))
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new Refusal(cli.unknownCommand(name, names))
    const { values, files } = parse(rest, [...command.options, ...ALWAYS], messages)
    if (values.lang !== undefined && values.lang !== language) throw new Refusal(cli.unknownLanguage(values.lang, LANGUAGES))
    if (values.help) {
      console.log(cli.usage(name))
      return 0
    }
    const run = await command.load()
    return await run({ files, json: values.json ?? false, output: values.output, date: await dayOf(values.date, messages), into: values.into, choices: values.choices, options: values, language, messages })
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message.split('\n')[0])
    else if (error instanceof TooManyChanges) console.error(cli.tooManyChanges(messages.say.duration(error.second)))
    else console.error(cli.internal(error instanceof Error ? error.message.split('\n')[0] as string : String(error)))
    if (process.env['UITWIJK_DEBUG']) console.error(error)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
