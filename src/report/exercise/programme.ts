import { seconds } from '../../model/duration.ts'
import type { Round } from '../../model/exercise.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { byRound } from './planned.ts'
import type { ScriptContext } from './script.ts'

/** The rounds: when they are in the scenario and when in the room. */
export function programme(context: ScriptContext): Block[] {
  const { texts: { script: { programme: texts, round: { heading: nameOf }, nothing } }, exercise, scenario, say } = context
  const plays = byRound(exercise)
  const rows = exercise.rounds.map((round, nth) => {
    const [from, until] = [seconds(round.from), seconds(round.until)]
    const local = scenario.start === undefined ? nothing : texts.span(say.clock(scenario.start, from), say.clock(scenario.start, until))
    return [
      nameOf(nth + 1, round.name), texts.span(say.offset(from), say.offset(until)), local,
      round.takes === undefined ? nothing : say.duration(seconds(round.takes)), roomSpan(context, nth), say.number(plays[nth]?.injects.length ?? 0),
    ]
  })
  return [
    heading(1, texts.heading),
    { kind: 'table', caption: texts.caption, header: Object.values(texts.columns), rows, widths: [24, 20, 22, 12, 14, 10], figures: [5] },
    paragraph(texts.before),
  ]
}

/** From when to when a round is in the room, as far as that is known: the rounds follow one another without a break. */
function roomSpan({ texts: { script: { programme: texts, nothing } }, exercise: { date, rounds }, say }: ScriptContext, nth: number): string {
  const time = (round: Round | undefined) => (round?.takes === undefined ? NaN : seconds(round.takes))
  const from = rounds.slice(0, nth).reduce((sum, round) => sum + time(round), 0)
  const until = from + time(rounds[nth])
  if (date === undefined || Number.isNaN(until)) return nothing
  const at = (second: number) => say.clock(date, second).split(' ').at(-1) as string
  return texts.span(at(from), at(until))
}
