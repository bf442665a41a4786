import { group } from 'd3'
import type { Edit } from '../../../model/edit/edit.ts'
import { setNeedAt, withNeed, withoutNeed } from '../../../model/edit/need-tree.ts'
import type { Component, Landscape } from '../../../model/landscape.ts'
import type { LeafNeed, NeedEntry } from '../../../model/need.ts'
import type { NeedItem } from './needs.ts'

/** A mention and what it becomes: `null` when it goes. Without a path it is a new one. */
interface NeedChange { item: NeedItem; need: LeafNeed | null }

const latestFirst = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) return (b[i] ?? -1) - (a[i] ?? -1)
  return 0
}

/** The edits that make these mentions what they become: one for each list of needs that they stand in. */
export function needEdits({ components }: Landscape, changes: readonly NeedChange[]): Edit[] {
  const lists = group(changes, ({ item: { of, fallback } }) => `${of}/${fallback ?? ''}`)
  return [...lists.values()].flatMap((some): Edit[] => {
    const { of, fallback } = (some[0] as NeedChange).item
    const component = components[of]
    const before = (fallback === null ? component : component?.fallbacks?.[fallback])?.needs ?? []
    const needs = needsAfter(before, some)
    const fallbacks = fallback === null && component ? covering(component, some) : undefined
    // What a fallback stands in for and how it is called change together: either alone would not fit.
    if (fallbacks) return [{ do: 'set-components', parts: { [of]: { needs, fallbacks } } }]
    return [{ do: 'set-needs', id: of, needs, ...(fallback === null ? {} : { fallback }) }]
  })
}

function needsAfter(before: readonly NeedEntry[], changes: readonly NeedChange[]): NeedEntry[] {
  let needs = [...before]
  for (const { item: { path }, need } of changes) if (need && path.length) needs = setNeedAt(needs, path, need)
  // From the end, so that the places of the others stay what they were.
  const going = changes.filter(({ item, need }) => !need && item.path.length).map(({ item }) => item.path).sort(latestFirst)
  for (const path of going) needs = withoutNeed(needs, path)
  for (const { item: { path }, need } of changes) if (need && !path.length) needs = withNeed(needs, need)
  return needs
}

/** The fallbacks of a component, standing in for what its needs are on now; nothing when that is no different. */
function covering({ needs = [], fallbacks = {} }: Component, changes: readonly NeedChange[]): Component['fallbacks'] {
  const moved = new Map(changes.flatMap(({ item: { path }, need }) => {
    const old = path.length === 1 ? needs[path[0] as number] : undefined
    const on = old === undefined ? undefined : typeof old === 'string' ? old : 'on' in old && old.id === undefined ? old.on : undefined
    return need && on !== undefined && on !== need.on ? [[on, need.on] as const] : []
  }))
  if (!Object.values(fallbacks).some(({ covers }) => covers !== undefined && moved.has(covers))) return undefined
  return Object.fromEntries(Object.entries(fallbacks).map(([id, fallback]) =>
    [id, fallback.covers !== undefined && moved.has(fallback.covers) ? { ...fallback, covers: moved.get(fallback.covers) as string } : fallback]))
}
