import type { TermId } from '../../i18n/nl/glossary.ts'
import { type Block } from '../document.ts'
import { table } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** The words that the plan uses and a reader may not know. */
const TERMS: readonly TermId[] = [
  'mtpd', 'rto', 'rpo', 'mbco', 'critical-service', 'interruption', 'moment', 'fallback', 'false-fallback', 'hold-up', 'restart', 'deadlock', 'landscape', 'component',
  'chain', 'scenario', 'jurisdiction', 'keys', 'assumed', 'bio2',
]

/** What the words of the plan mean. */
export function terms({ glossary, texts: { document: { terms: texts } } }: PlanContext): Block[] {
  return table({
    caption: texts.caption, header: texts.columns, widths: [26, 74],
    rows: TERMS.map((id) => glossary.terms[id]).map(({ name, full, means }) => [full ? texts.name(name, full) : name, means]),
  })
}
