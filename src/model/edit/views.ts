import type { Work } from '../work.ts'
import { refuse, type Do } from './edit-error.ts'
import { copyOf, isSame } from './parts.ts'

/** A view of the same name is replaced, at its place. */
export function addView(work: Work, { view }: Do<'add-view'>): Work {
  const before = work.views.find(({ name }) => name === view.name)
  if (before && isSame(before, view)) return work
  const kept = copyOf(view)
  return { ...work, views: before ? work.views.map((one) => (one === before ? kept : one)) : [...work.views, kept] }
}

export function removeView(work: Work, { name }: Do<'remove-view'>): Work {
  if (!work.views.some((one) => one.name === name)) refuse({ code: 'unknown', what: 'view', id: name })
  return { ...work, views: work.views.filter((one) => one.name !== name) }
}
