import type { Organisation } from '../landscape.ts'
import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { fatesOf, gone, renamed } from './fates.ts'
import { mustBeNew } from './ids.ts'
import { copyOf, withLandscape, withParts } from './parts.ts'
import { workAfter } from './work-after.ts'

const allOf = ({ landscape }: Work): Record<string, Organisation> => landscape.organisations ?? {}

export function addOrganisations(work: Work, { organisations }: Do<'add-organisations'>): Work {
  mustBeNew(Object.keys(organisations), (id) => Object.hasOwn(allOf(work), id))
  return withLandscape(work, { organisations: { ...allOf(work), ...copyOf(organisations) } })
}

export function setOrganisations(work: Work, { parts }: Do<'set-organisations'>): Work {
  const changed = Object.entries(parts).flatMap(([id, part]): [string, Organisation][] => {
    const before = known(allOf(work), 'organisation', id)
    const after = withParts(before, part)
    return after === before ? [] : [[id, after]]
  })
  return changed.length ? withLandscape(work, { organisations: { ...allOf(work), ...Object.fromEntries(changed) } }) : work
}

export function setOrganisationId(work: Work, { id, to }: Do<'set-organisation-id'>): Work {
  known(allOf(work), 'organisation', id)
  if (id === to) return work
  mustBeNew([to], (one) => Object.hasOwn(allOf(work), one))
  return workAfter(work, fatesOf({ organisation: renamed(id, to) }))
}

export function removeOrganisations(work: Work, { ids }: Do<'remove-organisations'>): Work {
  for (const id of ids) known(allOf(work), 'organisation', id)
  return workAfter(work, fatesOf({ organisation: gone(ids) }))
}
