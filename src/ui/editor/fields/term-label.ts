import { css, html, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import type { TermId } from '../../../i18n/nl/glossary.ts'
import '../../help/uw-term.ts'

export type { TermId }

/** The label of a field, with the explanation of its term one press away. */
export const termLabel = (label: string, term: TermId | '', messages: Messages): TemplateResult => html`<span class="label ${term ? 'term' : ''}">${term
  ? html`<uw-term .messages=${messages} term=${term}>${label}</uw-term>` : label}</span>`

/** Room around a term, so that it is not missed with a finger. */
export const termStyles = css`.label.term { padding-block: 2px 4px; }`
