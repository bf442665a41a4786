import { simulate } from '../engine/simulate.ts'
import type { ExitPlan } from '../model/exit.ts'
import { chooseMeasures } from './choice/choose-measures.ts'
import { disclosures } from './disclosure.ts'
import { forcedExit } from './forced-exit.ts'
import { landscapeAt } from './landscape-at.ts'
import type { ExitAnswers, ExitAsks, ExitGround, ExitQuestion, Tell } from './questions.ts'
import { threeRisks } from './risks.ts'
import { roadmap } from './roadmap.ts'
import { scheduleOf } from './schedule.ts'
import { sovereigntyOf } from './sovereignty.ts'
import { termsOf } from './terms.ts'

/** Answers one of the questions about leaving. Throws a RangeError for one that needs a plan when there is none, and for a scenario that is not there. */
export async function answerExit<Q extends ExitQuestion>(question: Q, ground: ExitGround, ask: ExitAsks[Q], tell?: Tell): Promise<ExitAnswers[Q]> {
  return await ANSWER[question](ground, ask, tell) as ExitAnswers[Q]
}

const ANSWER: { [Q in ExitQuestion]: (ground: ExitGround, ask: ExitAsks[Q], tell?: Tell) => ExitAnswers[Q] | Promise<ExitAnswers[Q]> } = {
  schedule: ({ landscape, plan }) => {
    const wanted = planOf(plan)
    const terms = Object.keys(wanted.exits).filter((id) => Object.hasOwn(landscape.components, id)).map((id) => [id, termsOf(landscape, wanted, id)] as const)
    return { schedule: scheduleOf(landscape, wanted), terms: Object.fromEntries(terms) }
  },
  roadmap: ({ landscape, plan, scenarios }, _, tell) => roadmap(landscape, planOf(plan), scheduleOf(landscape, planOf(plan)), scenarios, tell),
  day: ({ landscape, plan, scenarios }, { day, file }) => {
    const then = landscapeAt(landscape, planOf(plan), scheduleOf(landscape, planOf(plan)), day)
    const scenario = scenarios.find((one) => one.file === file)
    if (!scenario) throw new RangeError(`answerExit: no scenario ${file}`)
    return { landscape: then, trace: simulate(then, scenario.value) }
  },
  forced: ({ landscape, plan }, { selector, notice, day }) => forcedExit(landscape, plan, selector, notice, day),
  measures: ({ landscape, plan, scenarios }, { budget }) => chooseMeasures({ landscape, plan, scenarios: scenarios.map(({ value }) => value) }, budget),
  sovereignty: ({ landscape }) => sovereigntyOf(landscape),
  risks: ({ landscape, scenarios }, _, tell) => threeRisks(landscape, scenarios.map(({ file, value: scenario }, i) => {
    const trace = simulate(landscape, scenario)
    tell?.(i + 1, scenarios.length)
    return { file, scenario, trace }
  })),
  disclosure: ({ landscape }) => disclosures(landscape),
}

function planOf(plan: ExitPlan | null): ExitPlan {
  if (!plan) throw new RangeError('answerExit: no plan')
  return plan
}
