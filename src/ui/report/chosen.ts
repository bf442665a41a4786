import type { Landscape } from '../../model/landscape.ts'
import { PLAN_PARTS, type Plan, type PlanPart } from '../../model/plan.ts'
import type { ScenarioFile, Work } from '../../model/work.ts'

/** The parts of the plan that are wanted, in the order in which they stand in it. */
export const partsOf = ({ plan }: Landscape): readonly PlanPart[] => PLAN_PARTS.filter((part) => plan?.parts?.includes(part) ?? true)

/** The scenarios that are in the plan. */
export const scenariosOf = ({ landscape: { plan }, scenarios }: Work): readonly ScenarioFile[] =>
  scenarios.filter(({ file }) => plan?.scenarios?.includes(file) ?? true)

const isNothing = (value: unknown): boolean => value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Which choices say something when they are empty: that nothing is wanted. */
const CHOICES: readonly string[] = ['parts', 'scenarios'] satisfies (keyof Plan)[]

/** A value with other parts; what says nothing goes, and a value of which nothing is left is `undefined`. */
export function filled<T extends object>(value: T | undefined, parts: { [Key in keyof T]?: T[Key] | undefined }): T | undefined {
  const entries = Object.entries({ ...value, ...parts }).filter(([key, part]) => part !== undefined && (CHOICES.includes(key) || !isNothing(part)))
  return entries.length ? Object.fromEntries(entries) as T : undefined
}

/** What is kept of a choice out of a list: nothing when all are chosen, so that what comes later is in it too. */
export const choiceOf = <T>(all: readonly T[], chosen: ReadonlySet<T>): T[] | undefined =>
  (all.every((one) => chosen.has(one)) ? undefined : all.filter((one) => chosen.has(one)))
