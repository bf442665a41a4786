import { z } from './zod.ts'
import { DurationSchema, UncertainDurationSchema } from './duration.ts'
import { HoldsSchema } from './holding.ts'
import { KINDS, LAYERS, LAYER_OF_KIND, type Layer } from './kinds.ts'
import { NeedSchema, ShareSchema } from './need.ts'
import { DateSchema, DocumentSchema, statement } from './source.ts'

export const LANDSCAPE_FORMAT = 'uitwijk-landscape/1'

/** Component and organisation ids: lower-case letters, digits, `-`, `.`, `_`. */
export const IdSchema = z.string().regex(/^[a-z0-9._-]+$/)

/** A supplier or an owner of suppliers. */
export const OrganisationSchema = z.strictObject({
  name: z.string(),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/).optional(),
  parent: z.string().optional(),
  website: z.string().optional(),
  ...statement,
}).meta({ id: 'Organisation' })
export type Organisation = z.infer<typeof OrganisationSchema>

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
export type Service = z.infer<typeof ServiceSchema>

/** What stands in when a need, or the component itself, fails. */
export const FallbackSchema = z.strictObject({
  name: z.string(),
  covers: z.string().optional(),
  activation: UncertainDurationSchema.optional(),
  capacity: ShareSchema.optional(),
  lasts: UncertainDurationSchema.optional(),
  trigger: z.enum(['auto', 'manual']).optional(),
  needs: z.array(NeedSchema).optional(),
  tested: DateSchema.optional(),
  ...statement,
}).meta({ id: 'Fallback' })
export type Fallback = z.infer<typeof FallbackSchema>

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
  exit: z.record(z.string(), z.unknown()).optional(),
  ...statement,
}).meta({ id: 'Component' })
export type Component = z.infer<typeof ComponentSchema>

/** The application landscape as it stands in a `*.landscape.yaml` file (contract 1). */
export const LandscapeSchema = z.strictObject({
  format: z.literal(LANDSCAPE_FORMAT),
  name: z.string(),
  description: z.string().optional(),
  source: statement.source,
  sources: z.record(z.string(), DocumentSchema).optional(),
  organisations: z.record(IdSchema, OrganisationSchema).optional(),
  components: z.record(IdSchema, ComponentSchema),
}).meta({ id: 'Landscape' })
export type Landscape = z.infer<typeof LandscapeSchema>

/** The component with this id; throws when there is none, for ids that were checked before. */
export function componentOf(landscape: Landscape, id: string): Component {
  if (!Object.hasOwn(landscape.components, id)) throw new RangeError(`componentOf: no component ${id}`)
  return landscape.components[id] as Component
}

export const layerOf = (component: Component): Layer | undefined => component.layer ?? LAYER_OF_KIND[component.kind]

/** The ids of the components that are services to watch, in file order. */
export const servicesOf = (landscape: Landscape): string[] =>
  Object.keys(landscape.components).filter((id) => componentOf(landscape, id).service)
