import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { capital } from '../../i18n/text.ts'
import type { Version } from '../../store/keep/kept.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { rowStyles } from './row-styles.ts'
import { momentOf } from './when.ts'

/** One earlier version: when it was, what became different since, and the way back. It sends what `uw-kept-list` tells of. */
@customElement('uw-version-row')
export class UwVersionRow extends LitElement {
  @property({ attribute: false }) messages!: Messages
  /** Id of the landscape that it is a version of. */
  @property({ attribute: false }) landscape!: string
  @property({ attribute: false }) version!: Version
  @state() private naming = false

  static override styles = [baseStyles, controlStyles, rowStyles, css`
    form { flex: 1 1 100%; display: flex; flex-wrap: wrap; align-items: end; gap: 2px var(--space-2); }
    .field { flex: 1 1 14rem; }
    .hint { flex: 1 1 100%; }
  `]

  private async rename(naming: boolean) {
    this.naming = naming
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(naming ? 'input' : '.rename')?.focus()
  }

  private readonly submit = (event: Event) => {
    event.preventDefault()
    const name = this.renderRoot.querySelector('input')?.value.trim() || null
    emit(this, 'name-version', { id: this.landscape, key: this.version.key, name })
    void this.rename(false)
  }

  /** Escape leaves the field, not the dialog around it. */
  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    void this.rename(false)
  }

  private form() {
    const { keep } = this.messages
    return html`<form @submit=${this.submit} @keydown=${this.key}>
      <div class="field"><label for="name">${keep.nameLabel}</label><input id="name" type="text" maxlength="80" aria-describedby="hint" .value=${this.version.name ?? ''}></div>
      <button type="submit" class="primary">${keep.nameDone}</button><button type="button" @click=${() => this.rename(false)}>${keep.nameCancel}</button>
      <span class="hint" id="hint">${keep.nameHint}</span></form>`
  }

  override render() {
    const { keep, say } = this.messages
    const { key, at, label, name, since } = this.version
    const time = capital(momentOf(this.messages, at, Date.now()))
    const elsewhere = since.added + since.removed + since.changed > 0 || since.other
    return html`<div class="what">
        <p><span class="name numbers">${time}</span> ${name === null ? nothing : html`<span class="badge accent">${name}</span>`} ${label ? keep.after(say.step(label)) : keep.asOpened}</p>
        <p class="facts">${elsewhere || since.scenarios || since.exercises || since.exitPlans ? keep.since(since) : keep.now}</p>
      </div>
      <div class="actions">
        <button type="button" class="small quiet rename" aria-label=${keep.of(name === null ? keep.name : keep.rename, time)} aria-expanded=${this.naming} @click=${() => this.rename(!this.naming)}>${name === null ? keep.name : keep.rename}</button>
        ${elsewhere ? html`<button type="button" class="small" aria-label=${keep.of(keep.restore, time)}
          @click=${() => emit(this, 'restore-version', { id: this.landscape, key })}>${keep.restore}</button>` : nothing}
      </div>${this.naming ? this.form() : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-version-row': UwVersionRow } }
