import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Messages } from '../../i18n/index.ts'
import { EXAMPLES } from '../../store/examples.ts'
import type { Kept, Version } from '../../store/keep/kept.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import './uw-example-row.ts'
import './uw-kept-row.ts'
import './uw-version-row.ts'

/**
 * The landscapes in this browser, the earlier versions of the one that is open, and the examples, in a dialog.
 *
 * @fires closed - CustomEvent<null>
 * @fires open-kept - CustomEvent<string>, the id of a landscape
 * @fires duplicate-kept - CustomEvent<{ id: string, name: string }>, with the name for the copy
 * @fires remove-kept - CustomEvent<string>, after the user was asked
 * @fires restore-version - CustomEvent<{ id: string, key: number }>
 * @fires new-landscape - CustomEvent<null>
 * @fires open-file - CustomEvent<null>
 * @fires open-example - CustomEvent<ExampleId>
 * @fires name-version - CustomEvent<{ id: string, key: number, name: string | null }>
 */
@customElement('uw-kept-list')
export class UwKeptList extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) kept: readonly Kept[] = []
  /** The id of the landscape that is open; `null` when it is not kept. */
  @property({ attribute: false }) current: string | null = null
  /** The versions of the landscape that is open. */
  @property({ attribute: false }) versions: readonly Version[] = []
  @property({ type: Boolean }) open = false
  @query('dialog') private dialog!: HTMLDialogElement
  @query('h2') private heading!: HTMLElement

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: 44rem; }
    /* It has the keyboard so that reading starts there; there is nothing to do with it. */
    h2:focus-visible { outline: none; box-shadow: none; }
    h3 { margin-block: var(--space-6) var(--space-1); font-size: var(--text-md); font-weight: 650; }
    .soft { font-size: var(--text-sm); }
    ul { margin-block-start: var(--space-2); border-block-start: 1px solid var(--line); }
    li { border-block-end: 1px solid var(--line); }
  `]

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open !== this.dialog.open) this.dialog[this.open ? 'showModal' : 'close']()
    // What had the keyboard may have been removed.
    const before = changed.get('kept')
    if (before && this.kept.length < before.length) this.heading.focus()
  }

  private versionList({ id, name }: Kept) {
    const { keep } = this.messages
    return html`<h3 id="versions">${keep.versions(name)}</h3>
      <p class="soft">${this.versions.length ? keep.versionsMeans : keep.noVersions}</p>
      ${this.versions.length ? html`<ul aria-labelledby="versions">${repeat(this.versions, ({ key }) => key, (version) => html`<li>
        <uw-version-row .messages=${this.messages} .landscape=${id} .version=${version}></uw-version-row></li>`)}</ul>` : nothing}`
  }

  private exampleList() {
    const { keep } = this.messages
    return html`<h3 id="examples">${keep.examplesTitle}</h3>
      <p class="soft">${keep.examplesMeans}</p>
      <ul aria-labelledby="examples">${EXAMPLES.map((example) => html`<li><uw-example-row .messages=${this.messages} .example=${example}></uw-example-row></li>`)}</ul>`
  }

  override render() {
    const { exchange, keep } = this.messages
    const current = this.kept.find(({ id }) => id === this.current)
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'closed', null)}>
      <div class="dialog-head"><h2 id="title" tabindex="-1" autofocus>${keep.title}</h2><button type="button" @click=${() => this.dialog.close()}>${keep.close}</button></div>
      <div class="dialog-body">
        <p class="soft">${this.kept.length ? keep.local : keep.empty}</p>
        ${this.kept.length ? html`<ul aria-labelledby="title">${repeat(this.kept, ({ id }) => id, (kept) => html`<li>
          <uw-kept-row .messages=${this.messages} .kept=${kept} ?current=${kept === current}></uw-kept-row></li>`)}</ul>` : nothing}
        ${current ? this.versionList(current) : nothing}
        ${this.exampleList()}
      </div>
      <div class="dialog-foot actions">
        <button type="button" class="primary" @click=${() => emit(this, 'new-landscape', null)}>${keep.newLandscape}</button>
        <button type="button" title=${exchange.menuHint} @click=${() => { this.dialog.close(); emit(this, 'open-file', null) }}>${exchange.menu}</button>
      </div>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-kept-list': UwKeptList } }
