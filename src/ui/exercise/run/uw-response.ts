import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { RATINGS, type Rating } from '../../../exercise/entry.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** How the participants responded to an inject that came in: as expected or not, and in words. */
@customElement('uw-response')
export class UwResponse extends RunElement {
  /** Id of the inject. */
  @property() inject = ''

  /** What was pressed here: it counts before it comes back with the run. */
  @state() private pressed: Rating | null = null
  /** Whether there are words that are not written down, for want of a rating. */
  @state() private unrated = false

  static override styles = [...runStyles, css`
    :host { padding: 0; border: 0; box-shadow: none; background: none; }
    .row { align-items: center; }
    .segmented button { min-height: 28px; font-size: var(--text-sm); }
  `]

  /** What was written down last. */
  private get last() { return this.done('respond').findLast(({ act }) => act.inject === this.inject)?.act }

  private write(rating: Rating): void {
    this.pressed = rating
    this.unrated = false
    const text = this.field.value
    this.act({ do: 'respond', inject: this.inject, rating, ...(text.trim() ? { text: text.trim() } : {}) })
  }

  private readonly changed = (): void => {
    const rating = this.pressed ?? this.last?.rating
    if (rating) this.write(rating)
    else this.unrated = this.field.value.trim() !== ''
  }

  /** The keyboard goes to its first button, once it is there. */
  override focus(): void { void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus()) }

  private get field(): HTMLInputElement { return this.renderRoot.querySelector('input') as HTMLInputElement }

  override render() {
    const { texts: { run: { injects }, words }, last } = this
    return html`<div class="row"><div class="segmented" role="group" aria-label=${injects.response}>${RATINGS.map((rating) => html`
        <button type="button" aria-pressed=${last?.rating === rating} @click=${() => this.write(rating)}>${words.response[rating]}</button>`)}</div>
      <div class="grow"><input type="text" autocomplete="off" aria-label=${injects.responseText} placeholder=${injects.responseText} .value=${last?.text ?? ''}
        @change=${this.changed}></div>
      <p class="error" role="status">${this.unrated ? injects.rateFirst : ''}</p></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-response': UwResponse } }
