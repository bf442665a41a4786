import type { MomentOutcome } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Breach, Course, MtpdClock } from './service-course.ts'

/** How times are worded: short on screen, in full where they are read out. */
export interface Wording {
  messages: Messages
  /** A duration. */
  time(seconds: number): string
  /** A moment. */
  clock(second: number): string
}

/** For a line on screen: a duration in words where they are few, else short. */
export const inShort = (messages: Messages, start: string | undefined): Wording => ({
  messages,
  time: (seconds) => {
    const words = messages.say.duration(seconds)
    return words.length <= 10 ? words : messages.services.short(seconds)
  },
  clock: (second) => messages.say.clock(start, second),
})

/** For a screen reader, which would spell "2 d 18 u" letter by letter. */
export const inFull = (messages: Messages, start: string | undefined): Wording => ({
  messages, time: messages.say.duration, clock: (second) => messages.services.date(start, second),
})

/** The course of a service in a few words. */
export function courseText(course: Course, { messages, time, clock }: Wording, t: number): string {
  const { services } = messages
  switch (course.code) {
    case 'goes-on': return services.goesOn
    case 'less': return services.less(messages.say.share(course.level))
    case 'will-do-less': return services.lessFrom(clock(course.at))
    case 'back': return services.back(clock(course.since))
    case 'will-stop': {
      const stops = course.status === 'stopped'
      if (course.at === 0) return stops ? services.stopsAtOnce(clock(0)) : services.belowMinimumAtOnce(clock(0))
      return (stops ? services.stops : services.belowMinimumAfter)(time(course.at), clock(course.at))
    }
    case 'interrupted': {
      const stopped = course.status === 'stopped'
      if (course.since === t) return stopped ? services.stoppedNow : services.belowMinimumNow
      return (stopped ? services.stoppedFor : services.belowMinimumFor)(time(t - course.since))
    }
  }
}

/** What is left of the MTPD, in a few words; empty once it is passed. */
export function mtpdText({ left }: MtpdClock, { messages: { services }, time }: Wording, long = false): string {
  if (left > 0) return (long ? services.mtpdLeftLong : services.mtpdLeft)(time(left))
  return left === 0 ? services.mtpdReached : ''
}

/** That the MTPD will be, is or was passed. */
export function breachText(breach: Breach, { messages: { services }, time, clock }: Wording): string {
  if (breach.code === 'was') return services.mtpdWasPassed
  if (breach.code === 'ahead') return services.mtpdAhead(clock(breach.at))
  return breach.by === 0 ? services.mtpdReached : services.mtpdPassed(time(breach.by), clock(breach.at))
}

/** A missed moment: that it will be missed, and from then on that it was. */
export function missedText(moment: MomentOutcome, { messages: { services }, clock }: Wording, t: number): string {
  return (moment.at <= t ? services.missed : services.willMiss)(moment.name, clock(moment.at))
}
