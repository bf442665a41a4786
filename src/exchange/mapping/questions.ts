import type { Choices } from '../choices.ts'
import type { Question } from '../draft.ts'
import type { Gates } from './gates.ts'
import type { Operator } from './rules.ts'
import { nameOf, type Item, type Understood } from './understood.ts'

const ACCEPTED = { redundancy: ['redundancy', 'choice'], realizers: ['all', 'any'] } as const

/** Questions with the answers that were given. An answer that is not possible counts as none. */
export interface Asking {
  /** Asks, and gives the answer, or what is proposed. */
  ask(about: Question['about'], at: number, members: readonly number[]): string
  /** Whether this was answered. */
  answered(about: Question['about'], at: number): boolean
  questions: readonly Question[]
}

/** Gathers what only a person can say. Questions are known by the key of what they are about, so that answers hold when the file is imported again. */
export function asking({ items }: Understood, answers: Choices['answers'] = {}): Asking {
  const questions: Question[] = []
  const id = (about: Question['about'], at: number) => `${about}/${items[at]?.key ?? ''}`
  const nameAt = (at: number) => nameOf(items[at] as Item)
  const given = (about: Question['about'], at: number): string | undefined => {
    const answer = Object.hasOwn(answers, id(about, at)) ? answers[id(about, at)] : undefined
    return (ACCEPTED[about] as readonly (string | undefined)[]).includes(answer) ? answer : undefined
  }
  return {
    questions,
    answered: (about, at) => given(about, at) !== undefined,
    ask(about, at, members) {
      const proposed = ACCEPTED[about][0]
      const answer = given(about, at) ?? proposed
      questions.push({ id: id(about, at), about, name: nameAt(at), members: members.map(nameAt), accepted: ACCEPTED[about], proposed, answer })
      return answer
    },
  }
}

/** Whether a gate lets any of what is behind it do: then only a person knows whether they stand in for each other. */
const isOr = (operator: Operator | undefined): boolean => typeof operator === 'object' && 'atLeast' in operator && operator.atLeast === 1

/** Asks of the gates in use whether what is behind them is spare or a choice; gives how each works. */
export function gateOperators({ items }: Understood, { members }: Gates, { ask }: Asking): ReadonlyMap<number, Operator> {
  return new Map([...members].map(([at, edges]) => {
    const operator = items[at]?.rule.operator ?? 'all'
    const asked = isOr(operator) && edges.length > 1 && items[at]?.rule.class !== 'group'
    return [at, asked && ask('redundancy', at, edges.map(({ on }) => on)) === 'choice' ? 'all' : operator]
  }))
}
