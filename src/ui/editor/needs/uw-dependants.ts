import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { componentOf } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { componentOptions } from '../component-options.ts'
import { Form } from '../form.ts'
import { newComponent } from '../new-component.ts'
import { signButton } from '../sign.ts'
import '../uw-combobox.ts'
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

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
    li { display: flex; align-items: center; gap: var(--space-1); min-height: 28px; }
    li > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .soft { font-size: var(--text-sm); }
  `]

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
    const connect = (from: string) => this.send({ do: 'connect', from, to: this.of })
    return html`
      ${dependants.length ? html`<ul>${dependants.slice(0, this.all ? undefined : MOST).map((one) => this.item(one))}</ul>` : html`<p class="soft">${edit.needs.nobody}</p>`}
      ${dependants.length > MOST && !this.all ? html`<div><button type="button" class="small" @click=${() => { this.all = true }}>${edit.showMore(dependants.length - MOST)}</button></div>` : nothing}
      <uw-combobox required .messages=${this.messages} label=${edit.needs.connect} placeholder=${edit.typeName} value="" .options=${componentOptions(this.landscape, this.messages, [this.of, ...direct])}
        create=${edit.newComponent} @pick=${(event: CustomEvent<string>) => connect(event.detail)}
        @create=${(event: CustomEvent<string>) => { this.send(newComponent(this.landscape, event.detail, { needs: [this.of] }).edit) }}></uw-combobox>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-dependants': UwDependants } }
