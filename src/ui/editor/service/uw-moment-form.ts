import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { seconds } from '../../../model/duration.ts'
import type { Service } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { describe } from '../describe.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import './uw-rule.ts'

/** A fixed moment that a service must make. */
export type Moment = NonNullable<Service['moments']>[number]

/**
 * One fixed moment: when it falls, how much work it takes, and within what time that work must be done.
 *
 * @fires changed - CustomEvent<Moment>
 * @fires edit - when a document is added
 */
@customElement('uw-moment-form')
export class UwMomentForm extends Form {
  @property({ attribute: false }) value!: Moment

  static override styles = [baseStyles, controlStyles, formStyles]

  override focus(): void { this.renderRoot.querySelector('uw-text')?.focus() }

  private set(parts: { [Key in keyof Moment]?: Moment[Key] | undefined }) { told(this, { ...this.value, ...parts }) }

  override render() {
    const { messages, value } = this
    const { edit } = messages
    const length = (key: 'work' | 'within') => html`<uw-length certain required .messages=${messages} label=${edit.moments[key]} hint=${edit.moments[`${key}Means`]} .value=${value[key]}
      @changed=${(event: Event) => this.set({ [key]: valueOf<string>(event) })}></uw-length>`
    return html`<div class="stack">
      <uw-text label=${edit.name} .value=${value.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
      <uw-rule .messages=${messages} .value=${value.rrule} @changed=${(event: Event) => this.set({ rrule: valueOf<string>(event) })}></uw-rule>
      ${length('work')}${length('within')}
      ${seconds(value.work) > seconds(value.within) ? html`<p class="notice warn" role="status">${edit.moments.workAboveWithin}</p>` : nothing}
      ${describe(this, value, (part) => this.set(part))}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-moment-form': UwMomentForm } }
