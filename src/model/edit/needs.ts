import { asNeed, type NeedEntry } from '../need.ts'
import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { gone } from './fates.ts'
import { copyOf, isSame, withComponent } from './parts.ts'
import { needsAfter } from './references.ts'

/** The work with other needs of a component, or of one of its fallbacks. */
function withNeeds(work: Work, id: string, fallback: string | undefined, change: (needs: NeedEntry[]) => NeedEntry[]): Work {
  const component = known(work.landscape.components, 'component', id)
  const owner = fallback === undefined ? component : known(component.fallbacks, 'fallback', fallback)
  const before = owner.needs ?? []
  const needs = change(before)
  if (isSame(needs, before)) return work
  return withComponent(work, id, fallback === undefined ? { ...component, needs }
    : { ...component, fallbacks: { ...component.fallbacks, [fallback]: { ...known(component.fallbacks, 'fallback', fallback), needs } } })
}

const isOn = (entry: NeedEntry, id: string): boolean => {
  const need = asNeed(entry)
  return 'on' in need && need.on === id
}

/** One that is already needed by itself is not needed twice. */
export function connect(work: Work, { from, to, fallback }: Do<'connect'>): Work {
  known(work.landscape.components, 'component', to)
  return withNeeds(work, from, fallback, (needs) => (needs.some((entry) => isOn(entry, to)) ? needs : [...needs, to]))
}

export const disconnect = (work: Work, { from, to, fallback }: Do<'disconnect'>): Work =>
  withNeeds(work, from, fallback, (needs) => needsAfter(needs, gone([to])))

export const setNeeds = (work: Work, { id, fallback, needs }: Do<'set-needs'>): Work =>
  withNeeds(work, id, fallback, () => copyOf(needs))
