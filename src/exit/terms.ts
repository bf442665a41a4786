import type { ExitPlan } from '../model/exit.ts'
import { contractOf, saidOf, termIn, type TermSource } from '../model/exit-terms.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import { alternativeOf, type Alternative } from './alternatives.ts'

export { contractOf, type TermSource }

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

/** The terms of leaving a component of the landscape: what the plan says, else the component itself, else the contract that covers it. */
export function termsOf(landscape: Landscape, plan: ExitPlan | null, component: string): ExitTerms {
  componentOf(landscape, component)
  const { contract, said } = saidOf(landscape, plan, component)
  const planned = said.filter(([from]) => from === 'plan')
  const [replacedBy, cost] = [termIn(said, 'replacedBy'), termIn(said, 'cost')]
  const alternative = replacedBy && alternativeOf(landscape, plan, component, replacedBy.value)
  return {
    component, contract,
    replacedBy: replacedBy && alternative && { value: alternative, from: replacedBy.from },
    lead: termIn(said, 'lead'), migration: termIn(planned, 'migration'), parallel: termIn(planned, 'parallel'),
    cost: cost && { value: typeof cost.value === 'number' ? cost.value : cost.value.amount, from: cost.from },
    perYear: termIn(said, 'perYear'), effort: termIn(said, 'effort'), contractEnd: termIn(said, 'contractEnd'), notice: termIn(said, 'notice'), needs: termIn(said, 'needs'),
    start: termIn(planned, 'start')?.value ?? null, team: termIn(planned, 'team')?.value ?? null,
  }
}
