import { html, literal, type StaticValue } from 'lit/static-html.js'
import type { Question } from '../../../analysis/questions.ts'
import type { AnalysisElement } from '../../analysis/analysis-element.ts'

/** What shows the answer to each question; it is loaded with its first answer. */
const PICTURES: { readonly [Q in Question]?: { tag: StaticValue; load: () => Promise<unknown> } } = {
  'fallback-audit': { tag: literal`uw-fallback-audit`, load: () => import('../../analysis/fallback-audit/uw-fallback-audit.ts') },
  uncertainty: { tag: literal`uw-uncertainty`, load: () => import('../../analysis/uncertainty/uw-uncertainty.ts') },
}

/** What a picture is given. */
export type Given = Pick<AnalysisElement<Question>, 'messages' | 'texts' | 'landscape' | 'scenarios' | 'open' | 'ask' | 'answer'>

/** The answer to a question. */
export function picture(question: Question, { messages, texts, landscape, scenarios, open, ask, answer }: Given) {
  const { tag, load } = PICTURES[question] as NonNullable<(typeof PICTURES)[Question]>
  void load()
  return html`<${tag} .messages=${messages} .texts=${texts} .landscape=${landscape} .scenarios=${scenarios} .open=${open} .ask=${ask} .answer=${answer}></${tag}>`
}
