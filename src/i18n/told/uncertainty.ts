import type { ServiceUncertainty, Uncertain, UncertaintyAnswer } from '../../analysis/uncertainty/answer.ts'
import { fallbackNames, nameOf, needAt } from '../names.ts'
import type { Around } from './around.ts'

/** A service with how it did over all runs. */
export interface UncertainService extends ServiceUncertainty { id: string }

/** The services that are interrupted in some run: the likeliest to pass the MTPD first, then the likeliest to stop, then what stops first. */
export const hitServices = ({ services }: UncertaintyAnswer): UncertainService[] =>
  Object.entries(services).map(([id, one]) => ({ id, ...one })).filter(({ interrupted }) => interrupted > 0)
    .sort((a, b) => b.mtpdBreached - a.mtpdBreached || b.interrupted - a.interrupted || soon(a) - soon(b) || (a.id < b.id ? -1 : 1))

const soon = ({ firstStop }: ServiceUncertainty): number => firstStop.p50 ?? Number.MAX_SAFE_INTEGER

/** An uncertain duration in words. */
function uncertainText({ component, of }: Uncertain, { landscape, texts: { uncertainty: { of: texts } } }: Around): string {
  const name = nameOf(landscape, component)
  if (of.what === 'restart') return texts.restart(name)
  if (of.what !== 'hold-up') return texts[of.what](fallbackNames(landscape, `${component}/${of.fallback}`).name, name)
  const need = needAt(landscape, component, of.need)
  return texts['hold-up'](name, need && 'on' in need ? nameOf(landscape, need.on) : texts.group)
}

/** What the runs mean, in sentences. */
export function uncertaintyMeaning(answer: UncertaintyAnswer, around: Around): string[] {
  const { landscape, texts: { uncertainty: texts } } = around
  if (answer.uncertain.length === 0) return [texts.certain, texts.howTo]
  const hit = hitServices(answer)
  const intro = texts.intro(answer.runs, answer.uncertain.length)
  if (hit.length === 0) return [intro, texts.never]
  const always = hit.filter(({ interrupted }) => interrupted >= 1)
  const over = hit.filter(({ mtpdBreached }) => mtpdBreached >= 1)
  const perhaps = hit.find(({ mtpdBreached }) => mtpdBreached > 0 && mtpdBreached < 1)
  const decided = hit.find(({ matters }) => matters.length > 0)
  const strongest = decided?.matters[0]
  return [
    intro,
    ...(always.length ? [texts.always(always.map(({ id }) => nameOf(landscape, id)))] : []),
    ...(hit.length > always.length ? [texts.maybe(hit.length - always.length)] : []),
    ...(over.length ? [texts.certainBreach(over.map(({ id }) => nameOf(landscape, id)))] : []), ...(perhaps ? [texts.breach(nameOf(landscape, perhaps.id), perhaps.mtpdBreached)] : []),
    ...(over.length || perhaps ? [] : [texts.noBreach]),
    ...(decided && strongest ? [texts.matters(nameOf(landscape, decided.id), uncertainText(answer.uncertain[strongest.uncertain] as Uncertain, around), strongest.correlation > 0)] : []),
  ]
}

/** No finer than an estimate is: whole hours from a day on, ten minutes from an hour on. */
function rough(time: number | null): number | null {
  const unit = (time ?? 0) >= 86_400 ? 3_600 : (time ?? 0) >= 3_600 ? 600 : 60
  return time === null ? null : Math.round(time / unit) * unit
}

/** A row of the table: the cells as they are read. */
export function uncertaintyCells(one: UncertainService, answer: UncertaintyAnswer, around: Around): string[] {
  const { landscape, texts: { uncertainty: texts } } = around
  const limits = landscape.components[one.id]?.service ?? {}
  const strongest = one.matters[0]
  const { firstStop: stop, downtime } = one
  return [
    nameOf(landscape, one.id), texts.chance(one.interrupted),
    limits.mtpd === undefined ? texts.noLimit : texts.chance(one.mtpdBreached), limits.rto === undefined ? texts.noLimit : texts.chance(one.rtoBreached),
    texts.p(rough(stop.p10), rough(stop.p50), rough(stop.p90), true), texts.p(rough(downtime.p10), rough(downtime.p50), rough(downtime.p90), false),
    strongest ? uncertainText(answer.uncertain[strongest.uncertain] as Uncertain, around) : texts.nothing,
  ]
}
