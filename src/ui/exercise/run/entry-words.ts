import type { Act } from '../../../exercise/entry.ts'
import { personOf } from '../person.ts'
import type { RunElement } from './run-element.ts'

/** Texts in a row are cut, so that each stays on a line or two. */
const short = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)

/** An entry of the log in words. */
export function entryWords(act: Act, { texts, messages: { say }, run: { of: { exercise, landscape, scenario } }, standing: { injects } }: RunElement): string {
  const { run: { entry }, words } = texts
  const inject = (id: string) => short(injects[id]?.text ?? id)
  const who = (nth: number) => personOf(exercise, nth, texts)
  const asked = ({ round, question }: { round: number; question: number }) => short(exercise.rounds[round]?.questions?.[question]?.text ?? '')
  switch (act.do) {
    case 'go': return entry.go(act.speed)
    case 'pause': return entry.pause
    case 'jump': return entry.jump(say.clock(scenario.start, act.to))
    case 'round': return entry.round(act.round + 1, exercise.rounds[act.round]?.name ?? '')
    case 'show': return entry.show(inject(act.inject))
    case 'skip': return entry.skip(inject(act.inject))
    case 'improvise': return entry.improvise(short(act.inject.text))
    case 'respond': return entry.respond(inject(act.inject), words.response[act.rating], act.text ?? '')
    case 'note': return entry.note(act.text, [...(act.participant === undefined ? [] : [who(act.participant)]), ...(act.goal === undefined ? [] : [exercise.goals?.[act.goal]?.text ?? act.goal])])
    case 'decide': return entry.decide(act.text, act.by ?? '')
    case 'measure': return entry.measure(words.measure(act.measure, landscape), act.text ?? '', act.by ?? '')
    case 'ask': return act.question ? entry.ask(asked(act.question)) : entry.askNothing
    case 'vote': return entry.vote(asked(act), act.votes.join(' – '))
    case 'attend': return entry.attend(who(act.participant), act.present)
    case 'reveal': return entry.reveal(act.revealed)
    case 'rate': return entry.rate(exercise.goals?.[act.goal]?.text ?? act.goal, words.rating[act.rating])
    case 'improve': return entry.improve(act.what, act.owner ?? '', act.due ?? '')
    case 'take-back': return ''
    case 'end': return entry.end
  }
}
