import { html, literal, type StaticValue } from 'lit/static-html.js'
import type { ExitTab } from '../../../store/exit/exit-state.ts'
import type { ExitElement } from '../../exit/exit-element.ts'

/** What shows the answer to each question; it is loaded when it is first looked at. */
const PICTURES: Readonly<Record<ExitTab, { tag: StaticValue; load(): Promise<unknown> }>> = {
  roadmap: { tag: literal`uw-roadmap`, load: () => import('../../exit/roadmap/uw-roadmap.ts') },
  plan: { tag: literal`uw-exit-plan`, load: () => import('../../exit/plan/uw-exit-plan.ts') },
  forced: { tag: literal`uw-forced-exit`, load: () => import('../../exit/forced/uw-forced-exit.ts') },
  measures: { tag: literal`uw-measures`, load: () => import('../../exit/measures/uw-measures.ts') },
  sovereignty: { tag: literal`uw-sovereignty`, load: () => import('../../exit/sovereignty/uw-sovereignty.ts') },
  disclosure: { tag: literal`uw-disclosure`, load: () => import('../../exit/disclosure/uw-disclosure.ts') },
}

/** The answer to a question. */
export function picture(tab: ExitTab, { messages, texts, analysis, state, layouts }: Pick<ExitElement, 'messages' | 'texts' | 'analysis' | 'state' | 'layouts'>) {
  const { tag, load } = PICTURES[tab]
  void load()
  return html`<${tag} .messages=${messages} .texts=${texts} .analysis=${analysis} .state=${state} .layouts=${layouts}></${tag}>`
}
