import { heading, list, paragraph, type Block } from '../document.ts'
import { contactTable } from './contacts.ts'
import type { PlanContext } from './context.ts'

/** When the plan is put into action, what is done first whatever happens, and whom to reach. */
export function activation(context: PlanContext): Block[] {
  const { plan, texts: { document: { activation: texts } } } = context
  const contacts = contactTable(context, Object.values(plan.contacts ?? {}))
  return [
    heading(2, texts.when), ...(plan.activation?.length ? list(false, plan.activation) : [paragraph(texts.noWhen)]),
    heading(2, texts.steps), ...list(true, texts.general),
    heading(2, texts.contacts), ...(contacts.length ? contacts : [paragraph(texts.noContacts)]),
  ]
}
