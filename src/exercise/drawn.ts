import type { Component, Landscape } from '../model/landscape.ts'
import { asNeed, groupOf, type LeafNeed, type NeedEntry } from '../model/need.ts'

/** A need as a line on the map: no words, and not how long one goes on without. */
function line(entry: NeedEntry): NeedEntry {
  const need = asNeed(entry)
  const soft = need.without !== undefined && { without: need.without }
  const group = groupOf(need)
  return group ? { atLeast: group.atLeast, of: group.members.map(line), ...soft } : { on: (need as LeafNeed).on, ...soft }
}

const drawnComponent = ({ name, kind, layer, supplier, needs, service }: Component): Component => ({
  name, kind, ...(layer && { layer }), ...(supplier && { supplier }), ...(needs && { needs: needs.map(line) }),
  ...(service && { service: service.critical ? { critical: true } : {} }),
})

const stripped = ({ format, name, organisations, components }: Landscape): Landscape => ({
  format, name,
  ...(organisations && {
    organisations: Object.fromEntries(Object.entries(organisations).map(([id, { name, jurisdiction, parent }]) =>
      [id, { name, ...(jurisdiction && { jurisdiction }), ...(parent && { parent }) }])),
  }),
  components: Object.fromEntries(Object.entries(components).map(([id, component]) => [id, drawnComponent(component)])),
})

/** The large screen is drawn again every second; its landscape stays the same, so that nothing is laid out anew. */
const known = new WeakMap<Landscape, Landscape>()

/** Only what a map of a landscape is drawn from: names, kinds, needs and suppliers. What the plan, the fallbacks or the sources say is not in it. */
export function drawn(landscape: Landscape): Landscape {
  const found = known.get(landscape) ?? stripped(landscape)
  known.set(landscape, found)
  return found
}
