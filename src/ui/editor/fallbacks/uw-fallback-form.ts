import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Component, Fallback } from '../../../model/landscape.ts'
import { isCalled, type NeedEntry } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { describe } from '../describe.ts'
import { choice } from '../fields/choice.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { targetWords } from '../needs/need-words.ts'
import '../needs/uw-needs.ts'
import { told, valueOf } from '../told.ts'
import { carryingFields } from './carrying.ts'
import { nameToCover } from './covering.ts'
import { unfilledWords } from './unfilled.ts'

/**
 * One fallback of a component: what it stands in for, how soon, how much, how long, and what it needs itself.
 *
 * @fires changed - CustomEvent<Fallback>
 * @fires edit - when a component or a document is added, or a group of needs gets a name
 */
@customElement('uw-fallback-form')
export class UwFallbackForm extends Form {
  @property({ attribute: false }) value!: Fallback
  /** The component whose fallback it is. */
  @property({ attribute: false }) component!: Component
  @property() of = ''

  static override styles = [baseStyles, controlStyles, formStyles]

  override focus(): void { this.renderRoot.querySelector('uw-text')?.focus() }

  private set(parts: { [Key in keyof Fallback]?: Fallback[Key] | undefined }) { told(this, { ...this.value, ...parts }) }

  /** What it can stand in for: the whole component, or one of its needs. A group without a name gets one when it is chosen. */
  private covers() {
    const { messages, landscape, value: { covers } } = this
    const { edit } = messages
    const needs = this.component.needs ?? []
    const words = (entry: NeedEntry) => targetWords(entry, landscape, messages)
    const current = covers === undefined ? -1 : needs.findIndex((entry) => isCalled(entry, covers))
    const choose = (index: string) => {
      if (index === '') return this.set({ covers: undefined })
      const chosen = nameToCover(needs, Number(index), words(needs[Number(index)] as NeedEntry))
      if (chosen.isNew) this.send({ do: 'set-needs', id: this.of, needs: chosen.needs })
      this.set({ covers: chosen.name })
    }
    return choice(edit.fallbacks.covers, current < 0 ? '' : String(current),
      [{ value: '', name: edit.fallbacks.coversAll }, ...needs.map((entry, index) => ({ value: String(index), name: words(entry) }))], choose, edit.fallbacks.coversMeans)
  }

  override render() {
    const { messages, value } = this
    const { edit } = messages
    const missing = unfilledWords(value, messages)
    return html`<div class="stack">
      ${missing ? html`<p class="notice warn">${missing}</p>` : nothing}
      <uw-text label=${edit.name} .value=${value.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
      ${this.covers()}
      ${carryingFields(value, messages, (parts) => this.set(parts))}
      <div class="field" role="group" aria-labelledby="needs"><span class="label" id="needs">${edit.fallbacks.needs}</span>
        <uw-needs .messages=${messages} .work=${this.work} .value=${value.needs ?? []} of=${this.of} empty=${edit.fallbacks.absent.needs} @changed=${(event: Event) => this.set({ needs: valueOf<NeedEntry[]>(event) })}></uw-needs></div>
      <uw-text label=${edit.fallbacks.tested} kind="date" hint=${value.tested === undefined ? edit.fallbacks.neverTested : ''} .value=${value.tested ?? ''}
        @changed=${(event: Event) => this.set({ tested: valueOf<string>(event) || undefined })}></uw-text>
      ${describe(this, value, (part) => this.set(part))}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallback-form': UwFallbackForm } }
