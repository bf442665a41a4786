import { toneOf, type Change } from '../../../engine/difference.ts'
import type { Messages } from '../../../i18n/index.ts'
import { MEASURES, type Cell, type Measure } from './rows.ts'

/** What a cell of the table says: the value, and what is different from the reference in words with a sign; empty when nothing is. */
export interface CellText { value: string; delta: string; tone: ReturnType<typeof toneOf> }

/** The columns of changes that have none of their own. */
const SHOWN_WITH: Partial<Record<Change['what'], Measure>> = { degraded: 'lowest', times: 'stops' }

/** The texts of a service in one outcome, by measure. Times are dates from `start`, or without it counted from the start of the scenario. */
export function cellTexts({ facts, changes }: Cell, start: string | undefined, { say, compare: texts, services: { short } }: Messages): Record<Measure, CellText> {
  const value = (measure: Measure): string => {
    if (!facts) return ''
    switch (measure) {
      case 'stops': case 'mtpd': return facts[measure] === null ? texts.never : say.clock(start, facts[measure])
      case 'downtime': return facts.downtime === 0 ? texts.never : short(facts.downtime)
      case 'missed': return facts.missed.length === 0 ? texts.none : facts.missed.map(({ name, date }) => `${name} ${say.clock(date, 0)}`).join('; ')
      case 'lowest': return say.share(facts.lowest)
    }
  }
  const { delta } = texts
  /** Whichever of two words goes with the way it changed, with how much. */
  const by = (before: number, after: number, more: (text: string) => string, less: (text: string) => string) =>
    (after > before ? more : less)(short(Math.abs(after - before)))
  const deltaOf = (change: Change): string => {
    switch (change.what) {
      case 'stops': case 'mtpd':
        if (change.after === null || change.before === null) return change.after === null ? delta.not : delta.now
        return by(change.before, change.after, delta.later, delta.sooner)
      case 'downtime': return by(change.before, change.after, delta.longer, delta.shorter)
      case 'degraded': return by(change.before, change.after, delta.limitedLonger, delta.limitedShorter)
      case 'missed': {
        const more = change.after.length - change.before.length
        return more === 0 ? delta.otherMoments : (more > 0 ? delta.more : delta.fewer)(Math.abs(more))
      }
      case 'lowest': return (change.after > change.before ? delta.higher : delta.lower)(Math.max(1, Math.round(Math.abs(change.after - change.before) * 100)))
      case 'times': return delta.otherTimes
      case 'service': case 'worst': case 'rto': return ''
    }
  }
  const isShown = ({ what }: Change, measure: Measure) => (SHOWN_WITH[what] ?? what) === measure
  return Object.fromEntries(MEASURES.map((measure): [Measure, CellText] => {
    // A change that has the column for itself goes before one that is only shown with it.
    const change = changes.find(({ what }) => what === measure) ?? changes.find((one) => isShown(one, measure))
    return [measure, { value: value(measure), delta: change ? deltaOf(change) : '', tone: change ? toneOf(change) : 'neutral' }]
  })) as Record<Measure, CellText>
}
