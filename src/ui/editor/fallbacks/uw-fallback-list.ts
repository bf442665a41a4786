import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import { componentOf, type Fallback } from '../../../model/landscape.ts'
import { isCalled } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { listStyles } from '../fields/list-styles.ts'
import { focusIn } from '../focus-in.ts'
import { Form } from '../form.ts'
import { needName } from '../needs/need-words.ts'
import { valueOf } from '../told.ts'
import { unfilled } from './unfilled.ts'
import './uw-fallback-form.ts'
import './uw-new-fallback.ts'

/** The fallbacks of a component: each a line that opens to be changed. */
@customElement('uw-fallback-list')
export class UwFallbackList extends Form {
  /** Id of the component. */
  @property() of = ''
  @state() private open: string | null = null
  /** Whether the focus goes into the fallback that was just made. */
  private opened = false

  static override styles = [baseStyles, controlStyles, listStyles]

  private readonly add = (event: Event) => {
    const value = valueOf<Fallback>(event)
    const { fallbacks = {} } = componentOf(this.landscape, this.of)
    const fallback = freshId(value.name, (taken) => Object.hasOwn(fallbacks, taken), 'uitwijk')
    this.send({ do: 'set-fallback', id: this.of, fallback, value })
    Object.assign(this, { open: fallback, opened: true })
  }

  override updated() {
    const form = this.opened ? this.renderRoot.querySelector('uw-fallback-form') : null
    if (!form) return
    this.opened = false
    void focusIn(form)
  }

  private takeAway(fallback: string) {
    this.open = null
    this.send({ do: 'set-fallback', id: this.of, fallback, value: null })
    this.renderRoot.querySelector('uw-new-fallback')?.focus()
  }

  /** What it stands in for and how much it carries, to know without opening. */
  private note({ covers, capacity = 1 }: Fallback) {
    const { edit, say, why } = this.messages
    const need = covers === undefined ? undefined : componentOf(this.landscape, this.of).needs?.find((entry) => isCalled(entry, covers))
    return [need === undefined ? edit.fallbacks.coversAll : why.covers(needName(need, this.landscape, this.messages)), capacity < 1 ? say.share(capacity) : ''].filter(Boolean).join(', ')
  }

  private flag(fallback: Fallback) {
    const count = unfilled(fallback).length
    return count ? html` <span class="badge warn">${this.messages.edit.fallbacks.unfilledCount(count)}</span>` : nothing
  }

  override render() {
    const { messages, work, open, of } = this
    const { edit } = messages
    const component = componentOf(this.landscape, of)
    return html`<ul class="lines">${Object.entries(component.fallbacks ?? {}).map(([key, fallback]) => html`<li>
        <button type="button" class="open" aria-expanded=${open === key} @click=${() => { this.open = open === key ? null : key }}>${fallback.name} <span class="soft">${this.note(fallback)}</span>${this.flag(fallback)}</button>
        ${open === key ? html`<div class="card">
          <uw-fallback-form .messages=${messages} .work=${work} .value=${fallback} .component=${component} of=${of}
            @changed=${(event: Event) => this.send({ do: 'set-fallback', id: of, fallback: key, value: valueOf<Fallback>(event) })}></uw-fallback-form>
          <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(key)}>${edit.fallbacks.remove}</button></div></div>` : nothing}</li>`)}</ul>
      <uw-new-fallback .messages=${messages} @changed=${this.add}></uw-new-fallback>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallback-list': UwFallbackList } }
