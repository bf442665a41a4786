import { html, type TemplateResult } from 'lit'

/** A term with its explanation one press away. */
export const term = (word: string, explanation: string): TemplateResult =>
  html`<details class="term"><summary>${word}</summary><p>${explanation}</p></details>`
