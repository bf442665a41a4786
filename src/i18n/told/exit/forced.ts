import type { ForcedExit } from '../../../exit/forced-exit.ts'
import { nameIn, type ExitAround } from './around.ts'

export type ForcedLine = ForcedExit['exits'][number]

const named = (around: ExitAround, ids: readonly string[]): string => ids.map((id) => nameIn(around, id)).join(', ')

/** What a forced exit means, in sentences; the first one answers the question. */
export function forcedMeaning({ from, notice, exits, stops, people, preparations }: ForcedExit, around: ExitAround): string[] {
  const { landscape, texts: { forced: texts, measures: { nothing } } } = around
  const late = exits.filter(({ gap }) => gap !== null && gap > 0)
  const unknown = exits.filter(({ gap }) => gap === null).length
  const longest = late.reduce<ForcedLine | null>((most, one) => (most && (most.gap ?? 0) >= (one.gap ?? 0) ? most : one), null)
  const measureName = (id: string) => landscape.measures?.[id]?.name ?? id
  return [
    texts.headline(late.length, exits.length, notice, unknown),
    ...(longest ? [texts.longest(nameIn(around, longest.component), longest.gap ?? 0)] : []),
    ...(unknown ? [texts.unknown(unknown)] : []),
    ...(from === null || exits.length === 0 ? [] : [texts.begun(from)]),
    stops.length ? texts.stopping(stops.length, named(around, stops), people) : texts.noStops,
    ...(late.length + unknown === 0 ? [] : preparations === null ? [Object.keys(landscape.measures ?? {}).length ? texts.noPreparations : nothing]
      : preparations.measures.length ? [texts.preparations(preparations.measures.map(measureName).join(', '), preparations.cost), ...(preparations.optimal ? [] : [texts.perhapsCheaper])] : []),
    texts.sanction,
  ]
}

/** A row of the table of a forced exit: the cells as they are read. */
export function forcedCells({ component, takes, gap, replacedBy, stops, bridges }: ForcedLine, around: ExitAround): string[] {
  const { texts: { forced: texts, lengths: { days } } } = around
  return [
    nameIn(around, component), takes === null ? texts.notKnown : days(takes), gap === null ? texts.notKnown : gap > 0 ? days(gap) : texts.inTime,
    replacedBy === null ? texts.notKnown : nameIn(around, replacedBy), named(around, stops) || texts.none,
    bridges.length ? texts.bridged(bridges.filter(({ verdict }) => verdict === 'lasts').length, bridges.length) : texts.none,
  ]
}

/** The fallbacks that are to bridge the gap of an exit, one text each, those that last first. */
export const bridgeTexts = ({ bridges }: ForcedLine, around: ExitAround): string[] =>
  bridges.toSorted((a, b) => Number(b.verdict === 'lasts') - Number(a.verdict === 'lasts')).map((one) => around.texts.forced.bridge[one.verdict](
    around.landscape.components[one.component]?.fallbacks?.[one.fallback]?.name ?? one.fallback, nameIn(around, one.component), one.days === null ? null : Math.round(one.days)))
