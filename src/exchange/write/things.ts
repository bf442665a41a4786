import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import { asNeed, groupOf, type LeafNeed, type NeedEntry } from '../../model/need.ts'
import type { Property } from '../inventory.ts'
import {
  AT_LEAST, COMPONENT_FIELDS, GROUP, ID, IS, KIND, LANDSCAPE_FIELDS, NEED_FIELDS, ORGANISATION_FIELDS, ownProperties, RELATION,
} from '../own/own-properties.ts'

/** A component, an organisation or a group of needs, as something that can be drawn or listed. */
export interface Thing {
  /** Unique among things: a component has its own id; others have theirs after `organisation:` or `group:`. */
  id: string
  is: 'component' | 'organisation' | 'group'
  name: string
  documentation: string | undefined
  /** All else of it, under keys of ours. */
  properties: readonly Property[]
  component?: Component
  organisation?: Organisation
  /** How a group works. */
  group?: 'allOf' | 'anyOf' | 'atLeast'
}

/** That one thing needs another, has it as supplier or belongs to it. */
export interface Link {
  id: string
  is: 'need' | 'supplier' | 'parent'
  /** Ids of things: `dependent` comes to need `on`. */
  dependent: string
  on: string
  documentation: string | undefined
  properties: readonly Property[]
  /** Part of the work goes on without it. */
  soft: boolean
}

/** A landscape taken apart into things and links between them: what all formats of graphs and models have in common. */
export interface Things { things: readonly Thing[]; links: readonly Link[]; properties: readonly Property[] }

const nameOfGroup = (kind: Thing['group'], atLeast: number, members: number): string =>
  kind === 'allOf' ? `${members}/${members}` : kind === 'anyOf' ? `1/${members}` : `${atLeast}/${members}`

/** Takes a landscape apart. Components come first and in their order; a need on what is not there is left out, as is such a supplier. */
export function thingsOf(landscape: Landscape): Things {
  const organisations = Object.entries(landscape.organisations ?? {})
  const components = Object.entries(landscape.components)
  const groups: Thing[] = []
  const links: Link[] = []
  const link = (is: Link['is'], dependent: string, on: string, id: string, rest: Partial<Link> = {}) =>
    links.push({ id, is, dependent, on, documentation: undefined, soft: false, ...rest, properties: [[RELATION, is], ...(rest.properties ?? [])] })

  for (const [id, component] of components) {
    let count = 0, groupCount = 0
    const need = (dependent: string, entry: NeedEntry): void => {
      const one = asNeed(entry)
      const group = groupOf(one)
      if (!group && !Object.hasOwn(landscape.components, (one as LeafNeed).on)) return
      const on = group ? `group:${id}:${++groupCount}` : (one as LeafNeed).on
      link('need', dependent, on, `need:${id}:${++count}`, {
        documentation: one.description, soft: (one.without ?? 0) > 0, properties: ownProperties(one, NEED_FIELDS),
      })
      if (!group) return
      const kind = 'allOf' in one ? 'allOf' : 'anyOf' in one ? 'anyOf' : 'atLeast'
      groups.push({
        id: on, is: 'group', name: nameOfGroup(kind, group.atLeast, group.members.length), documentation: undefined, group: kind,
        properties: [[IS, 'group'], [GROUP, kind], ...(kind === 'atLeast' ? [[AT_LEAST, String(group.atLeast)] as const] : [])],
      })
      for (const member of group.members) need(on, member)
    }
    for (const entry of component.needs ?? []) need(id, entry)
    if (component.supplier !== undefined && landscape.organisations && Object.hasOwn(landscape.organisations, component.supplier))
      link('supplier', id, `organisation:${component.supplier}`, `supplier:${id}`)
  }
  for (const [id, { parent }] of organisations)
    if (parent !== undefined && landscape.organisations && Object.hasOwn(landscape.organisations, parent))
      link('parent', `organisation:${id}`, `organisation:${parent}`, `parent:${id}`)

  return {
    things: [
      ...components.map(([id, component]): Thing => ({
        id, is: 'component', name: component.name, documentation: component.description, component,
        properties: [[IS, 'component'], [ID, id], [KIND, component.kind], ...ownProperties(component, COMPONENT_FIELDS)],
      })),
      ...organisations.map(([id, organisation]): Thing => ({
        id: `organisation:${id}`, is: 'organisation', name: organisation.name, documentation: organisation.description, organisation,
        properties: [[IS, 'organisation'], [ID, id], ...ownProperties(organisation, ORGANISATION_FIELDS)],
      })),
      ...groups,
    ],
    links,
    properties: ownProperties(landscape, LANDSCAPE_FIELDS),
  }
}
