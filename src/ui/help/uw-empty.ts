import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { baseStyles } from '../components/base-styles.ts'

/** What stands where there is nothing yet: what it is for, and in its slot what to do first. */
@customElement('uw-empty')
export class UwEmpty extends LitElement {
  @property() heading = ''
  @property() text = ''

  static override styles = [baseStyles, css`
    :host { display: grid; place-content: center; justify-items: center; gap: var(--space-2); padding: var(--space-6) var(--space-4); text-align: center; text-wrap: balance; }
    :host([hidden]) { display: none; }
    h2 { font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
    p { max-width: 44ch; color: var(--ink-soft); }
    svg { width: 72px; height: 40px; fill: none; stroke: var(--line-strong); stroke-width: 2; stroke-linecap: round; }
    svg .open { stroke-dasharray: 3 5; }
    svg .end { stroke: var(--accent); }
    slot { display: flex; flex-wrap: wrap; justify-content: center; gap: var(--space-2); margin-block-start: var(--space-2); }
  `]

  override render() {
    return html`
      <svg viewBox="0 0 72 40" aria-hidden="true"><path d="M3 30h18c10 0 10-20 20-20h14"></path><path class="open" d="M44 30h24"></path><path class="end" d="M50 4l7 6-7 6"></path></svg>
      <h2>${this.heading}</h2>
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      <slot></slot>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-empty': UwEmpty } }
