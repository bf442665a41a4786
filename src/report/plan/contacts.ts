import type { Contact, Message, Task } from '../../model/plan.ts'
import type { Block } from '../document.ts'
import { table } from './blocks.ts'
import { inWords, type PlanContext } from './context.ts'

/** Those to reach, as a table. */
export function contactTable({ texts: { words } }: PlanContext, contacts: readonly Contact[], withNote = true): Block[] {
  const { name, role, phone, otherwise, note } = words.contact
  return table({
    caption: words.contactsCaption, header: [name, role, phone, otherwise, ...(withNote ? [note] : [])], widths: withNote ? [22, 22, 17, 20, 19] : [27, 27, 20, 26],
    rows: contacts.map((one) => [
      one.organisation ? `${one.name}, ${one.organisation}` : one.name, one.role ?? words.none, one.phone ?? words.blank, one.otherwise ?? words.none,
      ...(withNote ? [one.note ?? words.none] : []),
    ]),
  })
}

/** Who is told what, as a table. */
export function messageTable(context: PlanContext, messages: readonly Message[], caption = context.texts.words.messagesCaption): Block[] {
  const { texts: { words } } = context
  return table({
    caption, header: Object.values(words.messages), widths: [17, 41, 15, 15, 12],
    rows: messages.map(({ to, message, channel, by, within }) => [to, message, channel ?? words.none, by ?? words.none, inWords(context, within, words.none)]),
  })
}

/** Who does what before when, as a table with room to write when it was done. */
export function taskTable(context: PlanContext, tasks: readonly Task[], caption: string): Block[] {
  const { texts: { words } } = context
  return table({
    caption, header: Object.values(words.tasks), widths: [50, 22, 14, 14],
    rows: tasks.map((task) => [task.do, task.who ?? words.none, inWords(context, task.within, words.none), '']),
  })
}

/** The contacts of a scenario: those it names, in its order; a text is the id of one of the plan. All of the plan when it names none. */
export function contactsFor({ plan: { contacts: known = {} } }: PlanContext, named: readonly (string | Contact)[] | undefined): Contact[] {
  if (!named?.length) return Object.values(known)
  return named.map((one) => (typeof one === 'string' ? (Object.hasOwn(known, one) ? (known[one] as Contact) : { name: one }) : one))
}
