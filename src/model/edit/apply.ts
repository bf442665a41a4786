import { current, type Draft } from 'immer'
import type { Work } from '../work.ts'
import type { Edit } from './edit.ts'
import { edited } from './edited.ts'

export { EditError } from './edit-error.ts'

/** Does an edit in a draft, changing only what becomes different. Throws an `EditError`, with nothing changed, when it is refused. */
export function applyEdit(draft: Draft<Work>, edit: Edit): void {
  const before = current(draft) as Work
  write(draft, before, edited(before, edit))
}

/** Makes a draft of `before` equal to `after` in as few changes as there are differences: they are what is kept of a step. */
function write(draft: object, before: object, after: object): void {
  if (Array.isArray(draft) && Array.isArray(after) && draft.length !== after.length) {
    draft.splice(0, draft.length, ...after)
    return
  }
  for (const key of Object.keys(before)) if (!(key in after)) Reflect.deleteProperty(draft, key)
  for (const [key, next] of Object.entries(after)) {
    const old: unknown = Reflect.get(before, key)
    if (old === next) continue
    if (isSameShape(old, next)) write(Reflect.get(draft, key) as object, old, next)
    else Reflect.set(draft, key, next)
  }
}

/** Whether one value can be made into the other in place: both lists, or both records in which what is new stands at the end. */
function isSameShape(old: unknown, next: unknown): old is object {
  if (typeof old !== 'object' || old === null || typeof next !== 'object' || next === null || Array.isArray(old) !== Array.isArray(next)) return false
  const kept = Object.keys(old).filter((key) => Object.hasOwn(next, key))
  return Object.keys(next).every((key, i) => (i < kept.length ? key === kept[i] : true))
}
