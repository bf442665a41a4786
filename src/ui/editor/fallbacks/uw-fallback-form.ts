import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { UncertainDuration } from '../../../model/duration.ts'
import type { Component, Fallback } from '../../../model/landscape.ts'
import { isCalled, nameOfNeed, type NeedEntry } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { describe } from '../describe.ts'
import { choice } from '../fields/choice.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-share.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { needName } from '../needs/need-words.ts'
import '../needs/uw-needs.ts'
import { told, valueOf } from '../told.ts'

/**
 * One fallback of a component: what it stands in for, how soon, how much, how long, and what it needs itself.
 *
 * @fires changed - CustomEvent<Fallback>
 * @fires edit - when a component or a document is added
 */
@customElement('uw-fallback-form')
export class UwFallbackForm extends Form {
  @property({ attribute: false }) value!: Fallback
  /** The component whose fallback it is. */
  @property({ attribute: false }) component!: Component
  @property() of = ''

  static override styles = [baseStyles, controlStyles, formStyles]

  private set(parts: { [Key in keyof Fallback]?: Fallback[Key] | undefined }) { told(this, { ...this.value, ...parts }) }

  /** What it can stand in for: the whole component, or one of the needs that have a name. */
  private covers() {
    const { edit } = this.messages
    const needs = (this.component.needs ?? []).filter((entry) => nameOfNeed(entry) !== undefined)
    const current = needs.find((entry) => this.value.covers !== undefined && isCalled(entry, this.value.covers))
    const options = needs.map((entry) => ({ value: nameOfNeed(entry) as string, name: needName(entry, this.landscape, this.messages) }))
    return choice(edit.fallbacks.covers, current === undefined ? '' : nameOfNeed(current) as string, [{ value: '', name: edit.fallbacks.coversAll }, ...options],
      (covers) => this.set({ covers: covers || undefined }), edit.fallbacks.coversMeans)
  }

  override render() {
    const { messages, value } = this
    const { edit, say } = messages
    const length = (key: 'activation' | 'lasts', absent: string) => html`<uw-length .messages=${messages} label=${edit.fallbacks[key]} absent=${absent} .value=${value[key]}
      @changed=${(event: Event) => this.set({ [key]: valueOf<UncertainDuration | undefined>(event) })}></uw-length>`
    return html`<div class="stack">
      <uw-text label=${edit.name} .value=${value.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
      ${this.covers()}
      ${length('activation', edit.fallbacks.atOnce)}
      ${choice(edit.fallbacks.trigger, value.trigger ?? 'auto', (['auto', 'manual'] as const).map((one) => ({ value: one, name: edit.fallbacks.triggers[one] })),
        (trigger) => this.set({ trigger: trigger === 'manual' ? 'manual' : undefined }))}
      <uw-share .messages=${messages} label=${edit.fallbacks.capacity} .absent=${1} .value=${value.capacity} .words=${(share: number) => edit.fallbacks.capacityMeans(share, say.share(share))}
        @changed=${(event: Event) => this.set({ capacity: valueOf<number | undefined>(event) })}></uw-share>
      ${length('lasts', edit.fallbacks.noEnd)}
      <div class="field" role="group" aria-labelledby="needs"><span class="label" id="needs">${edit.fallbacks.needs}</span>
        <uw-needs .messages=${messages} .work=${this.work} .value=${value.needs ?? []} of="" @changed=${(event: Event) => this.set({ needs: valueOf<NeedEntry[]>(event) })}></uw-needs></div>
      <uw-text label=${edit.fallbacks.tested} kind="date" hint=${value.tested === undefined ? edit.fallbacks.neverTested : ''} .value=${value.tested ?? ''}
        @changed=${(event: Event) => this.set({ tested: valueOf<string>(event) || undefined })}></uw-text>
      ${describe(this, value, (part) => this.set(part))}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallback-form': UwFallbackForm } }
