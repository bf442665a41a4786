import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { statusOf } from '../../engine/levels.ts'
import type { Status } from '../../engine/trace.ts'
import { baseStyles } from '../components/base-styles.ts'
import type { Layouts } from '../map/board/planner.ts'
import { ProjectionElement } from './projection-element.ts'
import './uw-projector-clock.ts'
import './uw-projector-messages.ts'
import './uw-projector-question.ts'
import './uw-projector-services.ts'

/** The large screen while there is something to show: all that the participants may know now, to be read from the back of the room. */
@customElement('uw-projection')
export class UwProjection extends ProjectionElement {
  @property({ attribute: false }) layouts: Layouts | null = null

  static override styles = [baseStyles, css`
    /* Everything grows with the screen: letters are a share of it, never of a setting of one's own. */
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); font-size: clamp(1rem, min(1.6vw, 2.8vh), 5rem); line-height: 1.3; background: var(--page); }
    .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.2em 1.5em; padding: 0.5em 1em; border-block-end: 1px solid var(--line-strong); background: var(--panel); }
    .top h1 { margin: 0; font-size: 0.9em; font-weight: 600; color: var(--ink-soft); }
    .round { font-size: 1.1em; font-weight: 650; }
    .main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8em 1.2em; padding: 0.8em 1em; min-height: 0; }
    .side, .middle { display: grid; align-content: start; gap: 0.8em; min-width: 0; min-height: 0; }
    uw-map { height: 60vh; border: 1px solid var(--line); border-radius: 0.4em; overflow: hidden; }
    .opening { padding: 0.6em 0.8em; font-size: 1.5em; line-height: 1.3; border-radius: 0.4em; background: var(--panel); white-space: pre-line; }
    .decisions h2 { font-size: 0.9em; font-weight: 700; }
    .decisions li { font-size: 0.8em; padding-block: 0.1em; }
    .over { display: grid; place-content: center; gap: 0.4em; padding: 1em; text-align: center; }
    .over p:first-child { font-size: 2.4em; font-weight: 700; line-height: 1.15; }
    @media (min-width: 60rem) {
      :host { overflow: hidden; }
      .top { flex-wrap: nowrap; }
      .top > div { min-width: 0; }
      uw-projector-clock { flex: none; justify-content: end; max-width: 80%; }
      .main.two { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); }
      .main.map { grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); }
      .side { grid-template-rows: auto; }
      .map .side { grid-template-rows: auto minmax(0, 1fr); align-content: stretch; }
      uw-map { height: 100%; min-height: 0; }
    }
  `]

  private map() {
    const { view: { map, services }, messages, layouts } = this
    if (!map) return nothing
    void import('../map/uw-map.ts')
    const known = new Map(services.map(({ id, status }) => [id, status]))
    const statuses = Object.fromEntries(Object.entries(map.levels).map(([id, level]): [string, Status] => [id, known.get(id) ?? statusOf(level)]))
    return html`<uw-map compact .messages=${messages} .landscape=${map.landscape} .layouts=${layouts} .levels=${map.levels} .statuses=${statuses}></uw-map>`
  }

  private middle() {
    const { messages, texts, view } = this
    const { question, round, decisions } = view
    return html`<div class="middle">
      ${question ? html`<uw-projector-question .messages=${messages} .texts=${texts} .view=${view}></uw-projector-question>` : nothing}
      ${round?.fresh && round.opening ? html`<p class="opening">${round.opening}</p>` : nothing}
      <uw-projector-messages .messages=${messages} .texts=${texts} .view=${view}></uw-projector-messages>
      ${decisions.length && !question ? html`<section class="decisions"><h2>${texts.projector.decisions}</h2><ul>${decisions.slice(-3).reverse().map(({ at, text }) => html`<li><span class="numbers soft">${messages.say.clock(view.start ?? undefined, at)}</span> ${text}</li>`)}</ul></section>` : nothing}
    </div>`
  }

  override render() {
    const { messages, texts, view } = this
    const { projector } = texts
    const top = html`<div class="top"><div><h1>${view.exercise}</h1>
        ${view.round ? html`<p class="round">${projector.round(view.round.number, view.round.of, view.round.name)}</p>` : nothing}</div>
      <uw-projector-clock .messages=${messages} .texts=${texts} .view=${view}></uw-projector-clock></div>`
    if (view.ended) return html`${top}<div class="over" role="status"><p>${projector.ended}</p><p>${projector.endedMeans}</p></div>`
    return html`${top}<div class="main ${view.map ? 'map two' : view.services.length ? 'two' : ''}">${this.middle()}
      ${view.services.length ? html`<div class="side"><uw-projector-services .most=${view.map ? 5 : 14} .messages=${messages} .texts=${texts} .view=${view}></uw-projector-services>${this.map()}</div>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projection': UwProjection } }
