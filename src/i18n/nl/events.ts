import { seconds } from '../../model/duration.ts'
import { clausesOf, select, type Selector } from '../../model/selector.ts'
import type { ScenarioEvent } from '../../model/scenario.ts'
import { messageOf } from '../inject.ts'
import { fallbackNames } from '../names.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { capital, sentence } from '../text.ts'
import { durations } from './durations.ts'
import { phrase } from './selectors.ts'

/** The subject with how many components it stands for, where that is not plain to see. */
function subjectOf(selector: Selector, { landscape }: Subject): { text: string; plural: boolean } {
  const { text, plural } = phrase(selector, landscape)
  if (clausesOf(selector).every((clause) => Object.keys(clause).join() === 'component')) return { text, plural }
  const count = select(landscape, selector).length
  return { text: `${text} (${count} ${count === 1 ? 'onderdeel' : 'onderdelen'})`, plural }
}

/** What happens, and until when; without any time where that is of no use. */
function happening(event: ScenarioEvent, subject: Subject, timed = true): string {
  const until = timed && 'until' in event && typeof event.until === 'string'
    ? `, tot ${durations.clock(subject.scenario.start, seconds(event.until))}` : ''
  if ('cutOff' in event) {
    const { text, plural } = subjectOf(event.cutOff, subject)
    if ((event.level ?? 0) > 0) return `${text} ${plural ? 'werken' : 'werkt'} nog maar voor ${durations.share(event.level ?? 0)}${until}`
    return `${text} ${plural ? 'vallen' : 'valt'} uit${until}`
  }
  if ('restore' in event) {
    const { text, plural } = subjectOf(event.restore, subject)
    return `${text} ${plural ? 'zijn' : 'is'} weer beschikbaar`
  }
  if ('activate' in event) {
    const { name, component } = fallbackNames(subject.landscape, event.activate)
    return `de uitwijk ‘${name}’ van ${component} wordt ingezet`
  }
  if ('bypass' in event) {
    const { text, plural } = subjectOf(event.bypass, subject)
    return `noodmaatregel: ${text} ${plural ? 'draaien' : 'draait'} zonder wat daarvoor normaal nodig is${until}`
  }
  if ('disclose' in event) {
    const { text } = subjectOf(event.disclose, subject)
    return `de gegevens bij ${text} kunnen worden opgeëist; de diensten werken door`
  }
  const message = messageOf(event.inject)
  return message === null ? 'er komt een bericht voor de oefening' : `bericht voor de oefening: “${message}”`
}

export const events = {
  selector: (selector, landscape) => phrase(selector, landscape).text,
  event: (event, subject) => sentence(`${capital(durations.clock(subject.scenario.start, seconds(event.at)))}: ${happening(event, subject)}`),
  happening: (event, subject) => sentence(happening(event, subject, false)),
} satisfies Partial<Sentences>
