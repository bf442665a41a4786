import { html, nothing, svg, type TemplateResult } from 'lit'
import { levelAt, statusOf } from '../../engine/levels.ts'
import type { MomentOutcome, ServiceOutcome, Steps } from '../../engine/trace.ts'
import { componentOf, type Service } from '../../model/landscape.ts'
import { CROSS, DIAMOND } from './moment-shape.ts'
import type { Panel } from './panel.ts'
import { carryingAt, courseOf, missedMoment, mtpdClock, wasOverMtpd, type MtpdClock } from './service-course.ts'
import { courseText, missedText, mtpdText } from './service-texts.ts'
import './uw-status.ts'

/** How much of the MTPD is used; once it is passed, the whole interruption, with a notch where the MTPD was. */
function mtpdBar(clock: MtpdClock | null) {
  const over = clock !== null && clock.left < 0
  const used = clock ? Math.min(1, clock.used / clock.limit) : 0
  return html`<svg class="bar ${clock ? (over ? 'over' : 'running') : 'idle'}" aria-hidden="true" width="100%" height="4">
    <rect class="track" width="100%" height="4" rx="2"></rect>
    <rect class="used" width="${used * 100}%" height="4" rx="2"></rect>
    ${over ? svg`<rect class="notch" x="${clock.limit / clock.used * 100}%" width="2" height="4"></rect>` : nothing}
  </svg>`
}

const missedMark = ({ moment, others }: { moment: MomentOutcome; others: number }, panel: Panel) => html`
  <span class="missed ${moment.at <= panel.moment ? 'past' : ''}">
    <svg viewBox="-6 -6 12 12" aria-hidden="true"><path class="diamond" d=${DIAMOND}></path><path class="cross" d=${CROSS}></path></svg>
    ${missedText(moment, panel.messages, panel.scenario.start, panel.moment)}${others ? html` <span class="soft">${panel.messages.services.others(others)}</span>` : nothing}</span>`

const person = svg`<svg class="person" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 0A2.8 2.8 0 1 1 6 5.6A2.8 2.8 0 1 1 6 0ZM.8 12A5.2 5.2 0 0 1 11.2 12Z"></path></svg>`

/**
 * One service at the moment looked at. A row keeps its height while scrubbing, so that the eye can stay where it is: a
 * service that is interrupted at some moment has the line of its MTPD at every moment.
 */
export function serviceRow(id: string, panel: Panel): TemplateResult {
  const { landscape, trace, messages, moment: t, scenario: { start } } = panel
  const { name, service } = componentOf(landscape, id) as { name: string; service: Service }
  const outcome = trace.services[id] as ServiceOutcome
  const steps = trace.levels[id] as Steps
  const clock = mtpdClock(service, outcome, t)
  const status = statusOf(levelAt(steps, t), service.minimum)
  const { services, say } = messages
  const missed = missedMoment(outcome, t)
  const carried = carryingAt(trace, id, t).length > 0
  return html`<li><button type="button" class="row ${status}" data-id=${id} aria-current=${panel.selected === id ? 'true' : 'false'}
      @click=${() => panel.choose(id)}>
    <uw-status compact .status=${status} .messages=${messages}></uw-status>
    <span class="line"><span class="name">${name}</span><span class="people numbers">${service.people === undefined ? nothing
      : html`${person}<span aria-hidden="true">${say.number(service.people)}</span><span class="hidden">${services.people(say.number(service.people))}</span>`}</span></span>
    <span class="line"><span class="course">${courseText(courseOf(steps, outcome, service.minimum, t), messages, start, t)}</span>
      ${carried ? html`<span class="carried" aria-hidden="true">${services.onFallback}</span><span class="hidden">${services.onFallbackLong}</span>` : nothing}</span>
    ${service.mtpd === undefined || !outcome.interruptions.length ? nothing : html`<span class="line limit">${mtpdBar(clock)}
      <span class="mtpd numbers ${clock && clock.left < 0 ? 'over' : ''}">${clock ? mtpdText(clock, messages) : wasOverMtpd(outcome, t) ? services.mtpdWasPassed : nothing}</span></span>`}
    ${missed ? missedMark(missed, panel) : nothing}
  </button></li>`
}
