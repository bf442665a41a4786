import type { Edit } from '../../../model/edit/edit.ts'
import { freshId } from '../../../model/edit/ids.ts'
import type { Contact } from '../../../model/plan.ts'
import type { Work } from '../../../model/work.ts'
import { filled } from '../chosen.ts'

/** A contact of the plan in a row: `id` is the one under which the plan has it; a new one has none. */
export interface ContactRow extends Contact { id?: string }

/** The contacts of the plan as rows. */
export const contactRows = ({ landscape }: Work): ContactRow[] => Object.entries(landscape.plan?.contacts ?? {}).map(([id, contact]) => ({ ...contact, id }))

/** Rows as contacts of the plan. */
export function contactsOf(rows: readonly ContactRow[]): Record<string, Contact> {
  const contacts: Record<string, Contact> = {}
  const known = new Set(rows.map(({ id }) => id))
  for (const { id, ...contact } of rows) contacts[id ?? freshId(contact.name, (taken) => known.has(taken) || Object.hasOwn(contacts, taken), 'contact')] = contact
  return contacts
}

/** The changes by which contacts that go from the plan are on no action card any more. */
export function cardsWithout(work: Work, contacts: Readonly<Record<string, Contact>>): Edit[] {
  const gone = Object.keys(work.landscape.plan?.contacts ?? {}).filter((id) => !Object.hasOwn(contacts, id))
  return work.scenarios.flatMap(({ file, value: { response } }): Edit[] => {
    const left = response?.contacts?.filter((one) => typeof one !== 'string' || !gone.includes(one))
    return left === undefined || left.length === response?.contacts?.length ? [] : [{ do: 'set-scenario', file, parts: { response: filled(response, { contacts: left }) } }]
  })
}
