import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import type { Option } from '../combobox-options.ts'
import { signButton } from '../sign.ts'
import { told } from '../told.ts'
import '../uw-combobox.ts'
import type { TagChange } from './tags.ts'

/**
 * Tags: those there are, each to be taken away, and a field to add one.
 *
 * @fires changed - CustomEvent<TagChange>
 */
@customElement('uw-tags')
export class UwTags extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  @property({ attribute: false }) value: readonly string[] = []
  /** Tags that only some have, of several things at once. */
  @property({ attribute: false }) some: readonly string[] = []
  /** Tags that are used elsewhere. */
  @property({ attribute: false }) options: readonly Option[] = []

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-1); grid-template-columns: minmax(0, 1fr); }
    ul { display: flex; flex-wrap: wrap; gap: var(--space-1); }
    ul:empty { display: none; }
    li { display: inline-flex; align-items: center; padding-inline-start: var(--space-2); border: 1px solid var(--line-strong); border-radius: 99px; background: var(--panel-2); font-size: var(--text-sm); }
    li.some { border-style: dashed; }
    li .soft { margin-inline-start: 4px; }
    li button.icon.small { width: 24px; min-height: 24px; border-radius: 99px; }
  `]

  private add(tag: string) { if (!this.value.includes(tag)) told(this, { tag, goes: false } satisfies TagChange) }

  private takeAway(tag: string) {
    told(this, { tag, goes: true } satisfies TagChange)
    this.renderRoot.querySelector('uw-combobox')?.focus()
  }

  override render() {
    const { edit } = this.messages
    return html`<uw-combobox required .messages=${this.messages} label=${this.label} placeholder=${edit.tags.add} value="" .options=${this.options.filter(({ value }) => !this.value.includes(value))}
        create=${edit.tags.new} @pick=${(event: CustomEvent<string>) => this.add(event.detail)} @create=${(event: CustomEvent<string>) => this.add(event.detail)}></uw-combobox>
      <ul aria-label=${this.label}>${[...this.value, ...this.some].map((tag) => html`<li class=${this.some.includes(tag) ? 'some' : ''}>${tag}${this.some.includes(tag) ? html` <span class="soft">${edit.tags.some}</span>` : nothing}${signButton('remove', edit.tags.remove(tag), () => this.takeAway(tag))}</li>`)}</ul>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-tags': UwTags } }
