import type { Contract, Exit, ExitPlan, PlannedExit } from '../model/exit.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import { select } from '../model/selector.ts'
import { alternativeOf, type Alternative } from './alternatives.ts'

/** Where a term stands: in the plan, with the component, in the contract that covers it. */
export type TermSource = 'plan' | 'component' | 'contract'

/** Something that holds for an exit, and where that stands. */
export interface Term<T> { value: T; from: TermSource }

/** What holds for leaving a component; `null` where nothing is said. Durations are as they stand in the file, such as `P1Y6M`; money is in euros. */
export interface ExitTerms {
  component: string
  /** Id of the contract that covers it. */
  contract: string | null
  /** What takes its place. */
  replacedBy: Term<Alternative> | null
  lead: Term<string> | null
  /** The half-and-half time at the end of the lead. */
  migration: Term<string> | null
  parallel: Term<string> | null
  cost: Term<number> | null
  perYear: Term<number> | null
  /** Person-days. */
  effort: Term<number> | null
  contractEnd: Term<string> | null
  notice: Term<string> | null
  /** Components whose exits must come first. */
  needs: Term<readonly string[]> | null
  /** The day it begins, and who does it, as the plan has it. */
  start: string | null
  team: string | null
}

/** The contract that covers a component: one that selects it goes before one that only is of its supplier; `null` when there is none. */
export function contractOf(landscape: Landscape, component: string): { id: string; contract: Contract } | null {
  const all = Object.entries(landscape.contracts ?? {}).map(([id, contract]) => ({ id, contract }))
  const covering = all.filter(({ contract }) => select(landscape, contract.covers ?? { supplier: contract.supplier }).includes(component))
  return covering.find(({ contract }) => contract.covers) ?? covering[0] ?? null
}

type Said = Partial<PlannedExit & Exit>

/** The terms of leaving a component: what the plan says, else the component itself, else the contract that covers it. */
export function termsOf(landscape: Landscape, plan: ExitPlan | null, component: string): ExitTerms {
  const planned: PlannedExit | undefined = plan && Object.hasOwn(plan.exits, component) ? plan.exits[component] : undefined
  const covering = contractOf(landscape, component)
  const { end, notice } = covering?.contract ?? {}
  const said: [TermSource, Said][] = [
    ['plan', planned ?? {}],
    ['component', componentOf(landscape, component).exit ?? {}],
    ['contract', { ...(end === undefined ? {} : { contractEnd: end }), ...(notice === undefined ? {} : { notice }), ...covering?.contract.exit }],
  ]
  const first = <Key extends keyof Said>(key: Key): Term<NonNullable<Said[Key]>> | null => {
    const [from, value] = said.find(([, one]) => one[key] !== undefined) ?? []
    return from && value ? { value: value[key] as NonNullable<Said[Key]>, from } : null
  }
  const cost = first('cost')
  const replacedBy = first('replacedBy')
  const alternative = replacedBy && alternativeOf(landscape, plan, component, replacedBy.value)
  return {
    component, contract: covering?.id ?? null,
    replacedBy: replacedBy && alternative && { value: alternative, from: replacedBy.from },
    lead: first('lead'), migration: first('migration'), parallel: first('parallel'),
    cost: cost && { value: typeof cost.value === 'number' ? cost.value : cost.value.amount, from: cost.from },
    perYear: first('perYear'), effort: first('effort'), contractEnd: first('contractEnd'), notice: first('notice'), needs: first('needs'),
    start: planned?.start ?? null, team: planned?.team ?? null,
  }
}
