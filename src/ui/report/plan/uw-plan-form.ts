import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import type { Edit } from '../../../model/edit/edit.ts'
import { PLAN_STATES, type Plan } from '../../../model/plan.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { choice } from '../../editor/fields/choice.ts'
import { formStyles, section } from '../../editor/fields/section.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { contactFields, messageList, rowList, textList } from '../row-lists.ts'
import { WholeForm } from '../whole-form.ts'
import { cardsWithout, contactRows, contactsOf, type ContactRow } from './contacts.ts'

/** The texts of the plan that are one line each. */
type Line = 'title' | 'version' | 'owner' | 'approvedBy' | 'approvedOn' | 'reviewBy'

/** What the continuity plan says that does not follow from the landscape. */
@customElement('uw-plan-form')
export class UwPlanForm extends WholeForm<Plan> {
  @property({ attribute: false }) texts!: ReportingTexts

  static override styles = [baseStyles, controlStyles, formStyles, css`.section:first-of-type { margin-block-start: var(--space-4); }`]

  protected get value() { return this.landscape.plan }

  private readonly set = (parts: { [Key in keyof Plan]?: Plan[Key] | undefined }): boolean => this.send({ do: 'set-landscape', parts: { plan: this.with(parts) } })

  private readonly setContacts = (rows: readonly ContactRow[]): boolean => {
    const contacts = contactsOf(rows)
    return emit(this, 'edit', [...cardsWithout(this.work, contacts), { do: 'set-landscape', parts: { plan: this.with({ contacts }) } }] satisfies Edit[])
  }

  private line(key: Line, kind: 'line' | 'date' = 'line', hint = '') {
    return html`<uw-text label=${this.texts.planData[key]} kind=${kind} hint=${hint} .value=${this.landscape.plan?.[key] ?? ''}
      @changed=${(event: Event) => this.set({ [key]: valueOf<string>(event) || undefined })}></uw-text>`
  }

  private about() {
    const { planData } = this.texts
    const states = ['' as const, ...PLAN_STATES].map((value) => ({ value, name: planData.states[value] }))
    return html`<div class="stack"><h3>${planData.document}</h3>
      ${this.line('title', 'line', planData.titleHint)}
      <div class="row">${this.line('version')}${choice(planData.state, this.landscape.plan?.state ?? '', states, (value) => this.set({ state: PLAN_STATES.find((one) => one === value) }))}${this.line('owner')}</div>
      <div class="row">${this.line('approvedBy')}${this.line('approvedOn', 'date')}${this.line('reviewBy', 'date')}</div></div>`
  }

  private folded(key: string, { title, means }: { title: string; means: string }, count: number, content: unknown) {
    return section(`plan-${key}`, title, this.messages.say.number(count), html`<p class="hint">${means}</p>${content}`)
  }

  override render() {
    const { planData } = this.texts
    const { plan = {} } = this.landscape
    const { scope, contacts, activation, communication, distribution, openPoints, history } = planData
    return html`${this.about()}
      ${this.folded('contacts', contacts, Object.keys(plan.contacts ?? {}).length, rowList(this, contacts, contactFields(this.texts), contactRows(this.work), this.setContacts))}
      ${this.folded('activation', activation, plan.activation?.length ?? 0, textList(this, activation, plan.activation, (texts) => this.set({ activation: texts })))}
      ${this.folded('communication', communication, plan.communication?.length ?? 0, messageList(this, plan.communication, (messages) => this.set({ communication: messages })))}
      ${this.folded('scope', scope, plan.assumptions?.length ?? 0, html`
        <uw-text label=${scope.text} kind="lines" .value=${plan.scope ?? ''} @changed=${(event: Event) => this.set({ scope: valueOf<string>(event) || undefined })}></uw-text>
        ${textList(this, scope, plan.assumptions, (texts) => this.set({ assumptions: texts }))}`)}
      ${this.folded('open', openPoints, plan.openPoints?.length ?? 0, rowList(this, openPoints, [
        { key: 'what', label: openPoints.what, kind: 'lines', needed: true }, { key: 'owner', label: openPoints.owner }, { key: 'due', label: openPoints.due, kind: 'date' },
      ], plan.openPoints, (rows) => this.set({ openPoints: rows })))}
      ${this.folded('distribution', distribution, plan.distribution?.length ?? 0, rowList(this, distribution, [
        { key: 'name', label: distribution.name, needed: true }, { key: 'how', label: distribution.how },
      ], plan.distribution, (rows) => this.set({ distribution: rows })))}
      ${this.folded('history', history, plan.history?.length ?? 0, rowList(this, history, [
        { key: 'version', label: history.version, needed: true }, { key: 'date', label: history.date, kind: 'date' }, { key: 'by', label: history.by }, { key: 'what', label: history.what, kind: 'lines', needed: true },
      ], plan.history, (rows) => this.set({ history: rows })))}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-plan-form': UwPlanForm } }
