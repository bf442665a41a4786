import { organisationName } from '../../i18n/names.ts'
import { capital } from '../../i18n/text.ts'
import { LAYERS, type Layer } from '../../model/kinds.ts'
import { componentOf, layerOf } from '../../model/landscape.ts'
import type { PlanContext } from './context.ts'

/** What one supplier has in a layer; `null`: what no supplier is named for. */
export interface Share { supplier: string | null; components: readonly string[]; services: ReadonlySet<string> }
/** A layer, from the work of people (`null`) down; the supplier with the most weight first. */
export interface Band { layer: Layer | null; components: readonly string[]; needed: number; shares: readonly Share[] }

/** A layer in words. */
export const layerName = ({ say, texts }: PlanContext, { layer }: Pick<Band, 'layer'>): string => capital(layer === null ? texts.landscape.work : say.layer(layer))
/** Whose a share is, in words. */
export const supplierName = ({ landscape, texts }: PlanContext, { supplier }: Share): string => (supplier === null ? texts.landscape.own : organisationName(landscape, supplier))

/** The landscape by layer: the services that the plan follows stand above it and are left out. */
export function bandsOf({ landscape, watched, needed }: PlanContext): Band[] {
  const ids = Object.keys(landscape.components).filter((id) => !watched.includes(id))
  return [null, ...LAYERS.toReversed()].flatMap((layer) => {
    const components = ids.filter((id) => (layerOf(componentOf(landscape, id)) ?? null) === layer)
    if (components.length === 0) return []
    return [{ layer, components, needed: components.filter((id) => needed.has(id)).length, shares: sharesOf(components) }]
  })

  function sharesOf(components: readonly string[]): Share[] {
    const suppliers = new Set(components.map((id) => componentOf(landscape, id).supplier ?? null))
    return [...suppliers].map((supplier) => {
      const own = components.filter((id) => (componentOf(landscape, id).supplier ?? null) === supplier)
      return { supplier, components: own, services: new Set(own.flatMap((id) => [...(needed.get(id) ?? [])])) }
    }).sort((a, b) => b.services.size - a.services.size || b.components.length - a.components.length)
  }
}
