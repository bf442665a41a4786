import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { componentOf } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { Form } from '../form.ts'
import { signButton } from '../sign.ts'
import { valueOf } from '../told.ts'
import '../uw-pick-component.ts'
import { neededBy, type Dependant } from './needed-by.ts'

/** More than this is not listed until it is asked for. */
const MOST = 12

/**
 * What needs a component, to go to, to loosen, and to add to.
 *
 * @fires select - CustomEvent<string>
 */
@customElement('uw-dependants')
export class UwDependants extends Form {
  @property() of = ''
  @state() private all = false
  /** Whether the field to add with is kept in sight, as what is added pushes it down. */
  private adding = false

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
    li { display: flex; align-items: center; gap: var(--space-1); min-height: 28px; }
    li > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .soft { font-size: var(--text-sm); }
  `]

  override updated() {
    if (this.adding) this.renderRoot.querySelector('uw-pick-component')?.scrollIntoView({ block: 'nearest' })
    this.adding = false
  }

  private item({ id, fallback }: Dependant) {
    const { edit } = this.messages
    const { name, fallbacks = {} } = componentOf(this.landscape, id)
    const words = fallback === undefined ? name : `${name}: ${fallbacks[fallback]?.name}`
    return html`<li><span><button type="button" class="link" @click=${() => emit(this, 'select', id)}>${name}</button>${fallback === undefined ? nothing
      : html` <span class="soft">${edit.needs.inFallback(fallbacks[fallback]?.name ?? fallback)}</span>`}</span>
      ${signButton('remove', edit.needs.loosen(words), () => this.send({ do: 'disconnect', from: id, to: this.of, ...(fallback === undefined ? {} : { fallback }) }))}</li>`
  }

  override render() {
    const { edit } = this.messages
    const dependants = neededBy(this.landscape, this.of)
    const direct = dependants.filter(({ fallback }) => fallback === undefined).map(({ id }) => id)
    const connect = (from: string) => {
      this.adding = true
      this.send({ do: 'connect', from, to: this.of })
    }
    return html`
      ${dependants.length ? html`<ul>${dependants.slice(0, this.all ? undefined : MOST).map((one) => this.item(one))}</ul>` : html`<p class="soft">${edit.needs.nobody}</p>`}
      ${dependants.length > MOST && !this.all ? html`<div><button type="button" class="small" @click=${() => { this.all = true }}>${edit.showMore(dependants.length - MOST)}</button></div>` : nothing}
      <uw-pick-component .messages=${this.messages} .work=${this.work} label=${edit.needs.connect} placeholder=${edit.typeName} .without=${[this.of, ...direct]}
        @changed=${(event: Event) => connect(valueOf<string>(event))}></uw-pick-component>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-dependants': UwDependants } }
