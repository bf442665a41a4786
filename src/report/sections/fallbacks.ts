import { namesOfFallback, type Context } from '../context.ts'
import { heading, paragraph, type Block } from '../document.ts'

/** Every fallback that was needed and how it did, the false ones first. */
export function fallbacks(context: Context): Block[] {
  const { say, text, trace, called, subject } = context
  const { heading: title, intro, caption, columns, notCalled, none } = text.fallbacks
  const idle = Object.keys(trace.fallbacks).length - called.length
  const rows = called.map((outcome) => {
    const { name } = namesOfFallback(context, outcome)
    return [name, say.verdictName(outcome.verdict.code), say.verdict(outcome, subject)]
  })
  return [
    heading(1, title), paragraph(intro),
    rows.length ? { kind: 'table', caption, header: Object.values(columns), rows, widths: [26, 14, 60] } : paragraph(none),
    ...(idle ? [paragraph(notCalled(idle))] : []),
  ]
}
