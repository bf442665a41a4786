import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { comingAfter, dueAt, type Awaited } from '../../../exercise/agenda.ts'
import type { Act } from '../../../exercise/entry.ts'
import { justOpened } from '../../../exercise/just-opened.ts'
import type { Inject } from '../../../model/exercise.ts'
import { injectWords } from './inject-card.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'
import { Ticking } from '../ticking.ts'
import './uw-improvise.ts'
import './uw-response.ts'

/** From so many due ones on, such as after a jump, they can be passed over at once. */
const MANY_DUE = 4
/** So many of those ahead are shown before one asks for the rest. */
const AHEAD = 2

/** The injects: those of which the time has come, the last that came in with how the participants respond, those ahead, and those before. */
@customElement('uw-run-injects')
export class UwRunInjects extends RunElement {
  @state() private all = false
  /** Whether what came in before the last is shown too. */
  @state() private past = false
  private readonly ticking = new Ticking(this)
  /** Those that were told to be due. */
  private known: ReadonlySet<string> | null = null
  private told = ''
  /** What was pressed goes away with it: the keyboard goes on to what comes next. */
  private goesOn = false

  static override styles = [...runStyles, css`
    .due li { padding: var(--space-2) var(--space-3); border: 2px solid var(--below-minimum); border-radius: var(--radius); background: var(--below-minimum-soft); }
    .due { display: grid; gap: var(--space-2); }
    .due .words { font-size: var(--text-lg); line-height: 1.3; }
    .due .actions { margin-block-start: var(--space-2); }
    .when { font-weight: 650; }
    .ahead summary, .expect summary { font-size: var(--text-sm); }
    .came > li:not([hidden]) { display: grid; gap: var(--space-1); }
  `]

  protected override willUpdate(): void {
    const due = dueAt(this.standing, this.ticking.second)
    const fresh = this.known === null ? [] : due.filter(({ id }) => !this.known?.has(id))
    this.known = new Set(due.map(({ id }) => id))
    if (fresh.length) this.told = this.texts.run.injects.nowDue(fresh.map(({ id }) => this.inject(id).text))
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.goesOn || !changed.has('standing')) return
    this.goesOn = false
    for (const where of ['.due .primary', '.came uw-response', '.ahead button', 'h3']) {
      const next = this.renderRoot.querySelector<HTMLElement>(where)
      if (next) return next.focus()
    }
  }

  private handle(act: Act): void {
    this.goesOn = true
    this.act(act)
  }

  private inject(id: string): Inject { return this.standing.injects[id] as Inject }

  private due({ id, at }: Awaited) {
    const { texts } = this
    const inject = this.inject(id)
    const { injects } = texts.run
    return html`<li data-id=${id}><p class="when numbers">${injects.planned(this.at(at))}</p>
      ${injectWords(id, inject, this.run.of.exercise, texts)}
      <div class="actions"><button type="button" class="primary" aria-describedby=${`words-${id}`} @click=${() => this.handle({ do: 'show', inject: id })}>${injects.show}</button>
        <button type="button" aria-describedby=${`words-${id}`} @click=${() => this.handle({ do: 'skip', inject: id })}>${injects.skip}</button></div></li>`
  }

  private ahead({ id, at }: Awaited, second: number) {
    const { texts, clock, messages: { say } } = this
    const inject = this.inject(id)
    const { injects } = texts.run
    const room = clock.speed > 0 ? say.duration(Math.max(1, Math.ceil((at - second) / clock.speed / 60)) * 60) : null
    return html`<li data-id=${id}><p class="head"><span class="when numbers">${this.at(at)}</span><span class="soft small-text numbers">${injects.after(say.duration(Math.ceil((at - second) / 60) * 60), room)}</span></p>
      ${injectWords(id, inject, this.run.of.exercise, texts)}
      <div class="actions"><button type="button" class="small" aria-describedby=${`words-${id}`} @click=${() => this.handle({ do: 'show', inject: id })}>${injects.showNow}</button>
        <button type="button" class="small" aria-describedby=${`words-${id}`} @click=${() => this.handle({ do: 'skip', inject: id })}>${injects.skip}</button></div></li>`
  }

  /** How to open the round: in sight until its first message came in. */
  private opening() {
    const { standing, texts: { run: { injects } } } = this
    const opening = standing.round === null ? undefined : this.run.of.exercise.rounds[standing.round]?.opening
    return opening ? html`<details ?open=${justOpened(standing)}><summary>${injects.opening}</summary><p class="words notice">${opening}</p></details>` : nothing
  }

  /** What came in, the last in sight: that is what the room is busy with. */
  private came() {
    const { texts, standing: { shown }, past } = this
    const { injects } = texts.run
    const came = [...shown].reverse()
    if (!came.length) return nothing
    return html`<h4>${injects.came}</h4><ol class="list came">${repeat(came, ([id]) => id, ([id, { second }], nth) => {
      return html`<li data-id=${id} ?hidden=${nth > 0 && !past}><p class="when numbers">${this.at(second)}</p>${injectWords(id, this.inject(id), this.run.of.exercise, texts)}
        <uw-response .messages=${this.messages} .texts=${texts} .run=${this.run} .standing=${this.standing} .inject=${id}></uw-response></li>`
    })}</ol>
      ${came.length > 1 ? html`<div><button type="button" class="quiet small" aria-expanded=${past} @click=${() => { this.past = !past }}>${past ? injects.fewer : injects.earlier(came.length - 1)}</button></div>` : nothing}`
  }

  override render() {
    const { texts: { run: { injects } }, ticking: { second } } = this
    const [due, ahead] = [dueAt(this.standing, second), comingAfter(this.standing, second)]
    const shown = this.all ? ahead : ahead.slice(0, AHEAD)
    return html`<h3 tabindex="-1">${injects.title}</h3>
      <p class="hidden" role="status">${this.told}</p>
      ${this.opening()}
      ${due.length ? html`<ol class="due" aria-label=${injects.due}>${repeat(due, ({ id }) => id, (one) => this.due(one))}</ol>
        ${due.length < MANY_DUE ? nothing : html`<div><button type="button" class="small" @click=${() => due.forEach(({ id }) => this.handle({ do: 'skip', inject: id }))}>${injects.skipAll(due.length)}</button></div>`}` : html`<p class="soft">${injects.noneDue}</p>`}
      ${this.came()}
      <h4>${injects.ahead(ahead.length)}</h4>
      <ol class="list ahead">${repeat(shown, ({ id }) => id, (one) => this.ahead(one, second))}</ol>
      ${ahead.length > AHEAD ? html`<div><button type="button" class="quiet small" aria-expanded=${this.all} @click=${() => { this.all = !this.all }}>${this.all ? injects.fewer : injects.more(ahead.length - AHEAD)}</button></div>` : nothing}
      <uw-improvise .messages=${this.messages} .texts=${this.texts} .run=${this.run} .standing=${this.standing}></uw-improvise>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-injects': UwRunInjects } }
