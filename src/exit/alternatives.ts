import type { ExitPlan } from '../model/exit.ts'
import { componentOf, type Component, type Landscape } from '../model/landscape.ts'
import { componentsIn } from '../model/need.ts'
import { freshId } from '../model/edit/ids.ts'
import { ComponentSchema } from '../model/schema/landscape.ts'
import type { SketchSchema } from '../model/schema/exit.ts'
import type { z } from '../model/zod.ts'

/** What takes the place of a component before anyone has drawn it. */
export type Sketch = z.infer<typeof SketchSchema>

/** A component that takes the place of another, under the id that it has, or gets once it is there. */
export interface Alternative { id: string; component: Component }

/** All that an alternative can be of and need: the landscape with what a plan adds to it. What the landscape has itself goes first. */
export const withPlan = (landscape: Landscape, plan: ExitPlan | null): Landscape => (!plan?.components && !plan?.organisations ? landscape : {
  ...landscape, components: { ...plan.components, ...landscape.components },
  ...(landscape.organisations || plan.organisations ? { organisations: { ...plan.organisations, ...landscape.organisations } } : {}),
})

/**
 * The component that a name or a sketch means, to take the place of `old`; `null` when it is a name that nothing has. Two sketches of
 * the same name are one component: that of the first.
 */
export function alternativeOf(landscape: Landscape, plan: ExitPlan | null, old: string, replacedBy: string | Sketch): Alternative | null {
  if (typeof replacedBy !== 'string') return drawn(withPlan(landscape, plan), old, replacedBy)
  // Asked for every exit on every day: too often to lay all that there is together for one of it.
  const components = [landscape.components, plan?.components ?? {}].find((some) => Object.hasOwn(some, replacedBy))
  return components ? { id: replacedBy, component: components[replacedBy] as Component } : null
}

/** A sketch as a component: of the kind of the old one and needing nothing when it does not say. What is no part of a component is left out. */
function drawn(all: Landscape, old: string, { name, ...given }: Sketch): Alternative {
  const { kind, layer } = componentOf(all, old)
  let component: Component = { name, kind, ...(layer ? { layer } : {}) }
  for (const [key, value] of Object.entries(given)) {
    const next = ComponentSchema.safeParse({ ...component, [key]: value })
    if (next.success) component = next.data
  }
  const { supplier, needs } = component
  if (supplier !== undefined && !Object.hasOwn(all.organisations ?? {}, supplier)) delete component.supplier
  if (needs) component = { ...component, needs: needs.filter((entry) => componentsIn(entry).every((id) => Object.hasOwn(all.components, id))) }
  return { id: freshId(name, (id) => Object.hasOwn(all.components, id)), component }
}
