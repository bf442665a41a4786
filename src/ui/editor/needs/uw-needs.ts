import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { needAt, regrouped, setNeedAt, ungrouped, withNeed, withoutNeed, type GroupKind, type NeedPath } from '../../../model/edit/need-tree.ts'
import { asNeed, groupOf, type Need, type NeedEntry } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { focusIn } from '../focus-in.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import '../uw-pick-component.ts'
import { keyOf, pathOf, together, withPicked } from './grouping.ts'
import { beside, moved } from './moved.ts'
import { needActions } from './need-actions.ts'
import { groupWords, hardnessWords, needName } from './need-words.ts'
import { needsStyles } from './needs-styles.ts'
import './uw-grouping.ts'
import type { Grouping } from './uw-grouping.ts'
import './uw-need-form.ts'
import type { Regroup } from './uw-need-form.ts'

/** Stands for the field to add with, among the paths of lines. */
const NEW = 'new'

/**
 * What something needs, as a list to read in which every line opens to be changed. On request several lines of one
 * list can be picked to go together in a group; groups nest.
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
  /** The lines that go together; `null` while no group is being made. */
  @state() private picked: readonly string[] | null = null
  /** What is said when there are none; a warning when it is given. */
  @property() empty = ''
  /** The line that gets the focus, as what had it is gone or has moved. */
  private focusOn: string | null = null

  static override styles = [baseStyles, controlStyles, needsStyles]

  override willUpdate() {
    this.picked &&= this.picked.filter((key) => needAt(this.value, pathOf(key)) !== undefined)
    if (this.open !== null && needAt(this.value, pathOf(this.open)) === undefined) this.open = null
  }

  override updated() {
    if (this.focusOn === null) return
    const root = this.renderRoot
    const line = root.querySelector<HTMLElement>(`[data-path="${this.focusOn}"]`)
    // The field of an open group goes on to be the one that is typed in.
    const field = (root as ShadowRoot).activeElement?.matches('.new') ? (root as ShadowRoot).activeElement : [...root.querySelectorAll('.new')].at(-1)
    this.focusOn = null
    void focusIn((line ?? field ?? null) as HTMLElement | null)
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
    this.picked &&= this.picked.map(swapped)
    this.change(moved(this.value, path, step), to)
  }

  private takeAway(path: NeedPath) {
    Object.assign(this, { open: null, picked: null })
    this.change(withoutNeed(this.value, path), keyOf(needAt(this.value, beside(path, 1)) ? path : beside(path, -1)))
  }

  private ungroup(path: NeedPath) {
    Object.assign(this, { open: null, picked: null })
    this.change(ungrouped(this.value, path), keyOf(path))
  }

  private putTogether(kind: GroupKind) {
    const { needs, at } = together(this.value, this.picked ?? [], kind, this.covered)
    Object.assign(this, { open: null, picked: null })
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
    const add = (event: Event) => this.change(withNeed(this.value, valueOf<string>(event), group), NEW)
    return html`<uw-pick-component class="new" .messages=${this.messages} .work=${this.work} label=${group.length ? edit.needs.addToGroup : edit.needs.add} placeholder=${edit.typeName}
      .without=${[this.of, ...there]} @changed=${add}></uw-pick-component>`
  }

  private opened(need: Need, path: NeedPath, name: string) {
    const { edit } = this.messages
    return html`<div class="card">
      <uw-need-form .messages=${this.messages} .work=${this.work} .value=${need} of=${this.of}
        @changed=${(event: Event) => this.change(setNeedAt(this.value, path, valueOf<Need>(event)))}
        @regroup=${({ detail }: CustomEvent<Regroup>) => this.change(regrouped(this.value, path, detail.kind, detail.atLeast))}></uw-need-form>
      ${needActions(this.messages, name, {
        up: path.at(-1) === 0 ? null : () => this.move(path, -1), down: needAt(this.value, beside(path, 1)) === undefined ? null : () => this.move(path, 1),
        ungroup: 'on' in need ? null : () => this.ungroup(path), remove: () => this.takeAway(path),
      })}<p class="hint">${edit.needs.keys}</p></div>`
  }

  private line(entry: NeedEntry, path: NeedPath): TemplateResult {
    const { messages, landscape, open, picked } = this
    const { needs } = messages.edit
    const need = asNeed(entry)
    const [key, group] = [keyOf(path), groupOf(need)]
    const name = needName(entry, landscape, messages)
    const hardness = hardnessWords(need, messages)
    return html`<li class=${group ? 'group' : ''}><div class="line">
        ${picked === null ? nothing : html`<input type="checkbox" aria-label=${needs.pick(name)} .checked=${picked.includes(key)} @change=${(event: Event) => { this.picked = withPicked(picked, key, (event.target as HTMLInputElement).checked) }}>`}
        <button type="button" class="open" data-path=${key} aria-expanded=${open === key} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete" @keydown=${(event: KeyboardEvent) => this.key(event, path)}
          @click=${() => { this.open = open === key ? null : key }}><span class="name">${group ? `${groupWords(need, messages)}:` : name}</span>${hardness ? html` <span class="soft">${hardness}</span>` : nothing}</button>
      </div>
      ${open === key ? this.opened(need, path, name) : nothing}
      ${group ? html`<ul>${group.members.map((member, i) => this.line(member, [...path, i]))}${open === key ? html`<li>${this.adding(path)}</li>` : nothing}</ul>` : nothing}</li>`
  }

  private async group(asked: Grouping) {
    if (asked !== 'begin' && asked !== 'stop') return this.putTogether(asked)
    this.picked = asked === 'begin' ? [] : null
    await this.updateComplete
    void focusIn(this.renderRoot.querySelector<HTMLElement>(asked === 'begin' ? '.line > input' : 'uw-grouping'))
  }

  override render() {
    const { needs } = this.messages.edit
    const none = () => (this.empty ? html`<p><span class="badge warn">${this.empty}</span></p>` : html`<p class="soft">${needs.nothing}</p>`)
    return html`
      ${this.value.length ? html`<ul class="needs ${this.picked === null ? '' : 'picking'}">${this.value.map((entry, i) => this.line(entry, [i]))}</ul>` : none()}
      ${this.value.length > 1 || this.picked ? html`<uw-grouping .messages=${this.messages} .picked=${this.picked?.length ?? null} @changed=${(event: Event) => this.group(valueOf<Grouping>(event))}></uw-grouping>` : nothing}
      ${this.adding([])}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-needs': UwNeeds } }
