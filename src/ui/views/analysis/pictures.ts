import { html, literal, type StaticValue } from 'lit/static-html.js'
import type { Question } from '../../../analysis/questions.ts'
import type { AnalysisElement } from '../../analysis/analysis-element.ts'

/** What shows the answer to each question; it is loaded with its first answer. */
const PICTURES: { readonly [Q in Question]: { tag: StaticValue; load: () => Promise<unknown> } } = {
  losses: { tag: literal`uw-losses`, load: () => import('../../analysis/losses/uw-losses.ts') },
  concentration: { tag: literal`uw-concentration`, load: () => import('../../analysis/concentration/uw-concentration.ts') },
  'cut-sets': { tag: literal`uw-cut-sets`, load: () => import('../../analysis/cut-sets/uw-cut-sets.ts') },
  'fallback-audit': { tag: literal`uw-fallback-audit`, load: () => import('../../analysis/fallback-audit/uw-fallback-audit.ts') },
  uncertainty: { tag: literal`uw-uncertainty`, load: () => import('../../analysis/uncertainty/uw-uncertainty.ts') },
  'worst-moment': { tag: literal`uw-worst-moment`, load: () => import('../../analysis/worst-moment/uw-worst-moment.ts') },
  recovery: { tag: literal`uw-recovery`, load: () => import('../../analysis/recovery/uw-recovery.ts') },
  quality: { tag: literal`uw-quality`, load: () => import('../../analysis/quality/uw-quality.ts') },
}

/** What a picture is given. */
type Given = Pick<AnalysisElement<Question>, 'messages' | 'texts' | 'landscape' | 'scenarios' | 'open' | 'ask' | 'answer'>

/** The answer to a question. */
export function picture(question: Question, { messages, texts, landscape, scenarios, open, ask, answer }: Given) {
  const { tag, load } = PICTURES[question]
  void load()
  return html`<${tag} .messages=${messages} .texts=${texts} .landscape=${landscape} .scenarios=${scenarios} .open=${open} .ask=${ask} .answer=${answer}></${tag}>`
}
