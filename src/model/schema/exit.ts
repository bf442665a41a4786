import { CALENDAR_DURATION } from '../calendar-duration.ts'
import {
  IMPACTS, OBJECTIVES, PORTABILITIES, REINTEGRATIONS, SUBSTITUTABILITIES, SUBSTITUTABILITY_REASONS,
} from '../exit.ts'
import { z } from '../zod.ts'
import { SelectorSchema } from './selector.ts'
import { DateSchema, statement } from './source.ts'

/** Years, months, weeks and days, such as `P1Y6M`. */
export const CalendarDurationSchema = z.string().regex(CALENDAR_DURATION).meta({ id: 'CalendarDuration' })

/** More euros than anyone has for this: what is larger is a slip of the pen, and could not be added up to the cent. */
const MOST_EUROS = 1e12
const AmountSchema = z.number().min(0).max(MOST_EUROS)

/** An amount: a number is euros. */
export const MoneySchema = z.union([AmountSchema, z.strictObject({ amount: AmountSchema, currency: z.literal('EUR') })])

/** What something costs more per year, or less when below nothing. */
export const MorePerYearSchema = z.number().min(-MOST_EUROS).max(MOST_EUROS)

/** The level reached on each objective of the Cloud Sovereignty Framework: SEAL-0 to SEAL-4. */
export const SovereigntySchema = z.partialRecord(z.enum(OBJECTIVES), z.int().min(0).max(4)).meta({ id: 'Sovereignty' })

/** What takes the place of a component before anyone has drawn it: enough to make one of. */
export const SketchSchema = z.looseObject({ name: z.string() })

/** What leaving asks, wherever it is said. */
export const effort = {
  /** From the decision until the new one is in use. */
  lead: CalendarDurationSchema.optional(),
  /** What it costs once, in euros. */
  cost: MoneySchema.optional(),
  /** What the new one costs more (or, below nothing, less) per year than the old one, in euros. */
  perYear: MorePerYearSchema.optional(),
  /** Person-days. */
  effort: z.number().min(0).optional(),
  contractEnd: DateSchema.optional(),
  /** How long before its end the contract must be given notice of. */
  notice: CalendarDurationSchema.optional(),
  /** Components whose exits must come first. */
  needs: z.array(z.string()).optional(),
}

/** What is known about leaving a component (contract 5), with the terms of the DORA register. Other keys are left as they are. */
export const ExitSchema = z.looseObject({
  replacedBy: z.union([z.string(), SketchSchema]).optional(),
  ...effort,
  portability: z.enum(PORTABILITIES).optional(),
  substitutability: z.enum(SUBSTITUTABILITIES).optional(),
  substitutabilityReason: z.enum(SUBSTITUTABILITY_REASONS).optional(),
  reintegration: z.enum(REINTEGRATIONS).optional(),
  /** What it would mean if the service stopped. */
  impact: z.enum(IMPACTS).optional(),
  /** Alternatives that were found, by name. */
  alternatives: z.array(z.string()).optional(),
  /** How one would leave, in words. */
  strategy: z.string().optional(),
}).meta({ id: 'Exit' })

/** A contract with a supplier. What it says of leaving holds for all that it covers, unless the component says otherwise. */
export const ContractSchema = z.strictObject({
  name: z.string(),
  supplier: z.string(),
  /** The components under it; all of the supplier when left out. */
  covers: SelectorSchema.optional(),
  start: DateSchema.optional(),
  end: DateSchema.optional(),
  notice: CalendarDurationSchema.optional(),
  /** The time in which the supplier helps to leave, and in which data can be fetched after that. */
  transition: CalendarDurationSchema.optional(),
  retrieval: CalendarDurationSchema.optional(),
  perYear: MoneySchema.optional(),
  exit: ExitSchema.optional(),
  ...statement,
}).meta({ id: 'Contract' })
