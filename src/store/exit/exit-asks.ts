import type { ExitAsks, ExitQuestion } from '../../exit/questions.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { exitOf, workOf, type AppState } from '../state.ts'
import { exitInquiry, type ExitTab, type ExitTarget } from './exit-state.ts'
import { planIn, scenariosOf } from './plan-of.ts'

/** What is worked out for each thing that can be looked at. */
export const ASKED: Readonly<Record<ExitTab, readonly ExitQuestion[]>> = {
  roadmap: ['schedule', 'roadmap', 'day'], plan: ['schedule', 'roadmap'], forced: ['forced'], measures: ['measures'], sovereignty: ['sovereignty', 'risks'], disclosure: ['disclosure'],
}

/** Questions that are only asked of a plan. */
const OF_PLAN: readonly ExitQuestion[] = ['schedule', 'roadmap', 'day']

const DEFAULT_NOTICE = 90
const DEFAULT_BUDGET = 250_000

/** What a question is about now: what the user asked with it, or what goes without saying; `null` when there is nothing to ask it of. */
export function exitTarget<Q extends ExitQuestion>(state: AppState, question: Q): ExitTarget<Q> | null {
  const work = workOf(state)
  if (!work) return null
  const exit = exitOf(state)
  const plan = planIn(work, exit.file)?.value ?? null
  if (!plan && OF_PLAN.includes(question)) return null
  const { landscape } = work
  const scenarios = scenariosOf(work, plan)
  const own = exitInquiry(exit, question).ask
  const open = scenarios.find(({ file }) => file === state.open) ?? scenarios[0]
  const around: Around = { own, start: plan?.start ?? null, open, scenarios, suppliers: Object.keys(landscape.organisations ?? {}), used: Object.values(landscape.components).map(({ supplier }) => supplier) }
  const ask = ASK[question](around)
  return ask === undefined ? null : { landscape, scenarios, plan, ask: ask as ExitAsks[Q] }
}

interface Around {
  own: unknown
  start: string | null
  open: ScenarioFile | undefined
  scenarios: readonly ScenarioFile[]
  suppliers: readonly string[]
  used: readonly (string | undefined)[]
}

const ASK: { [Q in ExitQuestion]: (around: Around) => ExitAsks[Q] | undefined } = {
  schedule: () => null,
  roadmap: () => null,
  day({ own, start, open, scenarios }) {
    const asked = own as ExitAsks['day'] | undefined
    const file = scenarios.some((one) => one.file === asked?.file) ? asked?.file : open?.file
    return file === undefined || start === null ? undefined : { day: asked && asked.day > start ? asked.day : start, file }
  },
  forced({ own, suppliers, used }) {
    if (own !== undefined) return own as ExitAsks['forced']
    const [largest] = suppliers.toSorted((a, b) => count(used, b) - count(used, a))
    return largest === undefined || !count(used, largest) ? undefined : { selector: { supplier: largest }, notice: DEFAULT_NOTICE }
  },
  sovereignty: () => null,
  risks: () => null,
  disclosure: () => null,
  measures: ({ own }) => (own as ExitAsks['measures'] | undefined) ?? { budget: DEFAULT_BUDGET },
}

const count = (used: readonly (string | undefined)[], supplier: string): number => used.filter((one) => one === supplier).length
