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
  return { text: `${text} (${count} ${count === 1 ? 'component' : 'components'})`, plural }
}

/** What happens, and until when; without any time where that is of no use. */
function happening(event: ScenarioEvent, subject: Subject, timed = true): string {
  const until = timed && 'until' in event && typeof event.until === 'string'
    ? `, until ${durations.clock(subject.scenario.start, seconds(event.until))}` : ''
  if ('cutOff' in event) {
    const { text, plural } = subjectOf(event.cutOff, subject)
    if ((event.level ?? 0) > 0) return `${text} ${plural ? 'work' : 'works'} at only ${durations.share(event.level ?? 0)}${until}`
    return `${text} ${plural ? 'fail' : 'fails'}${until}`
  }
  if ('restore' in event) {
    const { text, plural } = subjectOf(event.restore, subject)
    return `${text} ${plural ? 'are' : 'is'} available again`
  }
  if ('activate' in event) {
    const { name, component } = fallbackNames(subject.landscape, event.activate)
    return `the fallback ‘${name}’ of ${component} is activated`
  }
  if ('bypass' in event) {
    const { text, plural } = subjectOf(event.bypass, subject)
    return `emergency measure: ${text} ${plural ? 'run' : 'runs'} without what is normally needed for it${until}`
  }
  if ('disclose' in event) {
    const { text } = subjectOf(event.disclose, subject)
    return `the data held by ${text} can be demanded; the services keep working`
  }
  const message = messageOf(event.inject)
  return message === null ? 'a message for the exercise arrives' : `message for the exercise: “${message}”`
}

export const events = {
  selector: (selector, landscape) => phrase(selector, landscape).text,
  event: (event, subject) => sentence(`${capital(durations.clock(subject.scenario.start, seconds(event.at)))}: ${happening(event, subject)}`),
  happening: (event, subject) => sentence(happening(event, subject, false)),
} satisfies Partial<Sentences>
