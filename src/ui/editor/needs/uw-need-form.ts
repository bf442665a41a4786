import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { UncertainDuration } from '../../../model/duration.ts'
import { GROUP_KINDS, kindOfGroup, type GroupKind } from '../../../model/edit/need-tree.ts'
import { groupOf, type Need } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { describe } from '../describe.ts'
import { choice } from '../fields/choice.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-share.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import '../uw-pick-component.ts'

/** How another kind of group is asked for: at least so many. */
export interface Regroup { kind: GroupKind; atLeast: number | undefined }

/**
 * One need, or one group of needs: what on, how long it can be missed, what goes on without it, and how we know.
 *
 * @fires changed - CustomEvent<Need>
 * @fires regroup - CustomEvent<Regroup>, does not bubble
 * @fires edit - when a component is added
 */
@customElement('uw-need-form')
export class UwNeedForm extends Form {
  @property({ attribute: false }) value!: Need
  /** The component that needs it, if it is one: it does not need itself. */
  @property() of = ''

  static override styles = [baseStyles, controlStyles, formStyles]

  private set(parts: Partial<Record<keyof Need | 'on', unknown>>) { told(this, { ...this.value, ...parts }) }

  private on(value: string) {
    const { edit } = this.messages
    return html`<uw-pick-component .messages=${this.messages} .work=${this.work} label=${edit.needs.on} .without=${[this.of]} .value=${value}
      @changed=${(event: Event) => this.set({ on: valueOf<string>(event) })}></uw-pick-component>`
  }

  private group(need: Need) {
    const { edit } = this.messages
    const kind = kindOfGroup(need) ?? 'allOf'
    const count = groupOf(need)?.members.length ?? 1
    const regroup = (kind: GroupKind, atLeast?: number) => this.dispatchEvent(new CustomEvent<Regroup>('regroup', { detail: { kind, atLeast } }))
    return html`<div class="row">
      ${choice(edit.needs.groupKind, kind, GROUP_KINDS.map((value) => ({ value, name: edit.needs.kinds[value] })), (value) => regroup(value as GroupKind))}
      ${'atLeast' in need ? choice(edit.needs.howMany, String(need.atLeast), Array.from({ length: count }, (_, i) => ({ value: String(i + 1), name: edit.needs.ofThese(i + 1, count) })),
        (value) => regroup('atLeast', Number(value))) : nothing}</div>`
  }

  override render() {
    const { messages, value } = this
    const { edit, say } = messages
    return html`<div class="stack">
      ${'on' in value ? this.on(value.on) : this.group(value)}
      <uw-length .messages=${messages} term="hold-up" label=${edit.needs.holdUpLabel} absent=${edit.needs.noHoldUp} .value=${value.holdUp}
        @changed=${(event: Event) => this.set({ holdUp: valueOf<UncertainDuration | undefined>(event) })}></uw-length>
      <uw-share .messages=${messages} label=${edit.needs.withoutLabel} .value=${value.without} .words=${(share: number) => edit.needs.withoutMeans(share, say.share(share))}
        @changed=${(event: Event) => this.set({ without: valueOf<number | undefined>(event) })}></uw-share>
      ${describe(this, value, (part) => this.set(part))}
      <details class="section"><summary><h3>${edit.advanced}</h3></summary><div class="content">
        <uw-text label=${edit.needs.idLabel} hint=${edit.needs.idMeans} .value=${value.id ?? ''} @changed=${(event: Event) => this.set({ id: valueOf<string>(event) || undefined })}></uw-text></div></details>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-need-form': UwNeedForm } }
