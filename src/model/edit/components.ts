import { asNeed } from '../need.ts'
import type { Component, Landscape } from '../landscape.ts'
import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { fatesOf, gone, renamed } from './fates.ts'
import { mustBeNew } from './ids.ts'
import { copyOf, tidyComponent, withLandscape, withParts } from './parts.ts'
import { componentAfter } from './references.ts'
import { workAfter } from './work-after.ts'

export function addComponents(work: Work, { components, organisations = {} }: Do<'add-components'>): Work {
  const { landscape } = work
  mustBeNew(Object.keys(components), (id) => Object.hasOwn(landscape.components, id))
  mustBeNew(Object.keys(organisations), (id) => Object.hasOwn(landscape.organisations ?? {}, id))
  const added = Object.entries(components).map(([id, component]) => [id, tidyComponent(copyOf(component))])
  return withLandscape(work, {
    components: { ...landscape.components, ...Object.fromEntries(added) },
    ...(Object.keys(organisations).length ? { organisations: { ...landscape.organisations, ...copyOf(organisations) } } : {}),
  })
}

export function setComponents(work: Work, { parts }: Do<'set-components'>): Work {
  const { components } = work.landscape
  const changed = Object.entries(parts).flatMap(([id, part]): [string, Component][] => {
    const before = known(components, 'component', id)
    const after = withParts(before, part)
    return after === before ? [] : [[id, tidyComponent(after)]]
  })
  return changed.length ? withLandscape(work, { components: { ...components, ...Object.fromEntries(changed) } }) : work
}

export function setComponentId(work: Work, { id, to }: Do<'set-component-id'>): Work {
  known(work.landscape.components, 'component', id)
  if (id === to) return work
  mustBeNew([to], taken(work.landscape))
  return workAfter(work, fatesOf({
    component: renamed(id, to), fallback: (path) => (path.startsWith(`${id}/`) ? `${to}${path.slice(id.length)}` : path),
  }))
}

export function removeComponents(work: Work, { ids }: Do<'remove-components'>): Work {
  for (const id of ids) known(work.landscape.components, 'component', id)
  return workAfter(work, fatesOf({ component: gone(ids) }))
}

/** Each copy stands right after what it is a copy of. Its name is the same: a name is for the user to give. It came from no file, so it has no origin. */
export function duplicateComponents(work: Work, { copies }: Do<'duplicate-components'>): Work {
  const { landscape } = work
  for (const id of Object.keys(copies)) known(landscape.components, 'component', id)
  mustBeNew(Object.values(copies), taken(landscape))
  const fates = fatesOf({ component: (id) => (Object.hasOwn(copies, id) ? copies[id] as string : id) })
  return withLandscape(work, {
    components: Object.fromEntries(Object.entries(landscape.components).flatMap(([id, component]): [string, Component][] => {
      const copy = fates.component(id) as string
      return copy === id ? [[id, component]] : [[id, component], [copy, copyOf(componentAfter(withParts<Component>(component, { origin: undefined }), fates))]]
    })),
  })
}

/** Whether an id cannot become that of a component: one has it, or a need calls itself so, which a fallback may cover by that name. */
function taken({ components }: Landscape): (id: string) => boolean {
  const called = new Set(Object.values(components).flatMap(({ needs = [] }) => needs.flatMap((entry) => asNeed(entry).id ?? [])))
  return (id) => Object.hasOwn(components, id) || called.has(id)
}
