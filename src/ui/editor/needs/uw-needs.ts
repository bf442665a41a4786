import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { needAt, regrouped, setNeedAt, ungrouped, withNeed, withoutNeed, type GroupKind, type NeedPath } from '../../../model/edit/need-tree.ts'
import { asNeed, groupOf, type Need, type NeedEntry } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { componentOptions } from '../component-options.ts'
import { Form } from '../form.ts'
import { newComponent } from '../new-component.ts'
import { signButton } from '../sign.ts'
import { told, valueOf } from '../told.ts'
import '../uw-combobox.ts'
import { keyOf, pathOf, together, withPicked } from './grouping.ts'
import { beside, moved } from './moved.ts'
import { groupWords, hardnessWords, needName } from './need-words.ts'
import { needsStyles } from './needs-styles.ts'
import './uw-need-form.ts'
import type { Regroup } from './uw-need-form.ts'

/**
 * What something needs, as a list to read in which every line opens to be changed. Several lines of one list can be
 * picked to go together in a group; groups nest.
 *
 * @fires changed - CustomEvent<NeedEntry[]>
 * @fires edit - when a component is added
 */
@customElement('uw-needs')
export class UwNeeds extends Form {
  @property({ attribute: false }) value: readonly NeedEntry[] = []
  /** The component that needs these. */
  @property() of = ''
  /** What fallbacks cover by name: a group made of it takes over the name, so that they go on to cover it. */
  @property({ attribute: false }) covered: readonly string[] = []
  @state() private open: string | null = null
  @state() private picked: readonly string[] = []
  /** The line that gets the focus, as what had it is gone or has moved. */
  private focusOn: string | null = null

  static override styles = [baseStyles, controlStyles, needsStyles]

  override willUpdate() {
    this.picked = this.picked.filter((key) => needAt(this.value, pathOf(key)) !== undefined)
    if (this.open !== null && needAt(this.value, pathOf(this.open)) === undefined) this.open = null
  }

  override updated() {
    if (this.focusOn === null) return
    const line = this.renderRoot.querySelector<HTMLElement>(`[data-path="${this.focusOn}"]`) ?? this.renderRoot.querySelector<HTMLElement>('.new')
    this.focusOn = null
    line?.focus()
  }

  private change(needs: NeedEntry[], focusOn: string | null = null) {
    this.focusOn = focusOn
    told(this, needs)
  }

  private move(path: NeedPath, step: -1 | 1) {
    const [from, to] = [keyOf(path), keyOf(beside(path, step))]
    if (needAt(this.value, pathOf(to)) === undefined) return
    const swapped = (key: string) => (key === from ? to : key === to ? from : key)
    if (this.open !== null) this.open = swapped(this.open)
    this.picked = this.picked.map(swapped)
    this.change(moved(this.value, path, step), to)
  }

  private takeAway(path: NeedPath) {
    Object.assign(this, { open: null, picked: [] })
    this.change(withoutNeed(this.value, path), keyOf(needAt(this.value, beside(path, 1)) ? path : beside(path, -1)))
  }

  private ungroup(path: NeedPath) {
    Object.assign(this, { open: null, picked: [] })
    this.change(ungrouped(this.value, path), keyOf(path))
  }

  private group(kind: GroupKind) {
    const { needs, at } = together(this.value, this.picked, kind, this.covered)
    Object.assign(this, { open: null, picked: [] })
    this.change(needs, keyOf(at))
  }

  private readonly key = (event: KeyboardEvent, path: NeedPath) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) this.move(path, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Delete') this.takeAway(path)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  private adding(group: NeedPath): TemplateResult {
    const { edit } = this.messages
    const needs = group.length ? groupOf(asNeed(needAt(this.value, group) as NeedEntry))?.members ?? [] : this.value
    const there = needs.flatMap((entry) => { const need = asNeed(entry); return 'on' in need ? [need.on] : [] })
    const add = (on: string) => this.change(withNeed(this.value, on, group))
    return html`<uw-combobox required class="new" .messages=${this.messages} label=${group.length ? edit.needs.addToGroup : edit.needs.add} placeholder=${edit.typeName} value=""
      .options=${componentOptions(this.landscape, this.messages, [this.of, ...there])} create=${edit.newComponent} @pick=${(event: CustomEvent<string>) => add(event.detail)}
      @create=${(event: CustomEvent<string>) => { const made = newComponent(this.landscape, event.detail); this.send(made.edit); add(made.id) }}></uw-combobox>`
  }

  private opened(need: Need, path: NeedPath, name: string) {
    const { edit } = this.messages
    const group = !('on' in need)
    return html`<div class="card">
      <uw-need-form .messages=${this.messages} .work=${this.work} .value=${need} of=${this.of}
        @changed=${(event: Event) => this.change(setNeedAt(this.value, path, valueOf<Need>(event)))}
        @regroup=${({ detail }: CustomEvent<Regroup>) => this.change(regrouped(this.value, path, detail.kind, detail.atLeast))}></uw-need-form>
      <div class="actions">
        ${signButton('up', edit.needs.up(name), () => this.move(path, -1), path.at(-1) === 0)}
        ${signButton('down', edit.needs.down(name), () => this.move(path, 1), needAt(this.value, beside(path, 1)) === undefined)}
        ${group ? html`<button type="button" class="small" @click=${() => this.ungroup(path)}>${edit.needs.ungroup}</button>` : nothing}
        <button type="button" class="small danger" @click=${() => this.takeAway(path)}>${edit.needs.remove}<span class="hidden">: ${name}</span></button>
      </div><p class="hint">${edit.needs.keys}</p></div>`
  }

  private line(entry: NeedEntry, path: NeedPath): TemplateResult {
    const { messages, landscape, open, picked } = this
    const { needs } = messages.edit
    const need = asNeed(entry)
    const [key, group] = [keyOf(path), groupOf(need)]
    const name = needName(entry, landscape, messages)
    const hardness = hardnessWords(need, messages)
    return html`<li class=${group ? 'group' : ''}><div class="line">
        <input type="checkbox" aria-label=${needs.pick(name)} .checked=${picked.includes(key)} @change=${(event: Event) => { this.picked = withPicked(picked, key, (event.target as HTMLInputElement).checked) }}>
        <button type="button" class="open" data-path=${key} aria-expanded=${open === key} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete" @keydown=${(event: KeyboardEvent) => this.key(event, path)}
          @click=${() => { this.open = open === key ? null : key }}><span class="name">${group ? `${groupWords(need, messages)}:` : name}</span>${hardness ? html` <span class="soft">${hardness}</span>` : nothing}</button>
      </div>
      ${open === key ? this.opened(need, path, name) : nothing}
      ${group ? html`<ul>${group.members.map((member, i) => this.line(member, [...path, i]))}${open === key ? html`<li>${this.adding(path)}</li>` : nothing}</ul>` : nothing}</li>`
  }

  override render() {
    const { needs } = this.messages.edit
    return html`
      ${this.value.length ? html`<ul class="needs">${this.value.map((entry, i) => this.line(entry, [i]))}</ul>` : html`<p class="soft">${needs.nothing}</p>`}
      ${this.picked.length > 1 ? html`<div class="together" role="group" aria-label=${needs.together(this.picked.length)}><span>${needs.together(this.picked.length)}</span>
        ${(['allOf', 'anyOf', 'atLeast'] as const).map((kind) => html`<button type="button" class="small" @click=${() => this.group(kind)}>${needs.kinds[kind]}</button>`)}</div>` : nothing}
      ${this.adding([])}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-needs': UwNeeds } }
