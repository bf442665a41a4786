import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import type { Contact, Response } from '../../../model/plan.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { formStyles, section } from '../../editor/fields/section.ts'
import { contactFields, messageList, rowList, textList } from '../row-lists.ts'
import { WholeForm } from '../whole-form.ts'

/**
 * What to do in one scenario: the content of its action card.
 *
 * @fires to-contacts - the contacts of the plan are to be filled in
 */
@customElement('uw-response-form')
export class UwResponseForm extends WholeForm<Response> {
  @property({ attribute: false }) texts!: ReportingTexts
  @property({ attribute: false }) scenario!: ScenarioFile

  static override styles = [baseStyles, controlStyles, formStyles, css`
    h4 { margin: 0; font-size: var(--text-sm); font-weight: 650; }
  `]

  protected get value() { return this.scenario.value.response }
  private get response(): Response { return this.value ?? {} }

  private readonly set = (parts: { [Key in keyof Response]?: Response[Key] | undefined }): boolean =>
    this.send({ do: 'set-scenario', file: this.scenario.file, parts: { response: this.with(parts) } })

  private folded(key: string, { title, means }: { title: string; means: string }, count: number, content: unknown) {
    return section(`response-${key}`, title, this.messages.say.number(count), html`<p class="hint">${means}</p>${content}`)
  }

  private tasks(key: 'firstHours' | 'tasks') {
    const { response } = this.texts
    const { task } = response
    const value = this.response[key]
    return this.folded(key, response[key], value?.length ?? 0, rowList(this, response[key], [
      { key: 'do', label: task.do, kind: 'lines', needed: true }, { key: 'who', label: task.who }, { key: 'within', label: task.within, kind: 'length' },
    ], value, (rows) => this.set({ [key]: rows })))
  }

  /** Contacts of the plan are ticked; those of this scenario alone are filled in. */
  private contacts() {
    const { texts: { response: { contacts: words }, planData } } = this
    const { contacts = [] } = this.response
    const known = Object.entries(this.landscape.plan?.contacts ?? {})
    const ids = contacts.filter((one) => typeof one === 'string')
    const own = contacts.filter((one): one is Contact => typeof one !== 'string')
    const tick = (id: string, on: boolean) => this.set({ contacts: [...known.flatMap(([one]) => ((one === id ? on : ids.includes(one)) ? [one] : [])), ...own] })
    return this.folded('contacts', words, contacts.length, html`<div role="group" aria-labelledby="from-plan"><h4 id="from-plan">${words.fromPlan}</h4>
        ${known.map(([id, { name, role }]) => html`<label class="check"><input type="checkbox" .checked=${ids.includes(id)}
          @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked)}>${name}${role ? html` <span class="soft">${role}</span>` : nothing}</label>`)}
        ${known.length ? nothing : html`<p class="soft">${words.noPlan}</p>`}
        <p><button type="button" class="small" @click=${() => emit(this, 'to-contacts', null)}>${words.toPlan}</button></p></div>
      <h4>${words.own}</h4>
      ${rowList(this, planData.contacts, contactFields(this.texts), own, (rows) => this.set({ contacts: [...ids, ...rows] }))}`)
  }

  override render() {
    const { response: words } = this.texts
    const { activation, communication } = this.response
    return html`${this.folded('activation', words.activation, activation?.length ?? 0, textList(this, words.activation, activation, (texts) => this.set({ activation: texts })))}
      ${this.tasks('firstHours')}${this.tasks('tasks')}${this.contacts()}
      ${this.folded('communication', words.communication, communication?.length ?? 0, messageList(this, communication, (messages) => this.set({ communication: messages })))}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-response-form': UwResponseForm } }
