import { differenceOf, factsOf, type Difference } from '../../engine/difference.ts'
import { resultOf } from '../../engine/result.ts'
import { simulate } from '../../engine/simulate.ts'
import type { Trace } from '../../engine/trace.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import { inColumns } from '../columns.ts'
import { lineOf, readBoth, tell, type Input } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'

export const COMPARISON_FORMAT = 'uitwijk-comparison/1'

/** A scenario that was worked out. */
interface Side extends Input { trace: Trace }

/** `compare LANDSCAPE SCENARIO_A SCENARIO_B [--json]`: two outcomes side by side, and what is different in the second. */
export async function compareCommand({ files, json, messages }: Invocation): Promise<number> {
  const [landscapeFile, fileA, fileB] = files
  if (landscapeFile === undefined || fileA === undefined || fileB === undefined || files.length > 3) throw new Refusal(messages.cli.usage('compare'))
  const side = async (file: string): Promise<Side> => {
    const input = await readBoth(landscapeFile, file, messages)
    return { ...input, trace: simulate(input.landscape, input.scenario) }
  }
  const [a, b] = [await side(fileA), await side(fileB)]
  const difference = differenceOf(a.trace, b.trace, b.landscape)
  if (json) {
    console.log(JSON.stringify({ format: COMPARISON_FORMAT, a: resultOf(a.trace), b: resultOf(b.trace), difference }))
    return 0
  }
  console.log(summaryOf(a, b, difference, messages).join('\n'))
  // What is wrong with the landscape is wrong on both sides; it is told once.
  const warnings = new Map([...a.warnings, ...b.warnings].map((warning: Problem) => [lineOf(warning, messages), warning]))
  tell([...warnings.values()], messages)
  return 0
}

/** Two outcomes in lines of text: the headline of each, a table of the services that stop, and what is different. */
function summaryOf(a: Side, b: Side, difference: Difference, messages: Invocation['messages']): string[] {
  const { say, cli: { compare: texts }, compare } = messages
  const notes = [
    ...(a.scenario.start === b.scenario.start ? [] : [compare.otherStarts]), ...(a.trace.horizon === b.trace.horizon ? [] : [compare.otherHorizons]),
  ]
  const head = (letter: string, { trace, scenario, landscape }: Side) => [`${letter}: ${scenario.name}`, `   ${say.headline(trace, { landscape, scenario })}`]
  return [
    ...head('A', a), ...head('B', b), ...notes,
    '', ...servicesOf(a, b, messages),
    '', texts.differences, ...say.differences(difference, b, Infinity, 'other').map((line) => `  ${line}`),
  ]
}

/** The services that are interrupted on either side, in columns. */
function servicesOf(a: Side, b: Side, messages: Invocation['messages']): string[] {
  const { services: { short }, say, cli: { compare: texts } } = messages
  const ids = Object.keys(a.trace.services)
  const rows = ids.flatMap((id) => {
    const sides = [factsOf(a.trace, id), factsOf(b.trace, id)]
    if (sides.every((facts) => facts?.stops == null)) return []
    const first = Math.min(...sides.map((facts) => facts?.stops ?? Infinity))
    const cells = sides.flatMap((facts) => (facts?.stops == null ? ['-', '-', '-'] : [say.offset(facts.stops), short(facts.downtime), facts.mtpd === null ? '-' : say.offset(facts.mtpd)]))
    return [{ first, cells: [componentOf(a.landscape, id).name, ...cells] }]
  }).sort((one, other) => one.first - other.first)
  const quiet = ids.length - rows.length
  const table = [texts.columns, ...rows.map(({ cells }) => cells)]
  return [
    ...(rows.length ? inColumns(table) : []),
    ...(quiet ? [texts.quiet(quiet)] : []),
  ]
}
