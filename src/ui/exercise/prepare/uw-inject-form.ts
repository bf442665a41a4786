import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { CHANNELS, VIEWS, many, type Inject } from '../../../model/exercise.ts'
import { componentOptions, usedOptions } from '../../editor/component-options.ts'
import { choice } from '../../editor/fields/choice.ts'
import '../../editor/fields/uw-text.ts'
import '../../editor/uw-combobox.ts'
import { told, valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles } from './line.ts'
import { naming } from './references.ts'
import { ticks } from './ticks.ts'
import { timeField } from './time-field.ts'
import './uw-picked.ts'

/**
 * Changes one inject of an exercise.
 *
 * @fires changed - CustomEvent<Inject>
 */
@customElement('uw-inject-form')
export class UwInjectForm extends ExerciseForm {
  @property({ attribute: false }) inject!: Inject

  static override styles = exerciseFormStyles

  /** Puts the keyboard in the text, which is what stands first. */
  override focus(): void { this.renderRoot.querySelector('uw-text')?.focus() }

  private put(parts: Partial<Inject>) { told(this, { ...this.inject, ...parts }) }

  private whom() {
    const { inject: words } = this.texts.prepare
    const roles = Object.entries(this.exercise.roles ?? {}).map(([value, { name }]) => ({ value, name }))
    const value = many(this.inject.to)
    const hint = roles.length === 0 ? words.noRoles : value.length ? words.some : words.everyone
    return ticks({ label: words.to, hint, options: roles, value, set: (ids) => told(this, naming(this.inject, 'to', ids)) })
  }

  private kind() {
    const { inject, texts: { words, prepare: { inject: labels } } } = this
    const froms = usedOptions(Object.values(this.exercise.injects ?? {}).map(({ from }) => from))
    return html`<div class="pair">
      <uw-combobox free .messages=${this.messages} label=${labels.from} .options=${froms} .value=${inject.from ?? ''}
        @pick=${(event: CustomEvent<string | null>) => { event.stopPropagation(); this.put({ from: event.detail ?? undefined }) }}></uw-combobox>
      ${choice(labels.channel, inject.channel ?? '', [{ value: '', name: labels.notSaid }, ...CHANNELS.map((value) => ({ value, name: words.channel[value] }))],
        (value) => this.put({ channel: CHANNELS.find((one) => one === value) }))}
      ${choice(labels.view, inject.view ?? 'municipality', VIEWS.map((value) => ({ value, name: words.view[value] })), (value) => this.put({ view: VIEWS.find((one) => one === value) }))}</div>`
  }

  override render() {
    const { messages, inject, texts: { prepare: { inject: words } } } = this
    const goals = Object.entries(this.exercise.goals ?? {}).map(([value, { text }]) => ({ value, name: text }))
    return html`<div class="stack">
      <uw-text kind="lines" label=${words.text} hint=${words.textMeans} .value=${inject.text} .fault=${(text: string) => (text ? null : words.noText)} @changed=${(event: Event) => this.put({ text: valueOf<string>(event) })}></uw-text>
      ${timeField({ messages, label: words.at, after: words.after, value: inject.at, clock: this.clock, set: (at) => this.put({ at }) })}
      ${this.kind()}
      ${this.whom()}
      <uw-text kind="lines" label=${words.expect} hint=${words.expectMeans} .value=${inject.expect ?? ''} @changed=${(event: Event) => this.put({ expect: valueOf<string>(event) || undefined })}></uw-text>
      <uw-picked .messages=${messages} label=${words.about} placeholder=${words.aboutAdd} .value=${many(inject.about)} .options=${componentOptions(this.work.landscape, messages)} .removes=${words.aboutRemove}
        @changed=${(event: Event) => told(this, naming(inject, 'about', valueOf<string[]>(event)))}></uw-picked>
      ${goals.length ? ticks({ label: words.goals, options: goals, value: many(inject.goals), set: (ids) => told(this, naming(inject, 'goals', ids)) }) : ''}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-inject-form': UwInjectForm } }
