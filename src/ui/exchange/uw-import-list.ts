import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { folded } from '../editor/combobox-options.ts'
import { Growing } from './growing.ts'

/** Something of which several can be chosen; `group` is where it stands. */
export interface Choice { id: string; name: string; group?: string; count: number }

/** A list in which several things are chosen, to be searched when it is long. @fires toggle - CustomEvent<{ id: string, on: boolean }> */
@customElement('uw-import-list')
export class UwImportList extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  @property({ attribute: false }) choices: readonly Choice[] = []
  @property({ attribute: false }) chosen: readonly string[] = []
  @state() private sought = ''
  private readonly growing = new Growing(this)
  /** What was chosen when it was opened stands first: it must not be looked for. */
  private first: ReadonlySet<string> = new Set()

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-2); }
    .bar { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); align-items: center; }
    input[type='search'] { width: min(24rem, 100%); }
    ul { max-height: 44dvh; overflow: auto; padding: var(--space-1); border: 1px solid var(--line); border-radius: var(--radius); columns: 24rem; column-gap: var(--space-4); }
    li { break-inside: avoid; }
    li label { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: var(--space-2); align-items: start; padding: 2px var(--space-1); border-radius: var(--radius); }
    li label:hover { background: var(--accent-soft); }
    small { display: block; color: var(--ink-soft); font-size: var(--text-xs); }
  `]

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('choices')) this.first = new Set(this.chosen)
  }

  override render() {
    const { messages, label, choices, chosen, sought, growing, first } = this
    const { exchange } = messages
    const words = folded(sought).split(/\s+/).filter(Boolean)
    const found = choices.filter(({ name, group = '' }) => words.every((word) => folded(`${name} ${group}`).includes(word)))
    const all = [...found.filter(({ id }) => first.has(id)), ...found.filter(({ id }) => !first.has(id))]
    const list = `list ${sought}`
    return html`
      <div class="bar">${choices.length > 12 ? html`<label class="hidden" for="seek">${exchange.seek}</label><input id="seek" type="search" placeholder=${exchange.seek} .value=${sought} @input=${(event: Event) => { this.sought = (event.target as HTMLInputElement).value }}>` : nothing}
        <span class="soft numbers" role="status">${exchange.part.chosen(chosen.length, choices.length)}${sought ? `; ${exchange.part.found(found.length)}` : ''}</span></div>
      <ul aria-label=${label} tabindex="0">${repeat(growing.of(list, all), ({ id }) => id, ({ id, name, group, count }) => html`<li><label>
        <input type="checkbox" .checked=${live(chosen.includes(id))} @change=${(event: Event) => emit(this, 'toggle', { id, on: (event.target as HTMLInputElement).checked })}>
        <span>${name}${group ? html`<small>${group}</small>` : nothing}</span><span class="soft numbers">${messages.say.number(count)}</span></label></li>`)}</ul>
      ${growing.more(list, all.length, messages)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-list': UwImportList } }
