import { TooManySets } from '../../exit/choice/cut-set-families.ts'
import { chooseMeasures } from '../../exit/choice/choose-measures.ts'
import { lossesOnTheSpot } from '../../exit/on-the-spot.ts'
import { TooManyGates } from '../../analysis/structure/structure.ts'
import type { Messages } from '../../i18n/index.ts'
import { exitTextsIn } from '../../i18n/exit.ts'
import { readAll, tell } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { measuresLines } from '../measures-lines.ts'

export const MEASURES_FORMAT = 'uitwijk-measures/1'
const MOST_TOGETHER = 4

/** `measures LANDSCAPE --budget EUROS [SCENARIO...] [--over scenarios|cutsets] [--order N] [--json]`: the measures that take away the most harm for an amount. */
export async function measuresCommand({ files, json, options, language, messages }: Invocation): Promise<number> {
  const [file, ...scenarioFiles] = files
  const { cli } = messages
  if (file === undefined || options.budget === undefined) throw new Refusal(cli.usage('measures'))
  const { budget, order } = askOf(options, messages)
  if (order !== null && scenarioFiles.length) throw new Refusal(cli.measures.noScenarios)
  const { landscape, scenarios, warnings } = await readAll(file, scenarioFiles, messages)
  if (Object.keys(landscape.measures ?? {}).length === 0) throw new Refusal(cli.measures.none(file))

  const made = lossesOnTheSpot(landscape)
  const played = scenarios.length ? scenarios.map(({ value }) => value) : made.map(({ scenario }) => scenario)
  try {
    const chosen = chooseMeasures({ landscape, ...(order === null ? { scenarios: played } : { cutSets: { order } }) }, budget)
    const over = order === null ? { over: 'scenarios', scenarios: scenarios.length ? scenarioFiles : made.map(({ of }) => of) } : { over: 'cutsets', order }
    if (json) console.log(JSON.stringify({ format: MEASURES_FORMAT, ...over, ...chosen }))
    else {
      console.log(measuresLines(chosen, { landscape, order, scenarios, made }, exitTextsIn(language), messages).join('\n'))
      tell(warnings, messages)
    }
    return 0
  } catch (error) {
    if (error instanceof TooManySets) throw new Refusal(cli.measures.tooMany)
    if (error instanceof TooManyGates) throw new Refusal(cli.cutsets.tooManyGates)
    throw error
  }
}

/** What is asked for; `order`: `null` over scenarios. Throws a Refusal that names what is accepted. */
function askOf({ budget = '', over = 'scenarios', order }: Invocation['options'], { cli: { measures } }: Messages): { budget: number; order: number | null } {
  if (!/^\d+([.,]\d{1,2})?$/.test(budget)) throw new Refusal(measures.badBudget(budget))
  if (over !== 'scenarios' && over !== 'cutsets') throw new Refusal(measures.badOver(over))
  if (order !== undefined && over !== 'cutsets') throw new Refusal(measures.orderAlone)
  if (order !== undefined && !(/^\d+$/.test(order) && Number(order) >= 1 && Number(order) <= MOST_TOGETHER)) throw new Refusal(measures.badOrder(order))
  return { budget: Number(budget.replace(',', '.')), order: over === 'cutsets' ? Number(order ?? 2) : null }
}
