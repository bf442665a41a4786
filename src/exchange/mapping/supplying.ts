import type { Property } from '../inventory.ts'
import { isComponent } from './becoming.ts'
import { firstValue } from './first-value.ts'
import { byKey } from './order.ts'
import type { Outcome } from './outcome.ts'
import { itemAt, type Understood } from './understood.ts'

/** An organisation: by its place among the elements, or by name where it only stands in a property. */
export type OrganisationAt = number | string

/** Who supplies and who owns, before organisations have ids. */
export interface Supplying {
  /** By place of the component. */
  suppliers: ReadonlyMap<number, OrganisationAt>
  /** By place of the organisation. */
  parents: ReadonlyMap<number, number>
  /** Relations that say there is one more supplier; a component has one here. */
  more: readonly { link: number; component: number; organisation: number }[]
}

/** Properties in which tables, models and CMDBs name the supplier; the maker of a thing where no other is told. */
const KEYS = ['Leverancier', 'leverancier', 'supplier', 'Supplier', 'vendor', 'Vendor', 'manufacturer'] as const

/** The supplier that is named in these properties. */
export const suppliedBy = (properties: readonly Property[]): string | undefined => firstValue(properties, KEYS)

/** Finds who supplies what: by relations, else by the other versions of a package, else by name in a property. Tells of the relations. */
export function supplyingOf({ items, links }: Understood, chosen: (at: number) => boolean, told: Outcome): Supplying {
  const order = byKey(items)
  const suppliers = new Map<number, OrganisationAt>()
  const parents = new Map<number, number>()
  const more: { link: number; component: number; organisation: number }[] = []
  const said: { link: number; component: number; organisation: number }[] = []
  links.forEach(({ rule, treatment, source, target }, link) => {
    if (rule.means !== 'supplier' || treatment !== 'tag') return
    const [organisation, other] = (rule.whole === 'target' ? [target, source] : [source, target]).map(itemAt) as [number, number]
    if (items[organisation]?.becomes !== 'organisation') return
    if (organisation === other) return told.link(link, 'itself')
    if (isComponent(items[other]?.becomes) && chosen(other)) said.push({ link, component: other, organisation })
    else if (items[other]?.becomes === 'organisation') {
      const before = parents.get(other)
      if (before === undefined || order(organisation, before) < 0) parents.set(other, organisation)
      told.link(link, 'supplier')
    }
  })
  for (const one of said.toSorted((a, b) => order(a.organisation, b.organisation))) {
    const before = suppliers.get(one.component)
    if (before === undefined) suppliers.set(one.component, one.organisation)
    if (before === undefined || before === one.organisation) told.link(one.link, before === undefined ? 'supplier' : 'same')
    else more.push(one)
  }
  inherit({ items, links }, suppliers, chosen)
  items.forEach(({ element, becomes }, at) => {
    const name = isComponent(becomes) && chosen(at) && !suppliers.has(at) ? suppliedBy(element.properties) : undefined
    if (name !== undefined) suppliers.set(at, name)
  })
  return { suppliers, parents, more }
}

/** A package and its versions come from the same hands, also where the file says so of one of them only. */
function inherit({ items, links }: Pick<Understood, 'items' | 'links'>, suppliers: Map<number, OrganisationAt>, chosen: (at: number) => boolean): void {
  const order = byKey(items)
  const pairs = links.flatMap(({ rule, treatment, source, target }) =>
    (rule.sameSupplier && treatment !== 'ignore' ? [rule.dependent === 'source' ? [itemAt(source), itemAt(target)] : [itemAt(target), itemAt(source)]] : [])) as [number, number][]
  const give = (from: number, to: number, given: Map<number, OrganisationAt>) => {
    const supplier = suppliers.get(from)
    if (supplier === undefined || suppliers.has(to) || !isComponent(items[to]?.becomes) || !chosen(to)) return
    const before = given.get(to)
    if (before === undefined || (typeof before === 'number' && typeof supplier === 'number' && order(supplier, before) < 0)) given.set(to, supplier)
  }
  for (const way of [(given: Map<number, OrganisationAt>) => pairs.forEach(([whole, version]) => give(whole, version, given)), (given: Map<number, OrganisationAt>) => pairs.forEach(([whole, version]) => give(version, whole, given))]) {
    const given = new Map<number, OrganisationAt>()
    way(given)
    for (const [at, supplier] of given) suppliers.set(at, supplier)
  }
}

/** The organisations that a landscape has: those that supply something in it and their owners, and all of them when no part was chosen. */
export function usedOrganisations({ items }: Understood, { suppliers, parents }: Supplying, part: boolean): OrganisationAt[] {
  const used = new Set<OrganisationAt>(suppliers.values())
  if (!part) items.forEach(({ becomes }, at) => { if (becomes === 'organisation') used.add(at) })
  for (const at of used) {
    const parent = typeof at === 'number' ? parents.get(at) : undefined
    if (parent !== undefined) used.add(parent)
  }
  return [...used]
}
