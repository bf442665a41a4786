import { clock, name, type Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** Components that keep each other down; no section when there are none. */
export function deadlocks(context: Context): Block[] {
  const { text, trace } = context
  const items = trace.deadlocks.map(({ components, from, to }) =>
    text.deadlocks.item(text.and(components.map((id) => name(context, id))), clock(context, from), to === null ? null : clock(context, to)))
  return items.length ? [heading(1, text.deadlocks.heading), paragraph(text.deadlocks.intro), ...list(false, items)] : []
}
