import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { GROUP_KINDS, type GroupKind } from '../../../model/edit/need-tree.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../told.ts'

/** What is asked while lines are put together: to begin, to stop, or to make a group of a kind. */
export type Grouping = 'begin' | 'stop' | GroupKind

/**
 * The way to put lines together in a group: a button, and then how many are picked and what is needed of them.
 *
 * @fires changed - CustomEvent<Grouping>
 */
@customElement('uw-grouping')
export class UwGrouping extends LitElement {
  @property({ attribute: false }) messages!: Messages
  /** How many lines are picked; `null` while no group is being made. */
  @property({ attribute: false }) picked: number | null = null

  static override styles = [baseStyles, controlStyles, css`
    .together { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); padding: var(--space-2); border-radius: var(--radius); background: var(--accent-soft); font-size: var(--text-sm); }
  `]

  override focus(): void { this.renderRoot.querySelector('button')?.focus() }

  override render() {
    const { edit } = this.messages
    const { needs } = edit
    const { picked } = this
    if (picked === null) return html`<button type="button" class="small" @click=${() => told(this, 'begin')}>${needs.group}…</button>`
    return html`<div class="together" role="group" aria-label=${needs.group}><span role="status">${picked > 1 ? needs.together(picked) : needs.pickMeans}</span>
      ${picked > 1 ? GROUP_KINDS.map((kind) => html`<button type="button" class="small" @click=${() => told(this, kind)}>${needs.kinds[kind]}</button>`) : nothing}
      <button type="button" class="small quiet" @click=${() => told(this, 'stop')}>${edit.cancel}</button></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-grouping': UwGrouping } }
