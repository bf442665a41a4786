import { nameIn } from '../../i18n/told/exit/around.ts'
import { dayAfter, daysBetween, parseCalendarDuration } from '../../model/calendar-duration.ts'
import { contractOf, saidOf, termIn } from '../../model/exit-terms.ts'
import type { Contract, Exit } from '../../model/exit.ts'
import { componentOf } from '../../model/landscape.ts'
import type { ContractContext } from './context.ts'

/** What is known of leaving one component. */
export interface PartFacts {
  component: string
  /** The name of what takes its place, and what that costs once in euros; `null` when not known. */
  replacedBy: string | null
  cost: number | null
  /** What is said of it, by the component itself or else by its contract. */
  said: Exit
  /** Days that leaving takes, and how many of those are left when the notice that a supplier must give is over; `null` when not known. */
  takes: number | null
  gap: number | null
}

/** What is known of leaving what a contract is about. */
export interface ContractFacts {
  id: string
  contract: Contract
  parts: readonly PartFacts[]
  /** The last day on which notice can be given. */
  noticeBy: string | null
  /** Critical services that hang on any of it. */
  services: readonly string[]
  /** The part that takes longest, of those of which it is known. */
  longest: PartFacts | null
}

/** The contracts of a landscape, the one that ends first in front and those of which that is not known last. */
export function contractsOf(context: ContractContext): ContractFacts[] {
  const { landscape, needed } = context
  const all = Object.keys(landscape.components)
  const covering = new Map(all.map((id) => [id, contractOf(landscape, id)?.id]))
  const facts = Object.entries(landscape.contracts ?? {}).map(([id, contract]): ContractFacts => {
    const parts = all.filter((component) => covering.get(component) === id).map((component) => partFacts(context, component, contract))
    const { end, notice } = contract
    const longest = parts.reduce<PartFacts | null>((most, one) => (one.takes !== null && (most?.takes ?? -1) < one.takes ? one : most), null)
    return {
      id, contract, parts, longest, noticeBy: end !== undefined && notice !== undefined ? before(end, notice) : null,
      services: [...new Set(parts.flatMap(({ component }) => [...(needed.get(component) ?? [])]))],
    }
  })
  return facts.sort((a, b) => ((a.contract.end ?? '9') < (b.contract.end ?? '9') ? -1 : (a.contract.end ?? '9') > (b.contract.end ?? '9') ? 1 : 0))
}

/** What is said of leaving components that no contract covers. */
export const partsWithout = (context: ContractContext): PartFacts[] => Object.keys(context.landscape.components)
  .filter((id) => componentOf(context.landscape, id).exit && contractOf(context.landscape, id) === null).map((id) => partFacts(context, id))

function partFacts({ landscape, plan, date }: ContractContext, component: string, contract?: Contract): PartFacts {
  const { said } = saidOf(landscape, plan, component)
  const term = <Key extends Parameters<typeof termIn>[1]>(key: Key) => termIn(said, key)?.value ?? null
  const [replacedBy, cost, lead, notice] = [term('replacedBy'), term('cost'), term('lead'), term('notice')]
  const takes = lead === null ? null : daysOf(date, lead)
  const left = notice === null ? null : daysOf(date, notice)
  return {
    component, said: { ...contract?.exit, ...componentOf(landscape, component).exit },
    replacedBy: typeof replacedBy === 'string' ? nameIn({ landscape, plan }, replacedBy) : replacedBy?.name ?? null, cost: typeof cost === 'object' ? cost?.amount ?? null : cost,
    takes, gap: takes === null || left === null ? null : Math.max(0, takes - left),
  }
}

/** Days in a stretch of calendar time that begins on a day; `null` when it is none. */
export function daysOf(from: string, text: string): number | null {
  const duration = parseCalendarDuration(text)
  return duration && daysBetween(from, dayAfter(from, duration))
}

function before(day: string, text: string): string | null {
  const duration = parseCalendarDuration(text)
  return duration && dayAfter(day, { years: -duration.years, months: -duration.months, days: -duration.days })
}
