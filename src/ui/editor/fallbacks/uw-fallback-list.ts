import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import { componentOf, type Fallback } from '../../../model/landscape.ts'
import { isCalled } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { listStyles } from '../fields/list-styles.ts'
import '../fields/uw-new.ts'
import { Form } from '../form.ts'
import { needName } from '../needs/need-words.ts'
import { valueOf } from '../told.ts'
import './uw-fallback-form.ts'

/** The fallbacks of a component: each a line that opens to be changed. */
@customElement('uw-fallback-list')
export class UwFallbackList extends Form {
  /** Id of the component. */
  @property() of = ''
  @state() private open: string | null = null

  static override styles = [baseStyles, controlStyles, listStyles]

  private readonly add = (event: Event) => {
    const name = valueOf<string>(event)
    const { fallbacks = {} } = componentOf(this.landscape, this.of)
    const fallback = freshId(name, (taken) => Object.hasOwn(fallbacks, taken), 'uitwijk')
    this.send({ do: 'set-fallback', id: this.of, fallback, value: { name } })
    this.open = fallback
  }

  private takeAway(fallback: string) {
    this.open = null
    this.send({ do: 'set-fallback', id: this.of, fallback, value: null })
    this.renderRoot.querySelector('uw-new')?.focus()
  }

  /** What it stands in for and how much it carries, to know without opening. */
  private note({ covers, capacity = 1 }: Fallback) {
    const { edit, say, why } = this.messages
    const need = covers === undefined ? undefined : componentOf(this.landscape, this.of).needs?.find((entry) => isCalled(entry, covers))
    return [need === undefined ? edit.fallbacks.coversAll : why.covers(needName(need, this.landscape, this.messages)), capacity < 1 ? say.share(capacity) : ''].filter(Boolean).join(', ')
  }

  override render() {
    const { messages, work, open, of } = this
    const { edit } = messages
    const component = componentOf(this.landscape, of)
    return html`<ul class="lines">${Object.entries(component.fallbacks ?? {}).map(([key, fallback]) => html`<li>
        <button type="button" class="open" aria-expanded=${open === key} @click=${() => { this.open = open === key ? null : key }}>${fallback.name} <span class="soft">${this.note(fallback)}</span></button>
        ${open === key ? html`<div class="card">
          <uw-fallback-form .messages=${messages} .work=${work} .value=${fallback} .component=${component} of=${of}
            @changed=${(event: Event) => this.send({ do: 'set-fallback', id: of, fallback: key, value: valueOf<Fallback>(event) })}></uw-fallback-form>
          <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(key)}>${edit.fallbacks.remove}</button></div></div>` : nothing}</li>`)}</ul>
      <uw-new label=${edit.fallbacks.new} add=${edit.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallback-list': UwFallbackList } }
