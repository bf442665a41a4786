import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { RATINGS, type Act, type Rating } from '../../../exercise/entry.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

type Respond = Extract<Act, { do: 'respond' }>

/** How the participants responded to an inject that came in: as expected or not, and in words. */
@customElement('uw-response')
export class UwResponse extends RunElement {
  /** Id of the inject. */
  @property() inject = ''

  static override styles = [...runStyles, css`
    :host { padding: 0; border: 0; box-shadow: none; background: none; }
    .row { align-items: center; }
    .segmented button { min-height: 28px; font-size: var(--text-sm); }
  `]

  /** What was written down last. */
  private get last(): Respond | undefined {
    return this.standing.standing.map(({ act }) => act).findLast((act): act is Respond => act.do === 'respond' && act.inject === this.inject)
  }

  private write(rating: Rating, text: string): void {
    this.act({ do: 'respond', inject: this.inject, rating, ...(text.trim() ? { text: text.trim() } : {}) })
  }

  private get field(): HTMLInputElement { return this.renderRoot.querySelector('input') as HTMLInputElement }

  override render() {
    const { texts: { run: { injects }, words }, last } = this
    return html`<div class="row"><div class="segmented" role="group" aria-label=${injects.response}>${RATINGS.map((rating) => html`
        <button type="button" aria-pressed=${last?.rating === rating} @click=${() => this.write(rating, this.field.value)}>${words.response[rating]}</button>`)}</div>
      <div class="grow"><input type="text" autocomplete="off" aria-label=${injects.responseText} placeholder=${injects.responseText} .value=${last?.text ?? ''}
        @change=${() => { if (last && this.field.value.trim() !== (last.text ?? '')) this.write(last.rating, this.field.value) }}></div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-response': UwResponse } }
