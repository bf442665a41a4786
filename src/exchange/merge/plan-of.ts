import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { Draft } from '../draft.ts'
import { compared, type Pair } from './compare.ts'
import { alike } from './fingerprint.ts'
import { goneFrom } from './gone.ts'
import type { Change, Changed, Conflict, Plan } from './plan.ts'

/** What importing this draft into this landscape would do. With scenarios, what is gone also tells which events touch it. */
export function planOf(current: Landscape, draft: Draft, scenarios: readonly ScenarioFile[] = []): Plan {
  const { importId } = draft
  const { draft: here, components, organisations, names } = compared(current, draft)
  const changed = changedOf(components, 'component')
  const owners = changedOf(organisations, 'organisation')
  const differs = new Set(changed.map(({ id }) => id))
  const otherPart = isOtherPart(current, draft)
  return {
    importId, again: Object.hasOwn(current.imports ?? {}, importId), otherPart,
    added: here.components.flatMap(({ from, id, by }) => (by === null ? [{ from, id, component: here.landscape.components[id] as Component }] : [])),
    changed, same: components.flatMap(({ id }) => (differs.has(id) ? [] : [id])),
    gone: goneFrom(current, importId, new Set(components.map(({ id }) => id)), names, otherPart, scenarios),
    conflicts: [...changed, ...owners].flatMap(({ conflicts }) => conflicts),
    organisations: {
      added: here.organisations.flatMap(({ from, id, by }) => (by === null ? [{ from, id, organisation: here.landscape.organisations?.[id] as Organisation }] : [])),
      changed: owners,
    },
  }
}

function changedOf(pairs: readonly Pair<Component | Organisation>[], what: Conflict['what']): Changed[] {
  return pairs.filter(({ steps }) => steps.length).map(({ from, id, by, steps }) => ({
    from, id, by,
    changes: steps.flatMap(({ conflict, ...change }) => (conflict ? [] : [change])),
    conflicts: steps.flatMap((step) => (step.conflict ? [{
      key: conflictKey(what, id, step), what, id, field: step.field, ...(step.on ? { on: step.on } : {}), ours: step.here, theirs: step.becomes,
    }] : [])),
  }))
}

/** What a conflict is named by in `Decisions`. */
export const conflictKey = (what: Conflict['what'], id: string, { field, on = [] }: Pick<Change, 'field' | 'on'>): string => [what, id, field, ...on].join(' ')

/** Whether another part of the file was chosen than when it was imported last. */
export function isOtherPart({ imports = {} }: Landscape, { importId, landscape }: Draft): boolean {
  if (!Object.hasOwn(imports, importId)) return false
  const chosen = (choices: Record<string, unknown> | undefined) => ({ part: choices?.['part'] ?? {}, elements: choices?.['elements'] ?? {} })
  return !alike(chosen(imports[importId]?.choices), chosen(landscape.imports?.[importId]?.choices))
}
