import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExitTerms, Term } from '../../../exit/terms.ts'
import type { ExitTexts } from '../../../i18n/exit.ts'
import type { Messages } from '../../../i18n/index.ts'
import { nameIn } from '../../../i18n/told/exit/around.ts'
import { suggestedFor, type Catalogue } from '../../../model/alternatives.ts'
import type { ExitPlan, PlannedExit } from '../../../model/exit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import type { Option } from '../../editor/combobox-options.ts'
import { componentOptions } from '../../editor/component-options.ts'
import { choice } from '../../editor/fields/choice.ts'
import { formStyles } from '../../editor/fields/section.ts'
import '../../editor/fields/uw-text.ts'
import { told, valueOf } from '../../editor/told.ts'
import '../../editor/uw-combobox.ts'
import '../../exercise/prepare/uw-picked.ts'
import './uw-span.ts'

type Amount = 'cost' | 'perYear' | 'effort'
type Span = 'lead' | 'migration' | 'parallel'

/**
 * What a plan says of one exit. What it leaves open is said by the component or its contract, and shown below the field.
 *
 * @fires changed - CustomEvent<Partial<PlannedExit>>, parts of it; `undefined` for what is left open
 * @fires take - CustomEvent<string>, an alternative of the catalogue that the plan does not have yet takes its place
 * @fires remove-exit
 */
@customElement('uw-exit-form')
export class UwExitForm extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExitTexts
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) plan!: ExitPlan
  @property() component = ''
  @property({ attribute: false }) terms: ExitTerms | undefined
  /** What others can be left for; `null` until it is here. */
  @property({ attribute: false }) catalogue: Catalogue | null = null

  static override styles = [baseStyles, controlStyles, formStyles, css`
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: var(--space-3) var(--space-4); align-items: start; }
    .actions { justify-content: end; }
  `]

  private get exit(): PlannedExit { return this.plan.exits[this.component] ?? {} }

  /** What is said of it elsewhere, when the plan leaves it open. */
  private elsewhere<T>(term: Term<T> | null | undefined, write: (value: T) => string): string {
    const { fields } = this.texts.plan
    if (!term || term.from === 'plan') return ''
    return term.from === 'component' ? fields.fromComponent(write(term.value)) : fields.fromContract(write(term.value))
  }

  private span(key: Span) {
    const { texts, terms, exit } = this
    return html`<uw-span .texts=${texts} label=${texts.plan.fields[key]} .value=${exit[key]} hint=${this.elsewhere(terms?.[key], texts.lengths.span)} @changed=${(event: Event) => told(this, { [key]: valueOf<string | undefined>(event) })}></uw-span>`
  }

  // Always the same ones: a field that gets another is drawn anew, and loses what is being typed in it.
  private readonly noNumber = (text: string): string | null => (Number.isFinite(Number(text)) ? null : this.texts.plan.fields.notNumber)
  private readonly noAmount = (text: string): string | null => this.noNumber(text) ?? (Number(text) < 0 ? this.texts.plan.fields.notBelow : null)

  private amount(key: Amount) {
    const { texts: { plan: { fields }, lengths }, terms, messages: { say } } = this
    const own = this.exit[key]
    const value = own === undefined ? '' : String(typeof own === 'number' ? own : own.amount)
    return html`<uw-text label=${fields[key]} .value=${value} .fault=${key === 'perYear' ? this.noNumber : this.noAmount} hint=${this.elsewhere(terms?.[key], key === 'effort' ? say.number : lengths.euros)}
      @changed=${(event: Event) => told(this, { [key]: valueOf<string>(event) === '' ? undefined : Number(valueOf<string>(event)) })}></uw-text>`
  }

  private isThere(id: string): boolean { return [this.landscape.components, this.plan.components ?? {}].some((all) => Object.hasOwn(all, id)) }

  /** Everything that can take its place: what is known to be able to, what the plan adds, and what the landscape has. */
  private replacements(): Option[] {
    const { landscape, plan, messages, component, catalogue, texts: { plan: { fields } } } = this
    const old = landscape.components[component]
    const known = catalogue && old ? suggestedFor(catalogue, old).filter((id) => !this.isThere(id)).map((value) => ({ value, name: catalogue.alternatives[value]?.component.name ?? value, hint: fields.catalogue })) : []
    const added = Object.entries(plan.components ?? {}).filter(([id]) => !Object.hasOwn(landscape.components, id)).map(([value, { name }]) => ({ value, name, hint: plan.name }))
    return [...known, ...added, ...componentOptions(landscape, messages, [component])]
  }

  private replacedBy() {
    const { texts: { plan: { fields } }, terms, messages, exit } = this
    const own = exit.replacedBy
    const options = this.replacements()
    const sketched = typeof own === 'object' ? [{ value: own.name, name: own.name }] : []
    return html`<uw-combobox .messages=${messages} label=${fields.replacedBy} .options=${[...sketched, ...options]} .value=${typeof own === 'object' ? own.name : own ?? ''} create=${fields.newOne}
      hint=${this.elsewhere(terms?.replacedBy, ({ component }) => component.name)} @pick=${({ detail }: CustomEvent<string | null>) => this.pick(detail)}
      @create=${({ detail }: CustomEvent<string>) => told(this, { replacedBy: { name: detail } })}></uw-combobox>`
  }

  private pick(id: string | null): void {
    if (id !== null && this.catalogue && Object.hasOwn(this.catalogue.alternatives, id) && !this.isThere(id)) this.dispatchEvent(new CustomEvent('take', { detail: id }))
    else told(this, { replacedBy: id ?? undefined })
  }

  private needs() {
    const { landscape, plan, component, messages, exit, texts: { plan: { fields } } } = this
    const options = Object.keys(plan.exits).filter((id) => id !== component).map((id) => ({ value: id, name: nameIn({ landscape, plan }, id) }))
    return html`<uw-picked .messages=${messages} label=${fields.needs} placeholder=${fields.addNeed} .value=${exit.needs ?? this.terms?.needs?.value ?? []} .options=${options} .removes=${fields.without}
      @changed=${(event: Event) => told(this, { needs: valueOf<string[]>(event) })}></uw-picked>`
  }

  override render() {
    const { plan, exit, texts: { plan: { fields } } } = this
    const teams = [{ value: '', name: fields.noTeam }, ...Object.entries(plan.teams ?? {}).map(([value, { name }]) => ({ value, name }))]
    return html`<div class="stack"><div class="pair">
        <uw-text kind="date" label=${fields.start} hint=${fields.startHint} .value=${exit.start ?? ''} @changed=${(event: Event) => told(this, { start: valueOf<string>(event) || undefined })}></uw-text>
        ${this.replacedBy()}${this.span('lead')}${this.span('migration')}${this.span('parallel')}${this.amount('cost')}${this.amount('perYear')}${this.amount('effort')}
        ${choice(fields.team, exit.team ?? '', teams, (team) => told(this, { team: team || undefined }))}</div>
      ${this.needs()}
      <div class="actions"><button type="button" class="danger small" @click=${() => this.dispatchEvent(new CustomEvent('remove-exit'))}>${fields.remove}</button></div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exit-form': UwExitForm } }
