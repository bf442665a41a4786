import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { baseStyles } from '../components/base-styles.ts'
import { Ticking } from '../exercise/ticking.ts'
import { ProjectionElement } from './projection-element.ts'

/** The time in the scenario, ticking. */
@customElement('uw-projector-clock')
export class UwProjectorClock extends ProjectionElement {
  private readonly ticking = new Ticking(this)

  static override styles = [baseStyles, css`
    :host { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; font-size: inherit; line-height: 1.05; }
    .offset { font-size: 3em; font-weight: 750; letter-spacing: -0.02em; white-space: nowrap; }
    .local { font-size: 1.5em; font-weight: 600; white-space: nowrap; }
    .paused { white-space: nowrap; padding: 0.1em 0.5em; border: 0.1em solid; border-radius: 99em; font-weight: 650; color: var(--below-minimum); }
  `]

  get clock() { return this.view.clock }

  override render() {
    const { messages: { say }, texts: { projector }, view: { start, ended }, ticking: { shown, running } } = this
    return html`<span class="offset numbers">${say.offset(shown)}</span>
      ${start === null ? nothing : html`<span class="local numbers">${say.clock(start, shown)}</span>`}
      ${running || ended ? nothing : html`<span class="paused">${projector.paused}</span>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projector-clock': UwProjectorClock } }
