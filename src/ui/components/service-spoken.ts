import { sentence } from '../../i18n/text.ts'
import type { ServiceState } from './service-state.ts'
import { breachText, courseText, missedText, mtpdText, type Wording } from './service-texts.ts'

/** A row as it is read out: everything in it once, in full words. */
export function spokenRow({ name, service, status, course, clock, breach, missed, carried }: ServiceState, words: Wording, t: number): string {
  const { say, services } = words.messages
  // An interruption names its status itself.
  const now = course.code === 'interrupted' || status === 'normal' ? '' : `${say.status(status)}, `
  return [
    `${name}: ${now}${courseText(course, words, t)}`,
    clock ? mtpdText(clock, words, true) : '',
    breach ? breachText(breach, words) : '',
    missed ? missedText(missed.moment, words, t) + (missed.others ? ` ${services.others(missed.others)}` : '') : '',
    carried ? services.onFallbackLong : '',
    service.people === undefined ? '' : services.people(say.number(service.people)),
  ].filter(Boolean).map(sentence).join(' ')
}
