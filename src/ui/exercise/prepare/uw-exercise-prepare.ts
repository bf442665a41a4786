import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { seconds } from '../../../model/duration.ts'
import type { ExerciseFile } from '../../../model/exercise.ts'
import { exerciseIn, scenarioOfExercise, type Work } from '../../../model/work.ts'
import { workOf } from '../../../store/state.ts'
import { moveAlong } from '../../charts/timeline/along.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-menu.ts'
import { PartElement } from '../part-element.ts'
import { fitNotice } from './fit-notice.ts'
import { inTime } from './lists.ts'
import { prepareStyles } from './prepare-styles.ts'
import { remarksOn } from './remarks.ts'
import './uw-exercise-course.ts'
import './uw-exercise-facts.ts'
import './uw-exercise-goals.ts'
import './uw-exercise-injects.ts'
import type { UwExerciseInjects } from './uw-exercise-injects.ts'
import './uw-exercise-participants.ts'
import './uw-exercise-proposals.ts'
import './uw-exercise-roles.ts'
import './uw-exercise-rounds.ts'

const TABS = ['injects', 'proposals', 'rounds', 'goals', 'people', 'facts'] as const
type Tab = (typeof TABS)[number]

/** The ways in which the script can be had. */
const SCRIPT_FORMATS = ['odt', 'docx', 'print', 'html'] as const

/**
 * The second step: everything of an exercise, to be changed before it is held.
 *
 * @fires edit - CustomEvent<Edit>
 * @fires make-document - CustomEvent<{ kind: 'script', file, format }>
 * @fires save-file - CustomEvent<string>, the file name of the exercise
 */
@customElement('uw-exercise-prepare')
export class UwExercisePrepare extends PartElement {
  @state() private tab: Tab = 'injects'
  /** The inject that was pressed in the picture. */
  @state() private chosen: string | null = null
  /** What was done last, for who cannot see it. */
  @state() private said = ''
  @query('uw-exercise-injects') private injects!: UwExerciseInjects | null

  static override styles = [baseStyles, controlStyles, prepareStyles]

  constructor() {
    super()
    this.addEventListener('said', (event) => { this.said = (event as CustomEvent<string>).detail })
    this.addEventListener('show-inject', (event) => void this.show((event as CustomEvent<string>).detail))
    this.addEventListener('to-proposals', () => void this.go('proposals'))
  }

  private async go(tab: Tab) {
    this.tab = tab
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus()
  }

  private async show(id: string) {
    Object.assign(this, { tab: 'injects', chosen: id })
    await this.updateComplete
    this.injects?.show(id)
  }

  /** What every form is given. */
  private panel(work: Work, { file, value }: ExerciseFile) {
    const { messages, texts, state: { exercise: { trace, proposals } } } = this
    const { prepare } = texts
    switch (this.tab) {
      case 'injects': return html`<uw-exercise-injects .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value} .trace=${trace}></uw-exercise-injects>`
      case 'proposals': return html`<uw-exercise-proposals .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value} .proposals=${proposals}></uw-exercise-proposals>`
      case 'rounds': return html`<uw-exercise-rounds .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value}></uw-exercise-rounds>`
      case 'goals': return html`<uw-exercise-goals .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value}></uw-exercise-goals>`
      case 'people': return html`<div class="people-head"><h3>${prepare.tab.people}</h3><p class="lead">${prepare.lead.people}</p></div><div class="people">
        <uw-exercise-roles .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value}></uw-exercise-roles>
        <uw-exercise-participants .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value}></uw-exercise-participants></div>`
      case 'facts': return html`<uw-exercise-facts .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value}></uw-exercise-facts>`
    }
  }

  private tabs({ value }: ExerciseFile) {
    const { texts: { prepare }, state: { exercise: { proposals } } } = this
    const counts: Partial<Record<Tab, number>> = {
      injects: Object.keys(value.injects ?? {}).length, rounds: value.rounds.length, goals: Object.keys(value.goals ?? {}).length,
      people: value.participants?.length ?? 0, ...(proposals ? { proposals: proposals.length } : {}),
    }
    return html`<div role="tablist" aria-label=${prepare.tabs} @keydown=${(event: KeyboardEvent) => moveAlong(event, '[role=tab]', 'ArrowRight', 'ArrowLeft')}>${TABS.map((tab) => html`
      <button type="button" role="tab" id="tab-${tab}" aria-controls="panel" aria-selected=${tab === this.tab} tabindex=${tab === this.tab ? 0 : -1}
        @click=${() => { this.tab = tab }} @focus=${() => { this.tab = tab }}>${counts[tab] === undefined ? prepare.tab[tab] : prepare.tabCount(prepare.tab[tab], counts[tab])}</button>`)}</div>`
  }

  private actions({ file }: ExerciseFile, playable: boolean) {
    const { prepare } = this.texts
    const formats = SCRIPT_FORMATS.map((id) => ({ id, name: prepare.scriptAs[id] }))
    return html`<div class="actions">
      <uw-menu onward label=${prepare.script} .items=${formats} ?disabled=${!playable} @choose=${(event: CustomEvent<string>) => emit(this, 'make-document', { kind: 'script', file, format: event.detail })}></uw-menu>
      <button type="button" @click=${() => emit(this, 'save-file', file)}>${prepare.save}</button>
      <button type="button" class="primary" ?disabled=${!playable} @click=${() => this.ask({ do: 'begin' })}>${prepare.begin}</button></div>`
  }

  override render() {
    const { messages, texts, state: { exercise: { file, trace } } } = this
    const work = workOf(this.state)
    const value = work && exerciseIn(work, file)
    if (!work || !value || file === null) return nothing
    const { prepare } = texts
    const exercise = { file, value }
    const scenario = scenarioOfExercise(work, value)?.value
    const horizon = scenario ? seconds(scenario.horizon) : Infinity
    const wrong = inTime(value).filter(([, inject]) => remarksOn(inject, value, work.landscape, horizon, trace).length).map(([id]) => id)
    return html`<div class="page">
      <div class="top"><div><h2>${value.name}</h2>${scenario ? html`<p class="soft">${prepare.scenarioLine(scenario.name, messages.say.clock(scenario.start, 0))}</p>` : nothing}</div>${this.actions(exercise, scenario !== undefined)}</div>
      ${fitNotice(work, exercise, texts, (edit) => emit(this, 'edit', edit))}
      ${wrong[0] === undefined ? nothing : html`<div class="notice warn"><p>${prepare.remarks(wrong.length)} <button type="button" class="link" @click=${() => this.show(wrong[0] as string)}>${prepare.toFirst(wrong.length)}</button></p></div>`}
      ${scenario ? html`<uw-exercise-course .messages=${messages} .texts=${texts} .work=${work} file=${file} .exercise=${value} .trace=${trace} .chosen=${this.chosen}></uw-exercise-course>` : nothing}
      <div>${this.tabs(exercise)}<div id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}">${this.panel(work, exercise)}</div></div>
      <div class="hidden" role="status">${this.said}</div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-prepare': UwExercisePrepare } }
