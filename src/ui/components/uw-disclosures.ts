import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { holdingsOf, isKeyHolder, type Holding } from '../../model/holding.ts'
import { componentOf } from '../../model/landscape.ts'
import { baseStyles } from './base-styles.ts'
import { Panel } from './panel.ts'

/**
 * Whose data can be demanded: confidentiality, where nothing need stop. Per component the data it holds and who has the
 * keys, what can be read as it is first.
 *
 * @fires select - CustomEvent<string>, the component that was chosen
 */
@customElement('uw-disclosures')
export class UwDisclosures extends Panel {
  static override styles = [baseStyles, css`
    :host { padding: var(--space-3) var(--space-4); }
    p { margin-block-end: var(--space-2); }
    li { padding: var(--space-2) 0; border-block-end: 1px solid var(--line); }
    .link { font-weight: 600; }
    .data { display: flex; justify-content: space-between; gap: var(--space-2); font-size: var(--text-sm); padding: 2px 0; border: 0; }
    .keys { text-align: end; color: var(--stopped); }
    .own { color: var(--normal); }
  `]

  private holding({ data, personal, keys }: Holding) {
    const { why } = this.messages
    return html`<li class="data"><span>${data}${personal ? html` <span class="soft">(${personal === 'special' ? why.special : why.personal})</span>` : nothing}</span>
      <span class="keys ${keys ?? ''}">${keys === undefined ? this.messages.app.keysUnknown : isKeyHolder(keys) ? why.keys[keys] : keys}</span></li>`
  }

  override render() {
    const { app } = this.messages
    const ids = [...new Set(this.trace.disclosures.flatMap(({ components }) => components))]
    const readable = (id: string) => holdingsOf(componentOf(this.landscape, id)).filter(({ keys }) => keys !== 'own').length
    const holding = ids.filter((id) => holdingsOf(componentOf(this.landscape, id)).length)
      .sort((a, b) => readable(b) - readable(a) || (a < b ? -1 : 1))
    return html`
      <p>${app.disclosed(ids.length, holding.length)}</p>
      <ul>${holding.map((id) => html`<li>
        <button type="button" class="link" @click=${() => this.choose(id)}>${componentOf(this.landscape, id).name}</button>
        <ul>${holdingsOf(componentOf(this.landscape, id)).map((one) => this.holding(one))}</ul></li>`)}</ul>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-disclosures': UwDisclosures } }
