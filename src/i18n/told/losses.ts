import type { Loss, LossesAnswer, Stop } from '../../analysis/losses/answer.ts'
import { nameOf } from '../names.ts'
import type { Fate } from '../nl/analysis/losses.ts'
import type { Around } from './around.ts'
import { elementName } from './element-name.ts'

export type { Fate }

/** What a loss does to a service: stops it, lets it sink below its minimum, or stops it for a time only. */
export const fateOf = (stop: Stop | undefined): Fate => (!stop ? 'nothing' : !stop.lasting ? 'temporary' : stop.level > 1e-9 ? 'below' : 'stops')

/** The services that count: the critical ones, or all when none is marked so. */
export function countedServices({ services }: LossesAnswer, { landscape }: Around): { ids: string[]; critical: boolean } {
  const ids = services.filter((id) => landscape.components[id]?.service?.critical)
  return ids.length ? { ids, critical: true } : { ids: services, critical: false }
}

/** The names of what is lost. */
export const lossName = ({ of }: Loss, { over }: LossesAnswer, around: Around): string => of.map((id) => elementName(around, over, id)).join(' + ')

/** When the first service stops, in seconds; `null` when none does, or time was not asked for. */
export const firstStop = ({ stops }: Loss): number | null =>
  stops.reduce<number | null>((first, { from }) => (from === null ? first : Math.min(first ?? from, from)), null)

const singlesOf = ({ losses }: LossesAnswer): Loss[] => losses.filter(({ of }) => of.length === 1)

function worstSentences(loss: Loss, answer: LossesAnswer, around: Around): string[] {
  const { landscape, texts: { losses: texts } } = around
  const { ids, critical } = countedServices(answer, around)
  const counted = loss.stops.filter(({ service }) => ids.includes(service))
  const subjects = loss.of.map((id) => texts.subject(answer.over, id, elementName(around, answer.over, id)))
  const back = counted.filter(({ lasting }) => !lasting).length
  const breached = counted.filter(({ mtpdBreachedAt }) => mtpdBreachedAt !== null).length
  const known = counted.some(({ service }) => landscape.components[service]?.service?.people)
  return [
    texts.lead(subjects, loss.critical, ids.length, critical, firstStop({ ...loss, stops: counted })),
    ...(back ? [texts.back(back, counted.length)] : []), ...(breached ? [texts.breached(breached)] : []), ...(known ? [texts.people(loss.people)] : []),
  ]
}

/** What the losses mean, in sentences; the first matters most. */
export function lossesMeaning(answer: LossesAnswer, around: Around): string[] {
  const { texts: { losses: texts } } = around
  const singles = singlesOf(answer)
  const { critical } = countedServices(answer, around)
  const [worst] = singles
  if (!worst) return [texts.none(answer.over)]
  const harmful = singles.filter((loss) => loss.critical > 0)
  const pairs = answer.losses.filter(({ of }) => of.length === 2)
  const same = singles.slice(1).filter((loss) => loss.critical === worst.critical).map((loss) => lossName(loss, answer, around))
  return [
    ...(harmful.length ? [...worstSentences(worst, answer, around), ...(singles.length > 1 ? [same.length ? texts.same(same) : texts.alone, texts.harmful(harmful.length, singles.length, answer.over, critical)] : [])]
      : [texts.harmless(singles.length, answer.over)]),
    ...(answer.pairs ? [texts.pairCount(pairs.length), ...(pairs[0] ? [worstSentences(pairs[0], answer, around)[0] as string] : [])] : []),
  ]
}

/** When the first of its services stops, in words. */
export function firstText(loss: Loss, { horizon }: LossesAnswer, { texts: { losses: texts } }: Around): string {
  const first = firstStop(loss)
  return first !== null ? texts.after(first) : loss.stops.length === 0 || horizon === null ? texts.noTime : texts.notWithin
}

/** What a loss does to a service, in words. */
export function cellText(service: string, stop: Stop | undefined, { landscape, texts: { losses: texts } }: Around): string {
  const fate = fateOf(stop)
  return texts.cell(nameOf(landscape, service), fate, texts.fates[fate], stop?.from ?? null, (stop?.mtpdBreachedAt ?? null) !== null)
}
