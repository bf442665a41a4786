import { KINDS, LAYERS } from '../kinds.ts'
import { LANDSCAPE_FORMAT } from '../landscape.ts'
import { z } from '../zod.ts'
import { DurationSchema, UncertainDurationSchema } from './duration.ts'
import { ContractSchema, ExitSchema, SovereigntySchema } from './exit.ts'
import { FallbackSchema } from './fallback.ts'
import { HoldsSchema } from './holding.ts'
import { HouseStyleSchema } from './house-style.ts'
import { IdSchema } from './id.ts'
import { NeedSchema, ShareSchema } from './need.ts'
import { MeasureSchema } from './measure.ts'
import { ImportSchema, OriginSchema } from './origin.ts'
import { PlanSchema } from './plan.ts'
import { DocumentSchema, statement } from './source.ts'

/** A supplier or an owner of suppliers. */
export const OrganisationSchema = z.strictObject({
  name: z.string(),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/).optional(),
  parent: z.string().optional(),
  website: z.string().optional(),
  sovereignty: SovereigntySchema.optional(),
  origin: OriginSchema.optional(),
  ...statement,
}).meta({ id: 'Organisation' })

/** A fixed moment that a service must make, such as the monthly payment run (contract 3). */
export const MomentSchema = z.strictObject({
  name: z.string(), rrule: z.string(), work: DurationSchema, within: DurationSchema, ...statement,
}).meta({ id: 'Moment' })

/** What makes a component a service to watch: MTPD, RTO, MBCO (`minimum`) and whom it serves (ISO 22301). */
export const ServiceSchema = z.strictObject({
  critical: z.boolean().optional(),
  mtpd: DurationSchema.optional(),
  rto: DurationSchema.optional(),
  rpo: DurationSchema.optional(),
  minimum: ShareSchema.optional(),
  people: z.int().min(0).optional(),
  owner: z.string().optional(),
  legalBasis: z.string().optional(),
  moments: z.array(MomentSchema).optional(),
  ...statement,
}).meta({ id: 'Service' })

const Score = z.int().min(1).max(3)

export const ComponentSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(KINDS),
  layer: z.enum(LAYERS).optional(),
  supplier: z.string().optional(),
  owner: z.string().optional(),
  tags: z.array(z.string()).optional(),
  classification: z.strictObject({
    availability: Score.optional(), integrity: Score.optional(), confidentiality: Score.optional(),
    bbn: Score.optional(), BBN: Score.optional(),
  }).optional(),
  holds: HoldsSchema.optional(),
  needs: z.array(NeedSchema).optional(),
  restart: UncertainDurationSchema.optional(),
  fallbacks: z.record(IdSchema, FallbackSchema).optional(),
  service: ServiceSchema.optional(),
  exit: ExitSchema.optional(),
  sovereignty: SovereigntySchema.optional(),
  origin: OriginSchema.optional(),
  ...statement,
}).meta({ id: 'Component' })

/** The application landscape as it stands in a `*.landscape.yaml` file (contract 1). */
export const LandscapeSchema = z.strictObject({
  format: z.literal(LANDSCAPE_FORMAT),
  name: z.string(),
  description: z.string().optional(),
  source: statement.source,
  sources: z.record(z.string(), DocumentSchema).optional(),
  imports: z.record(IdSchema, ImportSchema).optional(),
  organisations: z.record(IdSchema, OrganisationSchema).optional(),
  components: z.record(IdSchema, ComponentSchema),
  contracts: z.record(IdSchema, ContractSchema).optional(),
  measures: z.record(IdSchema, MeasureSchema).optional(),
  plan: PlanSchema.optional(),
  style: HouseStyleSchema.optional(),
}).meta({ id: 'Landscape' })
