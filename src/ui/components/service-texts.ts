import type { MomentOutcome } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Course, MtpdClock } from './service-course.ts'

/** A duration in words where they are few, else short. */
function brief(seconds: number, { say, services }: Messages): string {
  const words = say.duration(seconds)
  return words.length <= 10 ? words : services.short(seconds)
}

/** The course of a service in a few words. */
export function courseText(course: Course, messages: Messages, start: string | undefined, t: number): string {
  const { say, services } = messages
  const clock = (second: number) => say.clock(start, second)
  switch (course.code) {
    case 'goes-on': return services.goesOn
    case 'less': return services.less(say.share(course.level))
    case 'will-do-less': return services.lessFrom(clock(course.at))
    case 'back': return services.back(clock(course.since))
    case 'will-stop': {
      const stops = course.status === 'stopped'
      if (course.at === 0) return stops ? services.stopsAtOnce(clock(0)) : services.belowMinimumAtOnce(clock(0))
      return (stops ? services.stops : services.belowMinimumAfter)(brief(course.at, messages), clock(course.at))
    }
    case 'interrupted': {
      const stopped = course.status === 'stopped'
      if (course.since === t) return stopped ? services.stoppedNow : services.belowMinimumNow
      return (stopped ? services.stoppedFor : services.belowMinimumFor)(services.short(t - course.since))
    }
  }
}

/** What is left of the MTPD, in a few words. */
export function mtpdText({ left }: MtpdClock, { services }: Messages): string {
  if (left > 0) return services.mtpdLeft(services.short(left))
  return left === 0 ? services.mtpdReached : services.mtpdPassed(services.short(-left))
}

/** A missed moment: that it will be missed, and from then on that it was. */
export function missedText(moment: MomentOutcome, { say, services }: Messages, start: string | undefined, t: number): string {
  return (moment.at <= t ? services.missed : services.willMiss)(moment.name, say.clock(start, moment.at))
}
