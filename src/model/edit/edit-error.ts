import type { Edit, EditFault } from './edit.ts'

/** An edit that is refused; `fault` says why. */
export class EditError extends Error {
  override readonly name = 'EditError'
  constructor(readonly fault: EditFault) { super(`edit refused: ${fault.code}`) }
}

/** Refuses an edit. */
export function refuse(fault: EditFault): never { throw new EditError(fault) }

/** The edit that does this. */
export type Do<Name extends Edit['do']> = Extract<Edit, { do: Name }>

type Known = Extract<EditFault, { code: 'unknown' }>['what']

/** What stands under an id; the edit is refused when nothing does. */
export function known<T>(record: Readonly<Record<string, T>> | undefined, what: Known, id: string): T {
  return record && Object.hasOwn(record, id) ? record[id] as T : refuse({ code: 'unknown', what, id })
}
