import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Part } from '../../exchange/choices.ts'
import type { Outline } from '../../exchange/mapping/outline.ts'
import type { Messages } from '../../i18n/index.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { MANY } from './many.ts'
import { PART_MODES, begun, isChosen, modeOf, toggled, type PartMode } from './part-modes.ts'
import './uw-import-around.ts'
import './uw-import-list.ts'
import type { Choice } from './uw-import-list.ts'

/** All folders, each after the one it is in. */
const flat = (folders: Outline['folders'], group = ''): Choice[] => folders.flatMap(({ name, path, count, folders: below }) =>
  [{ id: path, name, group, count }, ...flat(below, group ? `${group} / ${name}` : name)])

/** The step in which a part of the file is chosen, with what it gives told while one chooses. @fires importing */
@customElement('uw-import-part')
export class UwImportPart extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState
  @state() private mode: PartMode | null = null
  /** What was chosen by each way, for who looks at another way and comes back. */
  private readonly kept = new Map<PartMode, Part>()
  /** The choices of a list, made once for each outline. */
  private lists = new WeakMap<Outline, Map<PartMode, Choice[]>>()

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    .chosen { padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-lg); }
  `]

  private send(part: Part) { emit(this, 'importing', { ask: 'part', part }) }

  private by(mode: PartMode) {
    const { part } = this.importing.choices
    if (part) this.kept.set(this.mode ?? modeOf(part), part)
    this.mode = mode
    this.send(this.kept.get(mode) ?? begun(mode))
  }

  private choicesOf(outline: Outline, mode: PartMode): Choice[] {
    const known = this.lists.get(outline) ?? new Map<PartMode, Choice[]>()
    this.lists.set(outline, known)
    const made = known.get(mode) ?? this.made(outline, mode)
    known.set(mode, made)
    return made
  }

  private made({ views, folders, types }: Outline, mode: PartMode): Choice[] {
    switch (mode) {
      case 'views': return views.map(({ id, name, folder, components }) => ({ id, name, group: folder.join(' / '), count: components }))
      case 'folders': return flat(folders)
      case 'types': return types.map(({ type, count }) => {
        const words = this.messages.exchange.typeWords(type)
        return { id: type, name: words || type, group: words && words !== type ? type : '', count }
      })
      default: return []
    }
  }

  private there(outline: Outline, mode: PartMode): boolean {
    return mode === 'all' || (mode === 'around' ? outline.starts.length > 0 : this.choicesOf(outline, mode).length > (mode === 'views' ? 0 : 1))
  }

  private readonly toggle = (event: CustomEvent<{ id: string; on: boolean }>) => {
    event.stopPropagation()
    const { mode, importing: { choices: { part } } } = this
    const list = mode ?? modeOf(part)
    if (list !== 'all' && list !== 'around') this.send(toggled(part, list, event.detail.id, event.detail.on))
  }

  private chooser(outline: Outline, mode: PartMode) {
    const { messages, importing: { choices: { part } } } = this
    if (mode === 'all') return nothing
    if (mode === 'around') return html`<div class="chosen"><uw-import-around .messages=${messages} .starts=${outline.starts} .chosen=${part}
      @part=${(event: CustomEvent<Part>) => { event.stopPropagation(); this.send(event.detail) }}></uw-import-around></div>`
    return html`<div class="chosen"><uw-import-list .messages=${messages} .label=${messages.exchange.part.mode[mode]} .choices=${this.choicesOf(outline, mode)} .chosen=${part?.[mode] ?? []} @toggle=${this.toggle}></uw-import-list></div>`
  }

  override render() {
    const { messages, importing: { outline, choices, drawn } } = this
    const { exchange } = messages
    if (!outline) return html`<p class="waiting">${exchange.waiting}</p>`
    const mode = this.mode ?? modeOf(choices.part)
    const size = drawn?.components ?? 0
    return html`
      <fieldset><legend>${exchange.part.which}</legend><div class="ways">${PART_MODES.filter((one) => this.there(outline, one)).map((one) => html`<label>
        <input type="radio" name="mode" value=${one} .checked=${live(one === mode)} @change=${() => this.by(one)}>
        <span>${exchange.part.mode[one]}<small>${exchange.part.means[one]}${one === 'all' ? html` ${exchange.part.whole(outline.components)}` : nothing}</small></span></label>`)}</div></fieldset>
      ${this.chooser(outline, mode)}
      ${mode !== 'all' && !isChosen(choices.part) ? html`<p class="notice" role="status">${exchange.part.none}</p>` : nothing}
      ${size > MANY ? html`<p class="notice warn" role="status">${exchange.part.many(size)}</p>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-part': UwImportPart } }
