import type { Component } from '../../model/landscape.ts'
import { asNeed, componentsIn, groupOf, isCalled, type Need, type NeedEntry } from '../../model/need.ts'
import { shortest } from '../../model/edit/need-tree.ts'
import { alike, fingerprint } from '../../model/fingerprint.ts'
import { contentOf, groupsFollowed, namedNeeds, onOf } from './need-names.ts'
import type { OutsideNames } from './outside-names.ts'
import type { Seen } from './seen.ts'
import type { Step } from './steps.ts'

/** A place in the list of needs: what stands there, and what the file asks to change of it. */
export interface NeedPlace { here: NeedEntry | undefined; step: Step | null }

/** `fallbacks`: those that are left, and must have the need that they stand in for. */
export interface NeedContext { seen: Seen | null; names: OutsideNames; importId: string; fallbacks: Component['fallbacks'] }

/**
 * The needs of a component, with what a file changes in each: a need is kept as it is here unless the file's own need became
 * different. A need that was added here stays, and so does one that was taken away here stay away. A group of which the members
 * became others is the same need.
 */
export function needPlaces(here: Component, there: Component, { seen, names, importId, fallbacks }: NeedContext): NeedPlace[] {
  const [ours, theirs] = [namedNeeds(here.needs ?? [], names), namedNeeds(there.needs ?? [], names)]
  const last = new Map((seen?.['needs'] ?? '').split(' ').filter(Boolean).map((print) => print.split('-') as [string, string]))
  const covered = coveredBy(fallbacks)
  const printOf = (need: NeedEntry | undefined) => (need === undefined ? undefined : fingerprint(contentOf(need, names)))
  const seenAs = (name: string) => last.get(fingerprint(name))
  const followed = groupsFollowed(
    [...ours].filter(([name, our]) => !theirs.has(name) && (seenAs(name) !== undefined || isFrom(our, importId))),
    [...theirs].filter(([name, their]) => !ours.has(name) && printOf(their) !== seenAs(name)), names,
  )
  const taken = new Set(followed.values())
  const change = (our: NeedEntry | undefined, their: NeedEntry | undefined, becomes: NeedEntry | undefined, conflict: boolean): NeedPlace =>
    ({ here: our, step: { field: 'needs', on: onOf(our, their), here: our, there: their, becomes, conflict } })

  const kept = [...ours].map(([name, our]): NeedPlace => {
    const [before, their] = [seenAs(name), theirs.get(followed.get(name) ?? name)]
    const stays: NeedPlace = { here: our, step: null }
    const untouched = printOf(our) === before
    if (their === undefined) {
      // What was not seen last time was made here, even when it was made of what came from the file.
      if (before === undefined && (seen !== null || !isFrom(our, importId))) return stays
      const bare = seen === null && Object.keys(asNeed(our)).every((key) => key === 'on' || key === 'source')
      return change(our, their, undefined, !(untouched || bare) || covered(our, undefined))
    }
    const print = printOf(their)
    if (print === before || print === printOf(our)) return stays
    if (untouched) {
      const becomes = withSourceOf(their, our, importId)
      return change(our, their, becomes, covered(our, becomes))
    }
    const { need, disputed } = filled(our, their, names)
    return alike(need, our) ? stays : change(our, their, need, disputed || covered(our, need))
  })

  // Groups that are here and not in the file: those that go or become as the file has them without a question do not count.
  const apart = new Set([...ours.keys()].flatMap((name, i) => {
    const { here: our, step } = kept[i] as NeedPlace
    return our !== undefined && groupOf(asNeed(our)) && !theirs.has(name) && (step === null || step.conflict) ? componentsIn(our) : []
  }))
  const added = [...theirs].flatMap(([name, their]): NeedPlace[] => {
    const before = seenAs(name)
    if (ours.has(name) || taken.has(name)) return []
    if (printOf(their) === before) return [{ here: undefined, step: null }]
    // Whoever put it in a group here meant that another may do instead: it is not asked for by itself without a word.
    return [change(undefined, their, their, before !== undefined || componentsIn(their).every((id) => apart.has(id)))]
  })
  return [...kept, ...added]
}

/** Whether the need came with an import, by its source. */
const isFrom = (entry: NeedEntry, importId: string): boolean => {
  const { source } = asNeed(entry)
  return typeof source === 'object' && source.ref === importId
}

/** Tells whether a fallback stands in for a need that would not be there by that name any more. */
function coveredBy(fallbacks: Component['fallbacks'] = {}): (need: NeedEntry, becomes: NeedEntry | undefined) => boolean {
  const names = Object.values(fallbacks).flatMap(({ covers }) => covers ?? [])
  return (need, becomes) => names.some((name) => isCalled(need, name) && !(becomes !== undefined && isCalled(becomes, name)))
}

/** The need of the file, with the source that was noted here, if one was. */
const withSourceOf = (their: NeedEntry, our: NeedEntry, importId: string): NeedEntry => {
  const { source } = asNeed(our)
  return source === undefined || isFrom(our, importId) ? their : shortest({ ...asNeed(their), source })
}

/** Our need with what the file says as well; what only we say stays. `disputed`: the file says something else of what we say too. */
function filled(our: NeedEntry, their: NeedEntry, names: OutsideNames): { need: NeedEntry; disputed: boolean } {
  const [mine, other] = [asNeed(our), asNeed(their)]
  const [ownPart, otherPart] = [extraOf(mine), extraOf(other)]
  const { source: _theirs, ...structure } = other
  const { source } = mine
  const [content, otherContent] = [mine, other].map((need) => contentOf({ ...need, holdUp: undefined, without: undefined, description: undefined, id: undefined }, names))
  const disputed = !alike(content, otherContent)
    || Object.entries(otherPart).some(([key, value]) => Object.hasOwn(ownPart, key) && !alike(value, Reflect.get(ownPart, key)))
  return { need: shortest({ ...ownPart, ...structure, ...(source === undefined ? {} : { source }) } as Need), disputed }
}

/** What a need says besides what it is on and where that is known from. */
const extraOf = ({ holdUp, without, description, id }: Need): Partial<Need> =>
  Object.fromEntries(Object.entries({ holdUp, without, description, id }).filter(([, value]) => value !== undefined))
