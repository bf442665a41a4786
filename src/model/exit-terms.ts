import type { Contract, Exit, ExitPlan, PlannedExit } from './exit.ts'
import type { Landscape } from './landscape.ts'
import { isSelected } from './selector.ts'

/** Where a term of an exit stands: in the plan, with the component, in the contract that covers it. */
export type TermSource = 'plan' | 'component' | 'contract'

/** What one of them says. */
export type Said = Partial<PlannedExit & Exit>

/** What an exit is taken to last when nobody says: the checks tell so. */
export const ASSUMED_LEAD = 'P1Y'

/** The contract that covers a component: one that selects it goes before one that only is of its supplier; `null` when there is none. */
export function contractOf(landscape: Landscape, component: string): { id: string; contract: Contract } | null {
  if (!Object.hasOwn(landscape.components, component)) return null
  const all = Object.entries(landscape.contracts ?? {}).map(([id, contract]) => ({ id, contract }))
  const covering = all.filter(({ contract }) => isSelected(landscape, contract.covers ?? { supplier: contract.supplier }, component))
  return covering.find(({ contract }) => contract.covers) ?? covering[0] ?? null
}

/** What is said of leaving a component, that which holds first in front. */
export function saidOf(landscape: Landscape | undefined, plan: ExitPlan | null, component: string): { contract: string | null; said: [TermSource, Said][] } {
  const inPlan = plan && Object.hasOwn(plan.exits, component) ? plan.exits[component] ?? {} : {}
  const known = landscape && Object.hasOwn(landscape.components, component) ? landscape.components[component] : undefined
  const covering = landscape && known ? contractOf(landscape, component) : null
  const { end, notice, exit } = covering?.contract ?? {}
  return {
    contract: covering?.id ?? null,
    said: [
      ['plan', inPlan], ['component', known?.exit ?? {}],
      ['contract', { ...(end === undefined ? {} : { contractEnd: end }), ...(notice === undefined ? {} : { notice }), ...exit }],
    ],
  }
}

/** What holds for one term, and where that stands; `null` when nothing is said. */
export function termIn<Key extends keyof Said>(said: readonly [TermSource, Said][], key: Key): { value: NonNullable<Said[Key]>; from: TermSource } | null {
  const [from, value] = said.find(([, one]) => one[key] !== undefined) ?? []
  return from && value ? { value: value[key] as NonNullable<Said[Key]>, from } : null
}
