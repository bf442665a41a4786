import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { componentOf } from '../../model/landscape.ts'
import type { TermId } from '../../i18n/nl/glossary.ts'
import { term } from '../help/uw-term.ts'
import { baseStyles } from './base-styles.ts'
import { Panel } from './panel.ts'

/** The outcome of a scenario in one sentence, and in the few numbers that it is made of. A change is read out loud. */
@customElement('uw-headline')
export class UwHeadline extends Panel {
  static override styles = [baseStyles, css`
    :host { container-type: inline-size; }
    .headline { display: flex; gap: var(--space-3) var(--space-6); align-items: center; justify-content: space-between; }
    .sentence { font-size: var(--text-xl); font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; max-width: 62ch; }
    .people { margin-block-start: var(--space-1); color: var(--ink-soft); }
    dl { display: flex; flex: none; align-items: stretch; }
    .figure { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-inline: var(--space-4); border-inline-start: 1px solid var(--line); max-width: 9.5rem; }
    .figure:last-child { padding-inline-end: 0; }
    dd { font-size: var(--text-xl); font-weight: 700; line-height: 1.2; white-space: nowrap; }
    dt { font-size: var(--text-sm); line-height: 1.3; color: var(--ink-soft); }
    .bad dd { color: var(--stopped); }
    /* The figures say again what the sentence says; on a smaller screen the room is for the map. */
    @container (max-width: 95rem) { dl { display: none; } .sentence { max-width: none; font-size: 1.25rem; text-wrap: balance; } }
    /* Beside something else that is worked on, it is a line to glance at. */
    :host([small]) .sentence { font-size: var(--text-md); text-wrap: wrap; }
    :host([small]) :is(dl, .people) { display: none; }
  `]

  private figure(value: string, label: string, bad: boolean, explained?: TermId): TemplateResult {
    return html`<div class="figure ${bad ? 'bad' : ''}"><dt>${explained ? term(this.messages, explained, label) : label}</dt><dd class="numbers">${value}</dd></div>`
  }

  override render() {
    const { say, services: { headline: texts } } = this.messages
    const { services, interrupted, first, mtpdBreached, falseFallbacks, missed } = this.trace.summary
    const people = say.people(this.trace, this.subject)
    const critical = Object.keys(this.trace.services).some((id) => componentOf(this.landscape, id).service?.critical)
    const count = (ids: string[], label: (n: number) => string, explained: TermId) => this.figure(say.number(ids.length), label(ids.length), ids.length > 0, explained)
    return html`<div class="headline">
      <div role="status" aria-live="polite"><h2 class="sentence">${say.headline(this.trace, this.subject)}</h2>${people ? html`<p class="people">${people}</p>` : nothing}</div>
      <dl aria-label=${texts.label}>
        ${this.figure(say.number(interrupted.length), texts.interrupted(say.number(services), critical), interrupted.length > 0)}
        ${first === null ? nothing : first === 0 ? this.figure(texts.atOnce, texts.atOnceFirst, true)
          : this.figure(say.duration(first), texts.first, false)}
        ${count(mtpdBreached, texts.overMtpd, 'mtpd')}
        ${count(falseFallbacks, texts.falseFallbacks, 'false-fallback')}
        ${missed.length ? count(missed, texts.missed, 'moment') : nothing}
      </dl>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-headline': UwHeadline } }
