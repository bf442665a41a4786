import type { Edit } from '../../model/edit/edit.ts'
import { freshId } from '../../model/edit/ids.ts'
import type { Component, Landscape } from '../../model/landscape.ts'

/** The edit that adds a component of this name, and the id that it gets. */
export function newComponent(landscape: Landscape, name: string, rest: Partial<Component> = {}): { id: string; edit: Edit } {
  const id = freshId(name, (taken) => Object.hasOwn(landscape.components, taken))
  return { id, edit: { do: 'add-components', components: { [id]: { kind: 'application', ...rest, name } } } }
}

/** The edit that adds an organisation of this name, and the id that it gets. */
export function newOrganisation(landscape: Landscape, name: string, jurisdiction?: string): { id: string; edit: Edit } {
  const id = freshId(name, (taken) => Object.hasOwn(landscape.organisations ?? {}, taken), 'organisatie')
  return { id, edit: { do: 'add-organisations', organisations: { [id]: { name, ...(jurisdiction === undefined ? {} : { jurisdiction }) } } } }
}

/** The edits that copy components, under names that say so. */
export function copiesOf({ components }: Landscape, ids: readonly string[], copyName: (name: string) => string): Edit[] {
  const copies: Record<string, string> = {}
  for (const id of ids) copies[id] = freshId(`${id}-kopie`, (taken) => Object.hasOwn(components, taken) || Object.values(copies).includes(taken))
  const parts = Object.fromEntries(Object.entries(copies).map(([id, copy]) => [copy, { name: copyName(components[id]?.name ?? id) }]))
  return [{ do: 'duplicate-components', copies }, { do: 'set-components', parts }]
}
