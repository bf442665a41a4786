import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import { isCalled, type NeedEntry } from '../../model/need.ts'
import type { Draft } from '../draft.ts'
import { withFields } from './fields.ts'
import { draftHere, type DraftHere } from './draft-here.ts'
import { needPlaces, type NeedPlace } from './needs.ts'
import { outsideNames, type OutsideNames } from './outside-names.ts'
import type { MatchedBy } from './matches.ts'
import { originAfter, seenBefore, seenOf } from './seen.ts'
import { fieldSteps, originStep, tagStep, type Step } from './steps.ts'

/** Something that is in the file as well as here, with what the file changes of it. */
export interface Pair<T extends Component | Organisation> {
  from: string
  id: string
  by: MatchedBy
  steps: readonly Step[]
  /** What it becomes. `theirs`: whether the file has its way in a conflict. */
  after: (theirs: (step: Step) => boolean) => T
}

/** A landscape beside a draft that speaks of the same ids. */
export interface Comparison {
  draft: DraftHere
  names: OutsideNames
  components: readonly Pair<Component>[]
  organisations: readonly Pair<Organisation>[]
}

/** Compares a landscape with a draft. `left`: ids in the draft of components that are not taken. */
export function compared(current: Landscape, given: Draft, left: ReadonlySet<string> = new Set()): Comparison {
  const draft = draftHere(current, given, left)
  const names = outsideNames(toldBy(current, draft), draft.landscape, current)
  const { importId } = draft
  const pairs = <T extends Component | Organisation>(here: Readonly<Record<string, T>>, there: Readonly<Record<string, T>>, matched: DraftHere['components'], pair: (here: T, there: T) => Pick<Pair<T>, 'steps' | 'after'>): Pair<T>[] =>
    matched.flatMap(({ from, id, by }) => (by === null ? [] : [{ from, id, by, ...pair(here[id] as T, there[id] as T) }]))
  return {
    draft, names,
    components: pairs(current.components, draft.landscape.components, draft.components, (here, there) => componentPair(here, there, names, importId)),
    organisations: pairs(current.organisations ?? {}, draft.landscape.organisations ?? {}, draft.organisations, (here, there) => {
      const steps = [...fieldSteps(here, there, seenBefore(here.origin, importId), names), ...originStep(here, there)]
      return { steps, after: (theirs) => withOrigin(withFields(here, changesOf(steps, theirs)), there, names) }
    }),
  }
}

/** What came from another file before keeps its name from there. */
function toldBy({ components, organisations = {} }: Landscape, { importId }: DraftHere): Pick<Landscape, 'components' | 'organisations'> {
  const other = <T extends Component | Organisation>(things: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(things).filter(([, { origin }]) => origin && origin.import !== importId))
  return { components: other(components), organisations: other(organisations) }
}

function componentPair(here: Component, there: Component, names: OutsideNames, importId: string): Pick<Pair<Component>, 'steps' | 'after'> {
  const seen = seenBefore(here.origin, importId)
  const own = [...fieldSteps(here, there, seen, names), ...tagStep(here, there, seen), ...originStep(here, there)]
  const { fallbacks } = withFields(here, changesOf(own, () => false))
  const places = needPlaces(here, there, { seen, names, importId, fallbacks })
  const steps = [...own, ...places.flatMap(({ step }) => step ?? [])]
  return {
    steps,
    after: (theirs) => {
      const needs = places.flatMap((place) => needIn(place, theirs) ?? [])
      const touched = places.some(({ here: old, step }) => step && needIn({ here: old, step }, theirs) !== old)
      const changes = changesOf(own, theirs)
      if (touched) changes.set('needs', needs.length ? needs : undefined)
      return withOrigin(covering(withFields(here, changes)), there, names)
    },
  }
}

const needIn = ({ here, step }: NeedPlace, theirs: (step: Step) => boolean): NeedEntry | undefined =>
  (step && (!step.conflict || theirs(step)) ? step.becomes as NeedEntry | undefined : here)

/** The values that take the place of ours. The origin is set apart. */
const changesOf = (steps: readonly Step[], theirs: (step: Step) => boolean): Map<string, unknown> =>
  new Map(steps.flatMap((step) => (step.field !== 'origin' && (!step.conflict || theirs(step)) ? [[step.field, step.becomes]] : [])))

/** A component without fallbacks for needs that went: those only go when that was decided on, or when they are new. */
function covering(component: Component): Component {
  const { fallbacks, needs = [] } = component
  const idle = Object.entries(fallbacks ?? {}).filter(([, { covers }]) => covers !== undefined && !needs.some((entry) => isCalled(entry, covers)))
  return idle.length ? withFields(component, new Map(idle.map(([id]) => [`fallbacks.${id}`, undefined]))) : component
}

const withOrigin = <T extends Component | Organisation>(thing: T, there: T, names: OutsideNames): T =>
  (there.origin ? { ...thing, origin: originAfter(thing.origin, there.origin, seenOf(there, names)) } : thing)
