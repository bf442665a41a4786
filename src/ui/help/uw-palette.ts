import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Kind } from '../../model/kinds.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import type { Command } from './command.ts'
import { Overlay } from './overlay.ts'
import { grouped, search } from './search.ts'

/** More than this is not listed; a word more finds the rest. */
const MOST = 50

/**
 * The command palette: finds what can be done, and every component, by typing (ARIA combobox with a listbox).
 *
 * @fires select - CustomEvent<string>, the component that was chosen
 * @fires closed
 */
@customElement('uw-palette')
export class UwPalette extends Overlay {
  @property({ attribute: false }) commands: readonly Command[] = []
  @property({ attribute: false }) components: readonly { id: string; name: string; kind: Kind }[] = []
  @state() private text = ''
  @state() private active = 0
  @query('.active') private line!: HTMLElement | null
  private rows: Command[] = []

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(38rem, calc(100vw - 2rem)); margin-block-start: 12vh; overflow: hidden; }
    .top { padding: var(--space-3); border-block-end: 1px solid var(--line); }
    input { width: 100%; min-height: 40px; font-size: var(--text-lg); }
    .list { max-height: min(26rem, 55vh); overflow: auto; padding: var(--space-1) var(--space-2) var(--space-2); }
    .heading { padding: var(--space-2) var(--space-2) 2px; font-size: var(--text-sm); font-weight: 650; color: var(--ink-soft); }
    [role='option'] { display: flex; align-items: baseline; gap: var(--space-3); min-height: 32px; padding: 5px var(--space-2); border-radius: var(--radius); cursor: pointer; }
    [role='option'] span:first-child { flex: 1; }
    [role='option']:hover { background: var(--panel-2); }
    .active, .active:hover { background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent); }
    .hint { white-space: nowrap; }
    .nothing { padding: var(--space-4); }
    footer { padding: var(--space-2) var(--space-3); border-block-start: 1px solid var(--line); background: var(--panel-2); }
    @media (forced-colors: active) { .active { outline: 2px solid Highlight; outline-offset: -2px; } }
  `]

  /** What can be found: components only once something is typed, or they would bury the commands. */
  private get all(): Command[] {
    const { messages: { help, say }, components, text } = this
    const found = text.trim() === '' ? [] : components.map(({ id, name, kind }): Command => ({
      id: `component-${id}`, name, group: help.palette.components, hint: say.kind(kind), also: id, run: () => { emit(this, 'select', id) },
    }))
    return [...this.commands, ...found]
  }

  private choose(command: Command | undefined) {
    if (!command) return
    this.shut()
    command.run()
  }

  private readonly type = (event: Event) => {
    this.text = (event.target as HTMLInputElement).value
    this.active = 0
  }

  private readonly key = (event: KeyboardEvent) => {
    const count = this.rows.length
    const to: Record<string, number> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1 + count, PageDown: Math.min(this.active + 8, count - 1), PageUp: Math.max(this.active - 8, 0) }
    if (event.key === 'Enter') this.choose(this.rows[this.active])
    else if (event.key in to && count) this.active = (to[event.key] as number) % count
    else return
    event.preventDefault()
  }

  private option(command: Command) {
    const index = this.rows.indexOf(command)
    return html`<div role="option" id="option-${index}" class=${index === this.active ? 'active' : ''} aria-selected=${index === this.active}
      @click=${() => this.choose(command)}><span>${command.name}</span>${command.hint ? html`<span class="hint">${command.hint}</span>` : nothing}${
      command.keys ? html`<kbd>${command.keys}</kbd>` : nothing}</div>`
  }

  override render() {
    const { palette } = this.messages.help
    const found = search(this.all, this.text)
    const groups = grouped(found.slice(0, MOST))
    this.rows = groups.flatMap(([, rows]) => rows)
    const { rows, active } = this
    return html`<dialog aria-label=${palette.title} closedby="any" @close=${this.closed}>
      <div class="top"><input type="text" role="combobox" aria-label=${palette.label} placeholder=${palette.placeholder} autocomplete="off" spellcheck="false" autofocus
        aria-expanded=${rows.length > 0} aria-controls="list" aria-autocomplete="list" aria-activedescendant=${rows.length ? `option-${active}` : nothing}
        .value=${this.text} @input=${this.type} @keydown=${this.key}></div>
      <div class="list" id="list" role="listbox" aria-label=${palette.title}>${groups.map(([group, of], i) => html`
        <div role="group" aria-labelledby="group-${i}"><div class="heading" id="group-${i}" role="presentation">${group}</div>${of.map((command) => this.option(command))}</div>`)}</div>
      ${rows.length ? nothing : html`<p class="nothing soft">${palette.nothing}</p>`}
      <footer class="hint">${palette.hint}</footer>
      <p class="hidden" role="status">${this.text.trim() ? palette.found(found.length, rows.length) : ''}</p>
    </dialog>`
  }

  protected override updated(): void {
    super.updated()
    this.line?.scrollIntoView({ block: 'nearest' })
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-palette': UwPalette } }
