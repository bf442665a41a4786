import type { CutSetsAnswer } from '../analysis/cut-sets/answer.ts'
import type { Messages } from '../i18n/index.ts'
import { inColumns } from './columns.ts'

/** As many as are told of the most important. */
const MOST_TOLD = 15

/** Cut sets in lines of text: how many there are by size, what is in most of them, and the sets themselves. */
export function cutSetLines({ total, byOrder, sets, more, importance, maxOrder, probability }: CutSetsAnswer, title: string, naming: (id: string) => string, { cli: { cutsets }, say }: Messages): string[] {
  const count = (digits: string) => (digits.length < 16 ? say.number(Number(digits)) : digits)
  const chance = (value: number) => value.toPrecision(6)
  const told = importance.slice(0, MOST_TOLD).map(({ element, total, birnbaum, fussellVesely }) =>
    [`  ${naming(element)}`, count(total), ...(birnbaum === undefined || fussellVesely === undefined ? [] : [chance(birnbaum), chance(fussellVesely)])])
  const header = ['', cutsets.inSets, ...(probability === undefined ? [] : ['Birnbaum', 'Fussell-Vesely'])]
  return [
    total === '0' ? cutsets.none(title, maxOrder) : cutsets.found(title, count(total), maxOrder),
    ...inColumns(Object.entries(byOrder).map(([order, number]) => [`  ${cutsets.together(Number(order))}`, count(number)])),
    ...(probability === undefined ? [] : [cutsets.chance(chance(probability))]),
    ...(told.length ? ['', cutsets.important, ...inColumns([header, ...told])] : []),
    ...(sets.length ? ['', cutsets.sets, ...sets.map((set) => `  ${set.map(naming).join(' + ') || cutsets.nothing}`)] : []),
    ...(more ? [`  ${cutsets.more(sets.length)}`] : []),
  ]
}
