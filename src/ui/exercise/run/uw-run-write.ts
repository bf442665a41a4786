import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { focused } from '../../components/focused.ts'
import { namesIn, personOf } from '../person.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'
import { Ticking } from '../ticking.ts'
import './uw-people.ts'

/** What is written down as it happens: decisions and observations. Enter writes it down; Escape goes back to where the keyboard was. */
@customElement('uw-run-write')
export class UwRunWrite extends RunElement {
  @query('#decision') private decision!: HTMLInputElement
  @query('#note') private note!: HTMLInputElement
  private readonly ticking = new Ticking(this)
  private cameFrom: HTMLElement | null = null
  private told = ''

  static override styles = [...runStyles, css`
    form { display: grid; gap: var(--space-1); }
    form + form { padding-block-start: var(--space-2); border-block-start: 1px solid var(--line); }
    .line { display: flex; align-items: center; gap: var(--space-2); }
    .head .time { flex: 1; }
    .line input { flex: 1; min-width: 0; min-height: 38px; }
    .time { flex: none; font-weight: 650; }
    .row select, .row input { min-height: 28px; font-size: var(--text-sm); }
    .row label { display: grid; gap: 1px; font-size: var(--text-sm); color: var(--ink-soft); }
  `]

  /** Opens the field for a decision or for an observation; with `from` the keyboard goes back there afterwards. */
  open(what: 'decide' | 'note', from: HTMLElement | null): void {
    this.cameFrom = from
    ;(what === 'decide' ? this.decision : this.note).focus()
  }

  private back(): void {
    const { cameFrom } = this
    this.cameFrom = null
    if (cameFrom?.isConnected) cameFrom.focus()
    // With the keyboard nowhere, the next key alone does something again.
    else focused()?.blur()
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.back()
  }

  private value(id: string): string { return (this.renderRoot.querySelector(`#${id}`) as HTMLInputElement).value.trim() }

  private readonly decide = (event: Event): void => {
    event.preventDefault()
    const [text, by] = [this.value('decision'), this.value('by')]
    if (text === '') return this.decision.focus()
    this.act({ do: 'decide', text, ...(by ? { by } : {}) })
    this.decision.value = ''
    this.wrote(this.texts.run.write.decided)
  }

  private readonly observe = (event: Event): void => {
    event.preventDefault()
    const [text, who, goal] = [this.value('note'), this.value('who'), this.value('goal')]
    if (text === '') return this.note.focus()
    this.act({ do: 'note', text, ...(who === '' ? {} : { participant: Number(who) }), ...(goal ? { goal } : {}) })
    this.note.value = ''
    this.wrote(this.texts.run.write.noted)
  }

  private wrote(told: string): void {
    this.told = told
    this.back()
    this.requestUpdate()
  }

  override render() {
    const { texts: { run: { write } }, ticking: { shown } } = this
    const { participants = [], goals = {} } = this.run.of.exercise
    const time = html`<span class="time numbers">${this.at(shown)}</span>`
    return html`<h3>${write.title}</h3><p class="hidden" role="status">${this.told}</p>
      <form aria-label=${write.decision} @submit=${this.decide} @keydown=${this.key}>
        <div class="head"><label for="decision"><strong>${write.decision}</strong></label>${time}<span class="soft small-text"><kbd>B</kbd></span></div>
        <div class="line"><input id="decision" type="text" autocomplete="off" aria-keyshortcuts="b" placeholder=${write.decisionHint}><button type="submit">${write.writeDown}</button></div>
        <div class="row"><label class="grow">${write.by}<input id="by" type="text" list="people" autocomplete="off"></label></div>
        <datalist id="people">${namesIn(this.run.of.exercise).map((name) => html`<option value=${name}></option>`)}</datalist>
      </form>
      <form aria-label=${write.note} @submit=${this.observe} @keydown=${this.key}>
        <div class="head"><label for="note"><strong>${write.note}</strong></label>${time}<span class="soft small-text"><kbd>N</kbd></span></div>
        <div class="line"><input id="note" type="text" autocomplete="off" aria-keyshortcuts="n" placeholder=${write.noteHint}><button type="submit">${write.writeDown}</button></div>
        <div class="row">
          ${participants.length ? html`<label class="grow">${write.who}<select id="who"><option value="">${write.whole}</option>${participants.map((_, nth) => html`<option value=${nth}>${personOf(this.run.of.exercise, nth, this.texts)}</option>`)}</select></label>` : html`<input id="who" type="hidden">`}
          ${Object.keys(goals).length ? html`<label class="grow">${write.goal}<select id="goal"><option value="">${write.noGoal}</option>${Object.entries(goals).map(([id, { text }]) => html`<option value=${id}>${text}</option>`)}</select></label>` : html`<input id="goal" type="hidden">`}
        </div>
      </form>
      ${participants.length ? html`<uw-people .messages=${this.messages} .texts=${this.texts} .run=${this.run} .standing=${this.standing}></uw-people>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-write': UwRunWrite } }
