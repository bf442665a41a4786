import type { ContractSchema, ExitSchema, SovereigntySchema } from './schema/exit.ts'
import type { ExitPlanSchema, PlannedExitSchema } from './schema/exit-plan.ts'
import type { MeasureSchema } from './schema/measure.ts'
import type { z } from './zod.ts'

export const EXIT_FORMAT = 'uitwijk-exit/1'

/** How well data and settings can be taken along. */
export const PORTABILITIES = ['open standard', 'documented', 'proprietary', 'none'] as const
/** How easily it is replaced: the terms of the DORA register (Implementing Regulation (EU) 2024/2956, B_07.01). */
export const SUBSTITUTABILITIES = ['not', 'highly complex', 'medium', 'easy'] as const
/** Why it is hard to replace, as the register has it. */
export const SUBSTITUTABILITY_REASONS = ['no alternatives', 'migration', 'both'] as const
/** How easily it is brought back into one's own hands. */
export const REINTEGRATIONS = ['easy', 'difficult', 'highly complex'] as const
/** What it would mean if the service stopped. */
export const IMPACTS = ['low', 'medium', 'high', 'not assessed'] as const

/** The objectives of the EU Cloud Sovereignty Framework, version 1.2.1 (October 2025), with their weights in per cent. */
export const SOVEREIGNTY_WEIGHTS = {
  'SOV-1': 15, 'SOV-2': 10, 'SOV-3': 10, 'SOV-4': 15, 'SOV-5': 20, 'SOV-6': 15, 'SOV-7': 10, 'SOV-8': 5,
} as const
export type Objective = keyof typeof SOVEREIGNTY_WEIGHTS
export const OBJECTIVES = Object.keys(SOVEREIGNTY_WEIGHTS) as Objective[]
export const SOVEREIGNTY_VERSION = '1.2.1'

/** The longest that a planned exit may take by the Data Act (Regulation (EU) 2023/2854, article 25), and the least time to fetch data after it. None of it holds for a sanction. */
export const DATA_ACT = { notice: 'P2M', transition: 'P30D', retrieval: 'P30D' } as const

/** What is known about leaving a component. */
export type Exit = z.infer<typeof ExitSchema>
/** The level reached per objective, 0 to 4. */
export type Sovereignty = z.infer<typeof SovereigntySchema>
/** A contract with a supplier. */
export type Contract = z.infer<typeof ContractSchema>
/** An exit as it stands in a plan. */
export type PlannedExit = z.infer<typeof PlannedExitSchema>
/** A plan of exits over the years, as it stands in a `*.exit.yaml` file (contract 5). */
export type ExitPlan = z.infer<typeof ExitPlanSchema>
/** Something that can be bought to lessen the harm. */
export type Measure = z.infer<typeof MeasureSchema>

/** A plan under the name of its file. */
export interface ExitPlanFile { file: string; value: ExitPlan }
