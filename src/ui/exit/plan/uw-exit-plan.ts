import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Schedule, ScheduledExit } from '../../../exit/schedule.ts'
import { nameIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { clashLines, exitCells, planMeaning } from '../../../i18n/told/exit/plan.ts'
import { roadmapMeaning } from '../../../i18n/told/exit/roadmap.ts'
import type { Catalogue } from '../../../model/alternatives.ts'
import type { ExitPlan } from '../../../model/exit.ts'
import { LAYER_OF_KIND } from '../../../model/kinds.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { alternatives } from '../../../store/alternatives.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { emit } from '../../components/emit.ts'
import { componentOptions } from '../../editor/component-options.ts'
import { formStyles, section } from '../../editor/fields/section.ts'
import { listStyles } from '../../editor/fields/list-styles.ts'
import { valueOf } from '../../editor/told.ts'
import '../../editor/uw-combobox.ts'
import { line } from '../../exercise/prepare/line.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { withExit, withoutExit, withProposal, withTaken } from './plan-changes.ts'
import './uw-exit-form.ts'
import './uw-gantt.ts'
import './uw-plan-settings.ts'

/** What people do: nobody leaves that. */
const workOfPeople = ({ components }: Landscape): string[] => Object.entries(components).filter(([, { kind }]) => LAYER_OF_KIND[kind] === undefined).map(([id]) => id)

/** The columns with days, which stay on one line. */
const DATES: ReadonlySet<string> = new Set(['start', 'migrates', 'switched', 'ends'])

/** The plan: when each exit is done, what clashes, and a form for each. */
@customElement('uw-exit-plan')
export class UwExitPlan extends ExitElement {
  @state() private open: string | null = null
  @state() private catalogue: Catalogue | null = null
  private readonly table = new SortedTable<ScheduledExit>(this)

  static override styles = [...exitStyles, formStyles, listStyles, css`
    .clashes { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; }
    .row-of { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-4); }
    .row-of uw-combobox { flex: 0 1 26rem; min-width: 0; }
    .lines { display: grid; gap: var(--space-1); grid-template-columns: minmax(0, 1fr); }
    .line { display: flex; } .line .open { flex: 1; min-width: 0; min-height: 36px; text-align: start; overflow-wrap: anywhere; }
    .open { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); align-items: center; padding-block: 4px; }
    .open strong { font-weight: 650; }
  `]

  override firstUpdated(): void { void alternatives().then((catalogue) => { this.catalogue = catalogue }) }

  private add(plan: ExitPlan, component: string): void {
    this.open = component
    this.change(withExit(plan, component, {}))
  }

  private leaveOut(plan: ExitPlan, component: string): void {
    this.open = null
    this.change(withoutExit(plan, component))
  }

  private columns(around: ExitAround): SortedColumn<ScheduledExit>[] {
    const { columns } = this.texts.plan
    const cell = (place: number) => (exit: ScheduledExit): string => exitCells(exit, around)[place] as string
    const by = (key: keyof typeof columns, place: number, value: (exit: ScheduledExit) => string | number = cell(place), figure = false): SortedColumn<ScheduledExit> => ({ key, label: columns[key], figure, value, cell: (exit) => (DATES.has(key) ? html`<span class="tied">${cell(place)(exit)}</span>` : cell(place)(exit)) })
    return [
      by('name', 0), by('replacedBy', 1), { ...by('clashes', 10), cell: (exit) => html`<span class=${exit.clashes.length ? 'bad' : ''}>${cell(10)(exit)}</span>` }, by('start', 2, ({ start }) => start), by('migrates', 3, ({ migrates }) => migrates), by('switched', 4, ({ switched }) => switched), by('ends', 5, ({ ends }) => ends),
      by('team', 6), by('waits', 7), by('slack', 8, ({ slack }) => slack, true), by('cost', 9, ({ component }) => around.terms[component]?.cost?.value ?? 0, true),
    ]
  }

  private form(plan: ExitPlan, component: string, around: ExitAround) {
    const { messages, texts } = this
    return html`<uw-exit-form .messages=${messages} .texts=${texts} .landscape=${around.landscape} .plan=${plan} component=${component} .terms=${around.terms[component]} .catalogue=${this.catalogue}
      @take=${({ detail }: CustomEvent<string>) => this.catalogue && this.change(withTaken(around.landscape, plan, this.catalogue, component, detail))}
      @changed=${(event: Event) => this.change(withExit(plan, component, valueOf(event)))} @remove-exit=${() => this.leaveOut(plan, component)}></uw-exit-form>`
  }

  private forms(plan: ExitPlan, schedule: Schedule, around: ExitAround) {
    const { texts: { plan: texts, lengths } } = this
    const dates = new Map(schedule.exits.map((exit) => [exit.component, exit]))
    return html`<section><h3>${texts.forms}</h3><ul class="lines">${Object.keys(plan.exits).map((id) => {
      const exit = dates.get(id)
      return line({
        key: id, open: this.open === id, toggle: (key) => { this.open = this.open === key ? null : key },
        content: html`<strong>${nameIn(around, id)}</strong>${exit ? html`<span class="soft">${lengths.month(exit.start)} – ${lengths.month(exit.ends)}</span>` : nothing}`, form: () => this.form(plan, id, around),
      })
    })}</ul></section>`
  }

  override render() {
    const { made } = this.inquiry('schedule')
    const { plan, texts: { plan: texts }, messages, file } = this
    const landscape = this.work?.landscape
    if (!made || !plan || !landscape || file === null) return nothing
    const { schedule } = made.answer
    const around = this.aroundOf({ ...made.of, plan, landscape })
    const clashes = clashLines(schedule, around)
    const along = this.inquiry('roadmap').made
    const [brings] = along && Object.keys(plan.exits).length ? roadmapMeaning(along.answer, this.aroundOf(along.of)) : []
    return html`${meaning(this.analysis, [...planMeaning(schedule, around), ...(brings === undefined ? [] : [brings])])}
      ${clashes.length ? html`<section><h3>${texts.clashes}</h3><ul class="clashes bad">${clashes.map((one) => html`<li>${one}</li>`)}</ul></section>` : nothing}
      ${schedule.exits.length ? html`<uw-gantt .around=${around} .plan=${plan} .schedule=${schedule} @changed=${(event: Event) => {
        const { component, start } = valueOf<{ component: string; start: string }>(event)
        this.change(withExit(plan, component, { start }))
      }}></uw-gantt>` : nothing}
      <div class="row-of no-print"><uw-combobox required .messages=${messages} label=${texts.add} placeholder=${texts.addPlaceholder} .options=${componentOptions(landscape, messages, [...Object.keys(plan.exits), ...workOfPeople(landscape)])} value=""
          @pick=${({ detail }: CustomEvent<string | null>) => detail !== null && this.add(plan, detail)}></uw-combobox>
        ${schedule.exits.some(({ proposed }) => proposed) ? html`<button type="button" title=${texts.proposeHint} @click=${() => this.change(withProposal(plan, schedule))}>${texts.propose}</button>` : nothing}</div>
      ${Object.keys(plan.exits).length ? html`${this.forms(plan, schedule, around)}
        <div>${this.table.render({ caption: texts.table, columns: this.columns(around), rows: schedule.exits, texts: this.analysis })}</div>` : nothing}
      ${section('exit-plan', texts.settings, plan.name, html`<uw-plan-settings .texts=${this.texts} .plan=${plan} @changed=${(event: Event) => this.change(valueOf<Partial<ExitPlan>>(event))}
        @remove-plan=${() => emit(this, 'edit', { do: 'remove-exit-plan', file })}></uw-plan-settings>`)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exit-plan': UwExitPlan } }
