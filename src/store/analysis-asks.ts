import type { Asks, Question } from '../analysis/questions.ts'
import { servicesOf, type Landscape } from '../model/landscape.ts'
import type { ScenarioFile, Work } from '../model/work.ts'
import { inquiryIn, type Target } from './analysis-state.ts'
import { analysisOf, workOf, type AppState } from './state.ts'

const DAY = 86_400
/** How long each loss is followed when nobody says so. */
const FOLLOWED = 14 * DAY

/** What a question is about now: what the user asked with it, or what goes without saying; `null` when there is nothing to ask it of. */
export function targetOf<Q extends Question>(state: AppState, question: Q, today: string): Target<Q> | null {
  const work = workOf(state)
  if (!work) return null
  const own = inquiryIn(analysisOf(state), question).ask
  const { landscape, scenarios } = work
  const stops = state.outcome?.landscape === landscape ? state.outcome.trace.summary.interrupted : []
  const ask = own !== undefined && isThere(work, question, own) ? own : defaultAsk(question, { landscape, open: scenarios.find(({ file }) => file === state.open) ?? scenarios[0], stops, today })
  return ask === undefined ? null : { landscape, scenarios, ask }
}

interface Around {
  landscape: Landscape
  /** The scenario that is played. */
  open: ScenarioFile | undefined
  /** The critical services that it stops, the first one first. */
  stops: readonly string[]
  today: string
}

/** What is asked when nobody says so; `undefined` when the landscape has no such thing. */
export const defaultAsk = <Q extends Question>(question: Q, around: Around): Asks[Q] | undefined => DEFAULT[question](around)

const DEFAULT: { [Q in Question]: (around: Around) => Asks[Q] | undefined } = {
  losses: () => ({ over: 'supplier', pairs: false, horizon: FOLLOWED }),
  concentration: () => null,
  'cut-sets': (around) => {
    const of = firstService(around)
    return of === undefined ? undefined : { of, over: 'component', maxOrder: 3, limit: 1000 }
  },
  'fallback-audit': () => null,
  uncertainty: ({ open }) => open && { file: open.file, runs: 2000, seed: 1 },
  'worst-moment': ({ open, today }) => open && { file: open.file, from: `${(open.value.start ?? today).slice(0, 7)}-01`, days: 365 },
  recovery: ({ open }) => ({ lost: open ? { scenario: open.file } : 'everything', teams: 2 }),
  quality: ({ open }) => ({ file: open?.file ?? null }),
}

/** The critical service that stops first in the scenario that is open, or else any. */
function firstService({ landscape, stops }: Around): string | undefined {
  const all = servicesOf(landscape)
  return stops[0] ?? all.find((id) => landscape.components[id]?.service?.critical) ?? all[0]
}

/** Whether what is asked for is still there. */
function isThere<Q extends Question>({ landscape, scenarios }: Work, question: Q, ask: Asks[Q]): boolean {
  const hasFile = (file: string | null) => file === null || scenarios.some((one) => one.file === file)
  switch (question) {
    case 'cut-sets': return Object.hasOwn(landscape.components, (ask as Asks['cut-sets']).of)
    case 'uncertainty': case 'worst-moment': case 'quality': return hasFile((ask as Asks['quality']).file)
    case 'recovery': {
      const { lost } = ask as Asks['recovery']
      return lost === 'everything' || hasFile(lost.scenario)
    }
    default: return true
  }
}
