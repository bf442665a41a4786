import type { UncertaintyAnswer } from '../analysis/uncertainty/answer.ts'
import { MOST_RUNS, uncertainty } from '../analysis/uncertainty/uncertainty.ts'
import { WHOLE } from '../analysis/ground.ts'
import { analysisTextsIn } from '../i18n/analysis.ts'
import { hitServices, uncertaintyCells, uncertaintyMeaning } from '../i18n/told/uncertainty.ts'
import type { Messages } from '../i18n/index.ts'
import type { Input } from './files.ts'
import { Refusal, type Invocation } from './invocation.ts'

export const RUNS_FORMAT = 'uitwijk-runs/1'

/** How often a scenario is played, and by which seed; `null` when once, as it is written. Throws a Refusal that names what is accepted. */
export function runsAsked({ runs, seed }: Invocation['options'], { cli }: Messages): { runs: number; seed: number } | null {
  if (runs === undefined) {
    if (seed !== undefined) throw new Refusal(cli.runs.seedAlone)
    return null
  }
  const count = wholeNumber(runs)
  if (count === null || count < 1 || count > MOST_RUNS) throw new Refusal(cli.runs.badRuns(runs, MOST_RUNS))
  const start = wholeNumber(seed ?? '1')
  if (start === null) throw new Refusal(cli.runs.badSeed(seed as string))
  return { runs: count, seed: start }
}

function wholeNumber(text: string): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}

/** Plays a scenario many times, with other values for what is uncertain; gives the lines to print. */
export function runsLines({ landscape, scenario }: Input, asked: { runs: number; seed: number }, { json, language, messages }: Invocation): string[] {
  const scenarios = [{ file: 'scenario', value: scenario }]
  const ground = { landscape, scenarios, today: '' }
  const ask = { file: 'scenario', ...asked }
  const answer = uncertainty.join(ground, ask, [uncertainty.part(ground, ask, WHOLE)])
  if (json) return [JSON.stringify(published(answer))]
  const around = { landscape, scenarios, say: messages.say, texts: analysisTextsIn(language) }
  const { columns } = around.texts.uncertainty
  const heads = [columns.interrupted, columns.mtpd, columns.rto, columns.first, columns.downtime, columns.matters]
  return [
    scenario.name, ...uncertaintyMeaning(answer, around),
    ...hitServices(answer).flatMap((service) => {
      const [name, ...cells] = uncertaintyCells(service, answer, around)
      return ['', name as string, ...cells.map((cell, i) => `  ${heads[i]}: ${cell}`)]
    }),
  ]
}

/** The answer as it is published (contract 4): what scripts may rely on. Shares are 0..1, times in seconds; `null`: not within the horizon. */
function published({ runs, seed, horizon, uncertain, services }: UncertaintyAnswer): object {
  return {
    format: RUNS_FORMAT, runs, seed, horizon,
    services: Object.fromEntries(Object.entries(services).map(([id, { interrupted, firstStop, downtime, mtpdBreached, rtoBreached, matters }]) => [id, {
      interrupted, firstStop, downtime, mtpdBreached, rtoBreached,
      matters: matters.map(({ uncertain: i, correlation }) => ({ component: uncertain[i]?.component, ...uncertain[i]?.of, correlation })),
    }])),
  }
}
