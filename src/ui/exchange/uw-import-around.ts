import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Part } from '../../exchange/choices.ts'
import type { Outline } from '../../exchange/mapping/outline.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import type { Option } from '../editor/combobox-options.ts'
import '../editor/uw-combobox.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { around } from './part-modes.ts'

const DEPTHS = [1, 2, 3, 4, 5, null] as const

/** Chooses what some elements rest on, so many steps deep. @fires part - CustomEvent<Part> */
@customElement('uw-import-around')
export class UwImportAround extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) starts: Outline['starts'] = []
  @property({ attribute: false }) chosen: Part | undefined
  private options: Option[] = []

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    uw-combobox { max-width: 32rem; }
    ul { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    li { display: flex; align-items: center; gap: var(--space-1); padding-inline-start: var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--accent-soft); }
  `]

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('starts')) this.options = this.starts.map(({ id, name, type, restsOn }) => ({ value: id, name: name || type, hint: this.messages.exchange.part.restsOn(this.messages.exchange.typeWords(type) || type, restsOn) }))
  }

  private change(parts: Parameters<typeof around>[1]) { emit(this, 'part', around(this.chosen, parts)) }

  private readonly add = (event: CustomEvent<string | null>) => {
    event.stopPropagation()
    const ids = this.chosen?.around?.ids ?? []
    if (event.detail !== null && !ids.includes(event.detail)) this.change({ ids: [...ids, event.detail] })
  }

  /** The button goes with what it takes away, so that the focus has to go elsewhere. */
  private letGo(id: string) {
    this.renderRoot.querySelector('uw-combobox')?.focus()
    this.change({ ids: (this.chosen?.around?.ids ?? []).filter((one) => one !== id) })
  }

  override render() {
    const { messages, options, chosen: part } = this
    const { exchange } = messages
    const ids = part?.around?.ids ?? []
    const depth = part?.around === undefined ? null : part.around.depth
    const nameOf = (id: string) => options.find(({ value }) => value === id)?.name ?? id
    return html`
      <uw-combobox .messages=${messages} .label=${exchange.part.start} .hint=${exchange.part.startHint} .placeholder=${exchange.seek} .options=${options} value="" @pick=${this.add}></uw-combobox>
      ${ids.length ? html`<ul aria-label=${exchange.part.starts}>${ids.map((id) => html`<li>${nameOf(id)}
        <button type="button" class="quiet icon small" aria-label=${exchange.part.letGo(nameOf(id))} @click=${() => this.letGo(id)}>×</button></li>`)}</ul>` : nothing}
      <label class="options"><span>${exchange.part.depth}</span>
        <select @change=${(event: Event) => this.change({ depth: Number((event.target as HTMLSelectElement).value) || null })}>
          ${DEPTHS.map((steps) => html`<option value=${steps ?? ''} ?selected=${steps === depth}>${exchange.part.steps(steps)}</option>`)}</select></label>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-around': UwImportAround } }
