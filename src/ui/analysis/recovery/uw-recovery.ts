import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { RecoveredService, RecoveryAsk, RecoveryStep } from '../../../analysis/recovery/answer.ts'
import { impossibleTexts, loopTexts, recoveredCells, recoveryMeaning, stepCells } from '../../../i18n/told/recovery.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning, toComponent } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { ganttDrawing, ganttStyles } from './drawing.ts'

const TEAMS: readonly RecoveryAsk['teams'][] = [1, 2, 3, 5, null]
/** What stands first when sorted by verdict. */
const GRAVITY: readonly RecoveredService['verdict'][] = ['impossible', 'never', 'late', 'met', 'no-promise']
const EVERYTHING = '*'

/** In what order to bring things up, and when each service is back. */
@customElement('uw-recovery')
export class UwRecovery extends AnalysisElement<'recovery'> {
  static override styles = [...analysisStyles, ganttStyles, css`
    .legend span { display: inline-flex; align-items: center; gap: 6px; }
    .listed ul { display: grid; gap: var(--space-1); padding-inline-start: 1.2em; list-style: disc; max-width: 80ch; }
  `]

  protected readonly question = 'recovery'
  private readonly services = new SortedTable<RecoveredService>(this)
  private readonly steps = new SortedTable<RecoveryStep>(this)

  override render() {
    const { answer, texts } = this
    const { recovery } = texts
    const around = aroundOf(this)
    const listed = (title: string, items: readonly string[]) => (items.length ? html`<section class="listed"><h3>${title}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>` : nothing)
    return html`${this.controls()}${meaning(texts, recoveryMeaning(answer, around))}
      ${listed(recovery.impossibles, impossibleTexts(answer, around))}${listed(recovery.loops, loopTexts(answer, around))}
      ${answer.steps.length ? ganttDrawing(answer, around) : nothing}
      ${answer.services.length ? html`<div>${this.services.render({ caption: recovery.servicesCaption, columns: this.serviceColumns(), rows: answer.services, texts, filter: (one) => recoveredCells(one, around).join(' ') })}</div>` : nothing}
      ${answer.steps.length ? html`<div>${this.steps.render({ caption: recovery.stepsCaption, columns: this.stepColumns(), rows: answer.steps, texts, filter: (one) => stepCells(one, 0, around).join(' ') })}</div>` : nothing}`
  }

  private controls() {
    const { ask, scenarios, texts: { recovery: texts } } = this
    const file = ask.lost === 'everything' ? EVERYTHING : ask.lost.scenario
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement
      this.asks({ lost: value === EVERYTHING ? 'everything' : { scenario: value } })
    }
    return html`<div class="controls"><label>${texts.lost}<select @change=${choose}><option value=${EVERYTHING} ?selected=${file === EVERYTHING}>${texts.everything}</option>
        ${scenarios.map((one) => html`<option value=${one.file} ?selected=${one.file === file}>${texts.afterScenario(one.value.name)}</option>`)}</select></label>
      <label>${texts.teams}<select @change=${(event: Event) => this.asks({ teams: TEAMS[(event.target as HTMLSelectElement).selectedIndex] ?? null })}>
        ${TEAMS.map((teams) => html`<option ?selected=${teams === ask.teams}>${texts.teamsOf(teams)}</option>`)}</select></label></div>`
  }

  private serviceColumns(): SortedColumn<RecoveredService>[] {
    const { texts: { recovery: { columns } } } = this
    const around = aroundOf(this)
    const cell = (place: number) => (one: RecoveredService): string => recoveredCells(one, around)[place] as string
    const bad = ({ verdict }: RecoveredService) => GRAVITY.indexOf(verdict) < 3
    return [
      { key: 'service', label: columns.service, value: cell(0), cell: (one) => toComponent(this, one.service, cell(0)(one)) },
      { key: 'verdict', label: columns.verdict, value: ({ verdict }) => GRAVITY.indexOf(verdict), cell: (one) => html`<span class=${bad(one) ? 'bad' : ''}>${cell(1)(one)}</span>` },
      { key: 'at', label: columns.at, value: ({ at }) => at, cell: cell(2) },
      { key: 'earliest', label: columns.earliest, value: ({ earliest }) => earliest, cell: cell(3) },
      { key: 'rto', label: columns.rto, value: ({ rto }) => rto, cell: cell(4) },
      { key: 'mtpd', label: columns.mtpd, value: ({ mtpd }) => mtpd, cell: (one) => html`<span class=${one.mtpdBreached ? 'bad' : ''}>${cell(5)(one)}</span>` },
    ]
  }

  private stepColumns(): SortedColumn<RecoveryStep>[] {
    const { answer, texts: { recovery: { stepColumns: columns } } } = this
    const around = aroundOf(this)
    const place = new Map(answer.steps.map((step, nth) => [step, nth]))
    const nth = (step: RecoveryStep): number => place.get(step) ?? 0
    const cell = (at: number) => (step: RecoveryStep): string => stepCells(step, nth(step), around)[at] as string
    return [
      { key: 'nr', label: columns.nr, value: nth, cell: cell(0) },
      { key: 'component', label: columns.component, value: cell(1), cell: (step) => toComponent(this, step.component, cell(1)(step)) },
      { key: 'from', label: columns.from, value: ({ from }) => from, cell: cell(2) },
      { key: 'to', label: columns.to, value: ({ to }) => to, cell: cell(3) },
      { key: 'team', label: columns.team, value: ({ team }) => team, cell: cell(4) },
      { key: 'after', label: columns.after, value: (step) => (step.after === null ? null : cell(5)(step)), cell: cell(5) },
    ]
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-recovery': UwRecovery } }
