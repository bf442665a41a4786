import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import type { Option } from '../../editor/combobox-options.ts'
import { signButton } from '../../editor/sign.ts'
import { told } from '../../editor/told.ts'
import '../../editor/uw-combobox.ts'

/**
 * Several of many things: those that are picked, each to be taken away, and a field to find one more.
 *
 * @fires changed - CustomEvent<string[]>, the values
 */
@customElement('uw-picked')
export class UwPicked extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  /** What stands in the empty field. */
  @property() placeholder = ''
  @property({ attribute: false }) value: readonly string[] = []
  @property({ attribute: false }) options: readonly Option[] = []
  /** What the button is called that takes one away. */
  @property({ attribute: false }) removes: (name: string) => string = (name) => name

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-1); grid-template-columns: minmax(0, 1fr); }
    ul { display: flex; flex-wrap: wrap; gap: var(--space-1); }
    ul:empty { display: none; }
    li { display: inline-flex; align-items: center; padding-inline-start: var(--space-2); border: 1px solid var(--line-strong); border-radius: 99px; background: var(--panel-2); font-size: var(--text-sm); }
    li button.icon.small { border-radius: 99px; }
  `]

  private takeAway(value: string) {
    told(this, this.value.filter((one) => one !== value))
    this.renderRoot.querySelector('uw-combobox')?.focus()
  }

  override render() {
    const { value, options } = this
    const named = (one: string) => options.find((option) => option.value === one)?.name ?? one
    return html`<uw-combobox required .messages=${this.messages} label=${this.label} placeholder=${this.placeholder} value="" .options=${options.filter((option) => !value.includes(option.value))}
        @pick=${(event: CustomEvent<string>) => { event.stopPropagation(); told(this, [...value, event.detail]) }}></uw-combobox>
      <ul aria-label=${this.label}>${value.map((one) => html`<li>${named(one)}${signButton('remove', this.removes(named(one)), () => this.takeAway(one))}</li>`)}</ul>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-picked': UwPicked } }
