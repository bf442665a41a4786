import { css, html, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Explanation } from '../../engine/trace.ts'
import { baseStyles } from './base-styles.ts'
import { Panel } from './panel.ts'

/**
 * Tells why to who cannot see that the panel has changed: once for each component that is chosen. While time moves it
 * stays silent, as the slider speaks then.
 */
@customElement('uw-told')
export class UwTold extends Panel {
  @property({ attribute: false }) explanation: Explanation | null = null

  static override styles = [baseStyles, css`:host { position: absolute; }`]

  private about: string | null = null
  private text = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { explanation, messages: { say, why } } = this
    if (this.selected === null || changed.has('trace')) Object.assign(this, { about: null, text: '' })
    if (!explanation || explanation.component === this.about) return
    this.about = explanation.component
    this.text = why.told(say.explanation(explanation, this.subject))
  }

  override render() {
    return html`<p class="hidden" role="status">${this.text}</p>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-told': UwTold } }
