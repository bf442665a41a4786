import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Kind } from '../../model/kinds.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { kindField } from './component/kind-fields.ts'
import { componentOptions } from './component-options.ts'
import { formStyles } from './fields/section.ts'
import { focusIn } from './focus-in.ts'
import { Form } from './form.ts'
import { newComponent } from './new-component.ts'
import { ofKind } from './service/followed.ts'
import { told } from './told.ts'
import './uw-combobox.ts'

/**
 * A component, chosen by its name; or a new one of that name, after its kind was asked.
 *
 * @fires changed - CustomEvent<string>, its id
 * @fires edit - when it is a new one, before `changed`
 */
@customElement('uw-pick-component')
export class UwPickComponent extends Form {
  @property() label = ''
  @property() placeholder = ''
  /** Id of the chosen component; empty when none is. */
  @property() value = ''
  /** Ids that are not offered. */
  @property({ attribute: false }) without: readonly string[] = []
  /** The name of the new one of which the kind is being asked. */
  @state() private name: string | null = null
  @state() private kind: Kind = 'application'

  static override styles = [baseStyles, controlStyles, formStyles]

  override focus(): void { this.renderRoot.querySelector('uw-combobox')?.focus() }

  private readonly ask = async ({ detail }: CustomEvent<string>) => {
    this.name = detail
    await this.updateComplete
    void focusIn(this.renderRoot.querySelector('select'))
  }

  private done() {
    this.name = null
    this.focus()
  }

  private readonly make = (event: Event) => {
    event.preventDefault()
    const { id, edit } = newComponent(this.landscape, this.name ?? '', ofKind(this.kind))
    this.done()
    this.send(edit)
    told(this, id)
  }

  private asked(name: string) {
    const { edit } = this.messages
    return html`<form class="card stack" aria-label=${edit.newNamed(name)} @submit=${this.make}
      @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') { event.stopPropagation(); this.done() } }}>
      <p class="label">${edit.newNamed(name)}</p>
      ${kindField(this.messages, this.kind, (kind) => { this.kind = kind })}
      <div class="actions"><button type="submit" class="primary">${edit.add}</button><button type="button" @click=${() => this.done()}>${edit.cancel}</button></div></form>`
  }

  override render() {
    const { messages, landscape, value, name } = this
    return html`<div class="stack"><uw-combobox required .messages=${messages} label=${this.label} placeholder=${this.placeholder} .value=${value}
        .options=${componentOptions(landscape, messages, this.without)} create=${messages.edit.newComponent}
        @pick=${(event: CustomEvent<string>) => { this.name = null; told(this, event.detail) }} @create=${this.ask}></uw-combobox>
      ${name === null ? nothing : this.asked(name)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-pick-component': UwPickComponent } }
