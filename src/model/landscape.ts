import { LAYER_OF_KIND, type Layer } from './kinds.ts'
import type { FallbackSchema } from './schema/fallback.ts'
import type { ComponentSchema, LandscapeSchema, OrganisationSchema, ServiceSchema } from './schema/landscape.ts'
import type { z } from './zod.ts'

export const LANDSCAPE_FORMAT = 'uitwijk-landscape/1'

/** A supplier or an owner of suppliers. */
export type Organisation = z.infer<typeof OrganisationSchema>
/** What makes a component a service to watch. */
export type Service = z.infer<typeof ServiceSchema>
/** What stands in when a need, or the component itself, fails. */
export type Fallback = z.infer<typeof FallbackSchema>
export type Component = z.infer<typeof ComponentSchema>
/** The application landscape as it stands in a `*.landscape.yaml` file (contract 1). */
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
