import type { Component } from '../../model/landscape.ts'
import { isComponent } from './becoming.ts'
import { componentOfItem } from './component-of.ts'
import type { Edge } from './edges.ts'
import { needsOf } from './needs-of.ts'
import { withSoundFallbacks } from './own-fallbacks.ts'
import type { Writing } from './needs.ts'
import type { Asking } from './questions.ts'
import type { Tags } from './tags.ts'

/** What is on a component beside its needs, by its place. */
export interface Beside { supplier(at: number): string | undefined; tags: ReadonlyMap<number, Tags>; followed(at: number): boolean }

/** All components with their needs, in the order of the file; gates that are components among them. */
export function componentsOf(writing: Writing, edges: readonly Edge[], asking: Asking, { supplier, tags, followed }: Beside): Record<string, Component> {
  const { all: { items, inventory }, ids, gates, told, importId } = writing
  const byDependent = new Map<number, Edge[]>()
  for (const edge of edges) if (byDependent.get(edge.dependent)?.push(edge) === undefined) byDependent.set(edge.dependent, [edge])
  return withSoundFallbacks(Object.fromEntries([...ids].sort(([a], [b]) => a - b).map(([at, id]) => {
    const item = items[at] as (typeof items)[number]
    const gate = gates.components.has(at)
    const needs = needsOf(writing, at, (gate ? gates.members.get(at) : byDependent.get(at)) ?? [], asking)
    if (gate) told.item(at, 'component')
    // A gate has no kind of its own: it is a step in the work.
    const kind = isComponent(item.becomes) ? item.becomes : 'process'
    return [id, componentOfItem(inventory, item, kind, { needs, supplier: supplier(at), tags: tags.get(at), followed: followed(at), importId })]
  })))
}
