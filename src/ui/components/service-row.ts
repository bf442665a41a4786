import { html, nothing, svg, type TemplateResult } from 'lit'
import { emit } from './emit.ts'
import { CROSS, DIAMOND } from './moment-shape.ts'
import type { Panel } from './panel.ts'
import type { Breach, MtpdClock } from './service-course.ts'
import { spokenRow } from './service-spoken.ts'
import { stateOf, type ServiceState } from './service-state.ts'
import { breachText, courseText, inFull, inShort, missedText, mtpdText, type Wording } from './service-texts.ts'
import './uw-status.ts'

/** How much of the MTPD is used; once it is passed, the whole interruption, with a notch where the MTPD was. */
function mtpdBar(clock: MtpdClock | null) {
  const over = clock !== null && clock.left < 0
  const used = clock ? Math.min(1, clock.used / clock.limit) : 0
  return html`<svg class="bar ${clock ? (over ? 'over' : 'running') : 'idle'}" aria-hidden="true" width="100%" height="3">
    <rect class="track" width="100%" height="3" rx="1.5"></rect>
    <rect class="used" width="${used * 100}%" height="3" rx="1.5"></rect>
    ${over ? svg`<rect class="notch" x="${clock.limit / clock.used * 100}%" width="2" height="3"></rect>` : nothing}
  </svg>`
}

/** The flag that stands for the MTPD on the timeline too: hollow as long as it is only coming. */
const breachMark = (breach: Breach, words: Wording) => html`<span class="breach ${breach.code}">
  <svg viewBox="0 0 8 12" aria-hidden="true"><path d="M1 12V1H7.5L5.5 4L7.5 7H1"></path></svg>${breachText(breach, words)}</span>`

const missedMark = ({ moment, others }: NonNullable<ServiceState['missed']>, words: Wording, t: number) => html`
  <span class="missed ${moment.at <= t ? 'past' : ''}" aria-hidden="true">
    <svg viewBox="-6 -6 12 12" aria-hidden="true"><path class="diamond" d=${DIAMOND}></path><path class="cross" d=${CROSS}></path></svg>
    ${missedText(moment, words, t)}${others ? html` <span class="soft">${words.messages.services.others(others)}</span>` : nothing}</span>`

const person = svg`<svg class="person" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 0A2.8 2.8 0 1 1 6 5.6A2.8 2.8 0 1 1 6 0ZM.8 12A5.2 5.2 0 0 1 11.2 12Z"></path></svg>`

/**
 * One service at the moment looked at. A row keeps its height while scrubbing, so that the eye can stay where it is: a
 * service that goes over its MTPD at some moment has a line for it at every moment.
 */
export function serviceRow(id: string, panel: Panel): TemplateResult {
  const { messages, moment: t, scenario: { start } } = panel
  const state = stateOf(id, panel)
  const { name, service, outcome, status, clock, breach, missed } = state
  const words = inShort(messages, start)
  const left = clock ? mtpdText(clock, words) : ''
  // Where there is room for the mark of the fallback.
  const place = !state.carried ? 'nowhere' : !breach ? 'name' : left ? 'breach' : 'course'
  const carried = (line: typeof place) => (line === place ? html`<span class="carried">${messages.services.onFallback}</span>` : nothing)
  const onClick = (event: MouseEvent) => {
    panel.choose(id)
    // Chosen by key: whoever does that wants to go on to the answer.
    if (event.detail === 0) emit(panel, 'follow', id)
  }
  return html`<li><button type="button" class="row ${status}" data-id=${id} aria-current=${panel.selected === id ? 'true' : 'false'} @click=${onClick}>
    <span class="hidden">${spokenRow(state, inFull(messages, start), t)}</span>
    <uw-status compact aria-hidden="true" .status=${status} .messages=${messages}></uw-status>
    <span class="line" aria-hidden="true"><span class="name">${name}</span>
      ${carried('name')}
      ${service.people === undefined ? nothing : html`<span class="people numbers">${person}${messages.say.number(service.people)}</span>`}</span>
    <span class="line" aria-hidden="true"><span class="course">${courseText(state.course, words, t)}</span>${carried('course')}
      ${left ? html`<span class="mtpd numbers">${left}</span>` : nothing}</span>
    ${breach ? html`<span class="line" aria-hidden="true">${breachMark(breach, words)}${carried('breach')}</span>` : nothing}
    ${missed ? missedMark(missed, words, t) : nothing}
    ${service.mtpd === undefined || !outcome.interruptions.length ? nothing : mtpdBar(clock)}
  </button></li>`
}
