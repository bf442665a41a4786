import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { Edit, EditFault } from '../../model/edit/edit.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import './bulk/uw-bulk-form.ts'
import './component/uw-component-form.ts'
import { focusIn } from './focus-in.ts'
import { Form } from './form.ts'
import './landscape/uw-landscape-form.ts'
import { copiesOf } from './new-component.ts'
import './organisation/uw-organisation-form.ts'
import { signButton } from './sign.ts'

/**
 * The form of what is chosen: a component, several at once, an organisation, or else the landscape as a whole.
 *
 * @fires edit - CustomEvent<Edit[]>, one step: all that the forms ask for in one go
 * @fires select - CustomEvent<string | null>
 * @fires mark - CustomEvent<string[]>
 * @fires select-organisation - CustomEvent<string | null>
 * @fires what-if - CustomEvent<{ id: string, more: boolean }>
 * @fires remove - CustomEvent<string[]>, to be asked what goes along
 * @fires closed - the form of what was chosen is done with
 */
@customElement('uw-editor')
export class UwEditor extends Form {
  @property({ attribute: false }) selected: string | null = null
  @property({ attribute: false }) marked: readonly string[] = []
  @property({ attribute: false }) organisation: string | null = null
  /** What the scenario says of what is chosen. */
  @property() outcome = ''
  /** Why the last edit was refused. */
  @property({ attribute: false }) fault: EditFault | null = null
  private asked: Edit[] = []
  /** Whether the organisation that is shown was made just now. */
  private isNew = false

  static override styles = [baseStyles, controlStyles, css`
    /* What has the focus stays clear of the head and the edge. */
    :host { background: var(--panel); scroll-padding-block: 3.5rem var(--space-6); }
    .head { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); padding: var(--space-1) var(--space-4); border-block-end: 1px solid var(--line); background: var(--panel); }
    .head h2 { flex: 1; font-size: var(--text-sm); font-weight: 650; color: var(--ink-soft); }
    .head h2::first-letter { text-transform: uppercase; }
    .head .notice { flex-basis: 100%; margin-block-end: var(--space-1); }
    .body { padding: var(--space-3) var(--space-4) var(--space-6); }
    .outcome { margin-block-end: var(--space-3); }
    .tools { margin-block-end: var(--space-3); }
  `]

  /** Puts the focus on the name of what is chosen, to type another. */
  selectName(): void { this.renderRoot.querySelector('uw-component-form')?.selectName() }

  private readonly collect = (event: Event) => {
    event.stopPropagation()
    this.asked.push(...[(event as CustomEvent<Edit | Edit[]>).detail].flat())
    if (this.asked.length === 1) queueMicrotask(this.ask)
  }

  /** What the forms ask for in one go is one step, that is undone as one. */
  private readonly ask = () => {
    emit(this, 'edit', this.asked.splice(0))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected') && this.hasUpdated) this.scrollTo(0, 0)
    const before = changed.get('work')?.landscape
    // It may be chosen before it is there, as an edit takes a while.
    this.isNew = before !== undefined && this.organisation !== null && !Object.hasOwn(before.organisations ?? {}, this.organisation) && Object.hasOwn(this.landscape.organisations ?? {}, this.organisation)
  }

  protected override updated(): void {
    if (this.isNew) void focusIn(this.renderRoot.querySelector('uw-organisation-form'))
  }

  private readonly close = () => {
    emit(this, this.organisation === null ? 'select' : 'select-organisation', null)
    emit(this, 'closed', null)
  }

  private tools(ids: readonly string[]) {
    const { edit } = this.messages
    const copy = () => emit(this, 'edit', copiesOf(this.landscape, ids, edit.copyName))
    return html`<div class="actions tools">
      ${ids.length === 1 ? html`<button type="button" class="small" @click=${() => emit(this, 'what-if', { id: ids[0], more: false })}>${edit.whatIf}</button>` : nothing}
      <button type="button" class="small" @click=${copy}>${edit.copy}</button>
      <button type="button" class="small danger" @click=${() => emit(this, 'remove', [...ids])}>${edit.remove}</button></div>`
  }

  /** What is shown: a title, and the form under it. Another thing chosen gets a form of its own. */
  private shown() {
    const { messages, work, landscape, organisation } = this
    const { edit, say } = messages
    const ids = this.marked.filter((id) => Object.hasOwn(landscape.components, id))
    const id = this.selected !== null && Object.hasOwn(landscape.components, this.selected) ? this.selected : ids[0]
    if (organisation !== null && landscape.organisations && Object.hasOwn(landscape.organisations, organisation))
      return { title: edit.organisation.title, form: keyed(organisation, html`<uw-organisation-form .messages=${messages} .work=${work} of=${organisation}></uw-organisation-form>`) }
    if (ids.length > 1)
      return { title: edit.bulk.title(ids.length), form: html`${this.tools(ids)}<uw-bulk-form .messages=${messages} .work=${work} .marked=${ids}></uw-bulk-form>` }
    if (id !== undefined)
      return { title: say.kind(landscape.components[id]?.kind ?? 'application'), form: html`${this.tools([id])}${keyed(id, html`<uw-component-form .messages=${messages} .work=${work} of=${id}></uw-component-form>`)}` }
    return { title: edit.landscape.title, form: html`<uw-landscape-form .messages=${messages} .work=${work}></uw-landscape-form>` }
  }

  override render() {
    const { messages: { edit, say }, fault, outcome } = this
    const { title, form } = this.shown()
    const closable = this.organisation !== null || this.selected !== null
    return html`<div @edit=${this.collect}>
      <div class="head"><h2>${title}</h2>${closable ? signButton('remove', edit.close, this.close) : nothing}
        ${fault ? html`<p class="notice bad" role="alert">${say.editFault(fault)}</p>` : nothing}</div>
      <div class="body">${outcome ? html`<p class="notice outcome" role="status">${outcome}</p>` : nothing}${form}</div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-editor': UwEditor } }
