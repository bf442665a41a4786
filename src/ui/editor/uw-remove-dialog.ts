import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { namesOf } from '../../i18n/names.ts'
import { dependantsOn } from '../../model/edit/dependants.ts'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { Overlay } from '../help/overlay.ts'
import { removalWords } from './removal-words.ts'

/**
 * Tells what goes or changes along when components are removed, before they are.
 *
 * @fires edit - CustomEvent<Edit>, once it is agreed to
 * @fires closed
 */
@customElement('uw-remove-dialog')
export class UwRemoveDialog extends Overlay {
  @property({ attribute: false }) work!: Work
  @property({ attribute: false }) ids: readonly string[] = []

  static override styles = [baseStyles, controlStyles, css`
    h3 { margin-block: var(--space-4) var(--space-1); font-size: var(--text-md); font-weight: 650; }
    li { padding-block: 3px; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
    .undo { margin-block-start: var(--space-4); }
  `]

  private readonly agree = () => {
    emit(this, 'edit', { do: 'remove-components', ids: [...this.ids] })
    this.shut()
  }

  override render() {
    const { messages, work, ids } = this
    const { edit } = messages
    const there = ids.filter((id) => Object.hasOwn(work.landscape.components, id))
    const touched = removalWords(dependantsOn(work, there), work, messages)
    return html`<dialog aria-labelledby="title" aria-describedby="lead" @close=${this.closed}>
      <div class="dialog-head"><h2 id="title">${edit.removal.title(namesOf(work.landscape, there))}</h2></div>
      <div class="dialog-body" tabindex="0" role="group" aria-labelledby="title">
        <p id="lead">${touched.length ? edit.removal.lead : edit.removal.nothing}</p>
        ${touched.map(({ title, items }) => html`<h3>${title}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)}
        <p class="soft undo">${edit.removal.undo}</p>
      </div>
      <div class="dialog-foot"><button type="button" autofocus @click=${this.shut}>${edit.cancel}</button><button type="button" class="danger primary" @click=${this.agree}>${edit.remove}</button></div>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-remove-dialog': UwRemoveDialog } }
