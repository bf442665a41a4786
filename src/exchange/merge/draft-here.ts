import { fatesOf, type Fate } from '../../model/edit/fates.ts'
import { freshId } from '../../model/edit/ids.ts'
import { workAfter } from '../../model/edit/work-after.ts'
import type { Landscape } from '../../model/landscape.ts'
import { asNeed } from '../../model/need.ts'
import type { Draft } from '../draft.ts'
import { alike } from '../../model/fingerprint.ts'
import { matchesOf, type Match, type MatchedBy } from './matches.ts'

/** What something in a draft is called here; `by` is `null` for what is new here. */
export interface Named { from: string; id: string; by: MatchedBy | null }

/** A draft in the ids of the landscape it is to come into: what is here already has its id here, what is new has one that is free. */
export interface DraftHere {
  importId: string
  landscape: Landscape
  components: readonly Named[]
  organisations: readonly Named[]
}

/** `left`: ids in the draft of components that are not taken; nothing needs them then. */
export function draftHere(current: Landscape, { landscape: draft, importId }: Draft, left: ReadonlySet<string>): DraftHere {
  const imports = { ...current.imports, ...draft.imports }
  const { organisations: owners = {} } = draft
  const [ours, theirs] = [current.organisations ?? {}, owners]
  const needNames = Object.values(current.components).flatMap(({ needs = [] }) => needs.flatMap((entry) => asNeed(entry).id ?? []))
  const components = named(current.components, draft.components, matchesOf(current.components, draft.components, importId, imports, 'these'), new Set(needNames))
  const organisations = named(ours, theirs, matchesOf(ours, theirs, importId, imports, 'all'))
  const documents = namedDocuments(current, draft, importId)
  const moved = (names: readonly Named[]): ((id: string) => string) => {
    const to = new Map(names.map(({ from, id }) => [from, id]))
    return (id) => to.get(id) ?? id
  }
  const component = moved(components)
  const fate: Fate = (id) => (left.has(id) ? null : component(id))
  const work = workAfter({ file: '', landscape: draft, scenarios: [], views: [] }, fatesOf({ component: fate, organisation: moved(organisations) }))
  return {
    importId, landscape: documents.size ? withDocuments(work.landscape, documents) : work.landscape,
    components: components.filter(({ from }) => !left.has(from)), organisations,
  }
}

/** The ids here. Those that are new are given in the order of their names, so that the order in the file makes no difference. */
function named(here: object, there: object, matches: ReadonlyMap<string, Match>, called: ReadonlySet<string> = new Set()): Named[] {
  const taken = new Set([...Object.keys(here), ...called, ...Object.keys(there)])
  const fresh = new Map<string, string>()
  for (const from of Object.keys(there).sort()) {
    if (matches.has(from)) continue
    const id = Object.hasOwn(here, from) || called.has(from) ? freshId(from, (one) => taken.has(one)) : from
    taken.add(id)
    fresh.set(from, id)
  }
  return Object.keys(there).map((from) => {
    const match = matches.get(from)
    return match ? { from, ...match } : { from, id: fresh.get(from) as string, by: null }
  })
}

/** Documents of a draft that get another id, as one of that id is here that is something else. That of the import itself is renewed. */
function namedDocuments({ sources: here = {} }: Landscape, { sources: there = {} }: Landscape, importId: string): Map<string, string> {
  const taken = new Set([...Object.keys(here), ...Object.keys(there)])
  return new Map(Object.keys(there).sort().flatMap((from): [string, string][] => {
    const same = !Object.hasOwn(here, from) || from === importId || here[from]?.title === there[from]?.title
    const known = same ? undefined : Object.keys(here).find((id) => alike(here[id], there[from]))
    if (same) return []
    const id = known ?? freshId(from, (one) => taken.has(one))
    taken.add(id)
    return [[from, id]]
  }))
}

/** A landscape in which documents have other ids, also where statements refer to them. */
function withDocuments(landscape: Landscape, documents: ReadonlyMap<string, string>): Landscape {
  const renamed = (id: string): string => documents.get(id) ?? id
  const visit = (value: unknown, key?: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => visit(item))
    const entries = Object.entries(value).map(([name, part]: [string, unknown]) => [name, key === 'source' && name === 'ref' && typeof part === 'string' ? renamed(part) : visit(part, name)])
    return Object.fromEntries(entries)
  }
  const { sources = {}, ...rest } = landscape
  return { ...visit(rest) as Landscape, sources: Object.fromEntries(Object.entries(sources).map(([id, document]) => [renamed(id), document])) }
}
