import type { CutSetsAnswer, CutSetsAsk } from '../../analysis/cut-sets/answer.ts'
import { structureOrTrial } from '../../analysis/cut-sets/by-trial.ts'
import { familyAnswer } from '../../analysis/cut-sets/family-answer.ts'
import { TooLarge } from '../../analysis/cut-sets/kernel/too-large.ts'
import { TooManyGates } from '../../analysis/structure/structure.ts'
import type { Tree } from '../../analysis/structure/tree.ts'
import { openForeign } from '../../exchange/opening/open.ts'
import { nameOf, organisationName } from '../../i18n/names.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import { nearest } from '../../model/nearest.ts'
import type { Problem } from '../../model/problem.ts'
import { readLandscape } from '../../model/read.ts'
import { chancesOf } from '../chances.ts'
import { cutSetLines } from '../cut-set-lines.ts'
import { CircularGates, faultTreeOf } from '../fault-trees.ts'
import { accept, lineOf, ownText, refusalOf, tell } from '../files.ts'
import { asGiven, foreignFiles } from '../foreign-files.ts'
import { Refusal, type Invocation } from '../invocation.ts'

export const CUT_SETS_FORMAT = 'uitwijk-cutsets/1'
const OVERS = ['component', 'supplier', 'jurisdiction'] as const

/** What cut sets are sought in: a gate of a tree, with names for a person. `chances`: those that the file has. */
interface Sought { tree: Tree; top: number; of: string; ids: string[]; chances: Float64Array | null; naming(id: string): string; title: string; warnings: readonly Problem[] }

/**
 * `cutsets FILE --of ID [--max-order N] [--over …] [--limit N] [--probability P|FILE.csv] [--json]`: the minimal cut sets of a component of a
 * landscape, or of a gate of an Open-PSA fault tree. Complete unless `--max-order` says how many lost at once will do.
 */
export async function cutSetsCommand({ files, json, options, messages }: Invocation): Promise<number> {
  const [file] = files
  const { cutsets } = messages.cli
  if (file === undefined || files.length > 1) throw new Refusal(messages.cli.usage('cutsets'))
  const over = OVERS.find((one) => one === (options.over ?? 'component'))
  if (!over) throw new Refusal(cutsets.badOver(options.over ?? '', OVERS))
  const maxOrder = wholeNumber('--max-order', options['max-order'], 1, messages)
  const limit = wholeNumber('--limit', options.limit, 0, messages) ?? 1000
  try {
    const sought = await soughtIn(file, options.of, over, messages)
    const { tree, top, of, ids } = sought
    const chances = options.probability === undefined ? sought.chances : await chancesOf(options.probability, ids, messages)
    const untold = ids.filter((_, i) => chances && Number.isNaN(chances[i]))
    const answer = familyAnswer(tree, top, ids, { of, over, maxOrder, limit }, chances && chances.map((chance) => (Number.isNaN(chance) ? 0 : chance)))
    if (json) printJson(answer)
    else {
      console.log(cutSetLines(answer, sought.title, sought.naming, messages).join('\n'))
      tell(sought.warnings, messages)
    }
    if (untold.length > 0) console.error(`${cutsets.noChance(untold)} ${messages.cli.warning}`)
    if (chances && answer.probability === undefined) console.error(`${cutsets.chanceTooLarge} ${messages.cli.warning}`)
    return 0
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooManyGates) throw new Refusal(`${file}:1:1: ${error instanceof TooLarge ? cutsets.tooLarge : cutsets.tooManyGates}`)
    throw error
  }
}

/** A whole number from `least`; null when the option was not given. */
function wholeNumber(option: string, given: string | undefined, least: number, { cli }: Messages): number | null {
  if (given === undefined) return null
  if (!/^\d{1,15}$/.test(given) || Number(given) < least) throw new Refusal(cli.cutsets.badNumber(option, given, least))
  return Number(given)
}

async function soughtIn(file: string, of: string | undefined, over: CutSetsAsk['over'], messages: Messages): Promise<Sought> {
  const text = await ownText(file)
  if (text !== null) {
    const { value, warnings } = accept(readLandscape(text, file), messages)
    return inLandscape(value, file, of, over, warnings, messages)
  }
  const opened = openForeign(await foreignFiles([file], messages))
  const named = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file: asGiven([file], problem.file) }))
  if (opened.kind === 'refused') throw refusalOf(named(opened.problems), messages)
  if (opened.kind === 'landscape') return inLandscape(opened.landscape, file, of, over, named(opened.warnings), messages)
  if (opened.kind !== 'inventory' || opened.inventory.format !== 'open-psa') throw new Refusal(`${file}:1:1: ${messages.cli.cutsets.noTree}`)
  if (over !== 'component') throw new Refusal(`${file}:1:1: ${messages.cli.cutsets.treeOver}`)
  try {
    const { tree, gates, events, chances, tops } = faultTreeOf(opened.inventory)
    const gate = gateIn(file, of, tops, [...gates.keys()], messages)
    const told = chances.length > 0 && chances.every((chance) => chance >= 0 && chance <= 1)
    return {
      tree, top: gates.get(gate) as number, of: gate, ids: events, chances: told ? chances : null, naming: (id) => id, title: gate, warnings: named(opened.inventory.problems),
    }
  } catch (error) {
    if (error instanceof CircularGates) throw new Refusal(`${file}:${error.line}:1: ${messages.cli.cutsets.circular(error.gates)}`)
    throw error
  }
}

function inLandscape(landscape: Landscape, file: string, of: string | undefined, over: CutSetsAsk['over'], warnings: readonly Problem[], messages: Messages): Sought {
  if (of === undefined) throw new Refusal(messages.cli.usage('cutsets'))
  const ids = Object.keys(landscape.components)
  if (!ids.includes(of)) {
    const detail = { code: 'unknown-reference', what: 'component', id: of, nearest: nearest(of, ids) } as const
    throw new Refusal(lineOf({ severity: 'error', file, line: 1, column: 1, path: '', detail }, messages))
  }
  const { tree, tops, elements } = structureOrTrial(landscape, of, over)
  return {
    tree, top: tops[0] as number, of, ids: elements.map(({ id }) => id), chances: null, warnings, title: nameOf(landscape, of),
    naming: (id) => (over === 'component' ? nameOf(landscape, id) : over === 'supplier' ? organisationName(landscape, id) : id),
  }
}

/** The gate that is meant: the one asked, or the only one at the top. */
function gateIn(file: string, of: string | undefined, tops: readonly string[], gates: readonly string[], { cli: { cutsets } }: Messages): string {
  const [only, ...others] = tops
  if (of === undefined) {
    if (only === undefined || others.length > 0) throw new Refusal(`${file}:1:1: ${cutsets.whichGate(tops)}`)
    return only
  }
  if (!gates.includes(of)) throw new Refusal(`${file}:1:1: ${cutsets.unknownGate(of, nearest(of, gates))}`)
  return of
}

/** Prints the answer in pieces: all sets together may be more than a text can hold. */
function printJson({ of, total, byOrder, sets, ...more }: CutSetsAnswer): void {
  process.stdout.write(`${JSON.stringify({ format: CUT_SETS_FORMAT, of, total, byOrder }).slice(0, -1)},"sets":[`)
  for (let at = 0; at < sets.length; at += 10_000)
    process.stdout.write((at > 0 ? ',' : '') + sets.slice(at, at + 10_000).map((set) => JSON.stringify(set)).join())
  process.stdout.write(`],${JSON.stringify(more).slice(1)}\n`)
}
