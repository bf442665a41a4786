import { css, html, nothing, svg } from 'lit'
import { customElement } from 'lit/decorators.js'
import { baseStyles } from '../components/base-styles.ts'
import { ProjectionElement } from './projection-element.ts'

/** The question that the participants talk about, with the votes on its options as bars once they are counted. */
@customElement('uw-projector-question')
export class UwProjectorQuestion extends ProjectionElement {
  static override styles = [baseStyles, css`
    :host { display: grid; gap: 0.4em; min-height: 0; padding: 0.6em 0.8em; border: 0.12em solid var(--accent); border-radius: 0.4em; background: var(--accent-soft); font-size: inherit; line-height: 1.25; }
    h2 { font-size: 0.8em; font-weight: 700; color: var(--accent); }
    .text { font-size: 1.2em; font-weight: 600; }
    ol { display: grid; gap: 0.3em; }
    li { display: grid; gap: 0.1em; }
    .option { display: flex; justify-content: space-between; gap: 1em; font-size: 0.9em; }
    .count { white-space: nowrap; font-weight: 650; }
    svg { display: block; width: 100%; height: 0.45em; border-radius: 99em; background: var(--panel); overflow: hidden; }
    rect { fill: var(--accent); }
    .letter { font-weight: 700; }
  `]

  override render() {
    const { texts: { projector }, view: { question } } = this
    if (!question) return nothing
    const { text, options, votes } = question
    const most = Math.max(1, ...votes ?? [])
    return html`<h2>${projector.question}</h2><p class="text">${text}</p>
      ${options.length ? html`<ol>${options.map((option, nth) => html`<li><span class="option"><span><span class="letter">${String.fromCharCode(65 + nth)}.</span> ${option}</span>
        ${votes ? html`<span class="count numbers">${projector.votes(votes[nth] ?? 0)}</span>` : nothing}</span>
        ${votes ? html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${(votes[nth] ?? 0) / most * 100} height="4"></rect>`}</svg>` : nothing}</li>`)}</ol>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projector-question': UwProjectorQuestion } }
