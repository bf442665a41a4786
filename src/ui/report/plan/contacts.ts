import type { Edit } from '../../../model/edit/edit.ts'
import { freshId } from '../../../model/edit/ids.ts'
import type { Contact } from '../../../model/plan.ts'
import type { Work } from '../../../model/work.ts'
import { filled, planEdit } from '../chosen.ts'

/** A contact of the plan in a row: `id` is the one under which the plan has it; a new one has none. */
export interface ContactRow extends Contact { id?: string }

/** The contacts of the plan as rows. */
export const contactRows = ({ landscape }: Work): ContactRow[] => Object.entries(landscape.plan?.contacts ?? {}).map(([id, contact]) => ({ ...contact, id }))

/** The changes by which the plan has these contacts: those that went are on no action card any more. */
export function contactEdits(work: Work, rows: readonly ContactRow[]): Edit[] {
  const contacts: Record<string, Contact> = {}
  const known = new Set(rows.map(({ id }) => id))
  for (const { id, ...contact } of rows) contacts[id ?? freshId(contact.name, (taken) => known.has(taken) || Object.hasOwn(contacts, taken), 'contact')] = contact
  const gone = Object.keys(work.landscape.plan?.contacts ?? {}).filter((id) => !Object.hasOwn(contacts, id))
  const cards = work.scenarios.flatMap(({ file, value: { response } }): Edit[] => {
    const left = response?.contacts?.filter((one) => typeof one !== 'string' || !gone.includes(one))
    return left === undefined || left.length === response?.contacts?.length ? [] : [{ do: 'set-scenario', file, parts: { response: filled(response, { contacts: left }) } }]
  })
  return [...cards, planEdit(work.landscape, { contacts })]
}
