import { fatesOf, gone } from '../../model/edit/fates.ts'
import { workAfter } from '../../model/edit/work-after.ts'
import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { Draft } from '../draft.ts'
import { compared, type Pair } from './compare.ts'
import { withCandidates } from './candidates.ts'
import { goneFrom } from './gone.ts'
import { inOrder } from './in-order.ts'
import { withoutCircles } from './owners.ts'
import { conflictKey, isOtherPart, type Conflict, type Decisions } from './plan.ts'
import { originAfter, seenOf } from './seen.ts'

/**
 * The landscape after an import, as decided. What was added here stays, and so does all that the file does not speak of; what
 * the file does not have any more only goes where that is decided on or proposed by the plan (of the same scenarios). It can always be
 * saved and read again.
 */
export function merged(current: Landscape, draft: Draft, decisions: Decisions = {}, scenarios: readonly ScenarioFile[] = []): Landscape {
  const { importId } = draft
  const left = new Set(Object.keys(draft.landscape.components).filter((id) => decided(decisions.added, id) === 'leave'))
  const whole = compared(current, draft)
  // Something that is here already is not left: that would be a change of what is here.
  for (const { from } of whole.components) left.delete(from)
  const { draft: here, names, components, organisations } = left.size ? compared(current, draft, left) : whole
  const theirs = (what: Conflict['what'], id: string) => (step: { field: string; on?: readonly string[] }) => decided(decisions.conflicts, conflictKey(what, id, step)) === 'theirs'
  const after = <T extends Component | Organisation>(what: Conflict['what'], before: Readonly<Record<string, T>>, pairs: readonly Pair<T>[], there: Readonly<Record<string, T>>): Record<string, T> => {
    const paired = new Map(pairs.map(({ id, after: become }) => [id, become(theirs(what, id))]))
    const added = Object.entries(there).filter(([id]) => !paired.has(id)).map(([id, thing]): [string, T] =>
      [id, thing.origin ? { ...thing, origin: originAfter(undefined, thing.origin, seenOf(thing, names)) } : thing])
    return Object.fromEntries([...Object.entries(before).map(([id, thing]): [string, T] => [id, paired.get(id) ?? thing]), ...added])
  }

  const { landscape } = here
  const owners = withoutCircles(after('organisation', current.organisations ?? {}, organisations, landscape.organisations ?? {}), current.organisations ?? {})
  const sources = { ...current.sources, ...newDocuments(landscape, current, importId) }
  const result: Landscape = {
    ...current,
    ...(Object.keys(sources).length ? { sources } : {}),
    imports: { ...current.imports, ...landscape.imports },
    ...(Object.keys(owners).length ? { organisations: owners } : {}),
    components: after('component', current.components, components, landscape.components),
  }
  const found = new Set(components.map(({ id }) => id))
  const going = goneFrom(current, importId, found, names, isOtherPart(current, draft), scenarios)
    .filter(({ id, proposed }) => (decided(decisions.gone, id) ?? proposed) === 'remove').map(({ id }) => id)
  const work = going.length ? workAfter({ file: '', landscape: result, scenarios: [], views: [] }, fatesOf({ component: gone(going) })).landscape : result
  return inOrder(withCandidates(work, current, importId, landscape.components), current)
}

const decided = <T>(decisions: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  (decisions && Object.hasOwn(decisions, key) ? decisions[key] : undefined)

/** The documents that come with an import: those that are not here yet, and that of the import itself as it is now. */
const newDocuments = ({ sources = {} }: Landscape, current: Landscape, importId: string): Landscape['sources'] =>
  Object.fromEntries(Object.entries(sources).filter(([id]) => id === importId || !Object.hasOwn(current.sources ?? {}, id)))
