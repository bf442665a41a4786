import type { CutSetsAsk } from '../../../analysis/cut-sets/answer.ts'
import type { cutSets as nl } from '../../nl/analysis/cut-sets.ts'
import { and } from '../lists.ts'

type Over = CutSetsAsk['over']
const KINDS: Record<Over, [one: string, more: string]> = { component: ['component', 'components'], supplier: ['supplier', 'suppliers'], jurisdiction: ['country', 'countries'] }

const big = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')
const GROUPS: Record<number, [one: string, more: string]> = { 2: ['pair', 'pairs'], 3: ['group of three', 'groups of three'], 4: ['group of four', 'groups of four'] }
const groups = (order: number, n: string): string => {
  const [one, more] = GROUPS[order] ?? [`group of ${order}`, `groups of ${order}`]
  return `${big(n)} ${n === '1' ? one : more}`
}

export const cutSets: typeof nl = {
  of: 'Service',
  critical: 'Critical services', others: 'Other services',
  over: 'What can be lost',
  overs: { component: 'Components', supplier: 'Suppliers', jurisdiction: 'Countries' },
  order: 'How many at once',
  orders: (n) => (n === null ? 'all, however many' : n === 1 ? '1' : `at most ${n}`),
  big,
  explained: (name) => `A group below means: when these are lost together, ${name} stops in the long run. Every member counts: if one goes on working, this does not stop ${name}.`,
  alone: (n, over, name) => (n === '0' ? `No ${KINDS[over][0]} can stop ${name} on its own.`
    : `${big(n)} ${KINDS[over][n === '1' ? 0 : 1]} can stop ${name} on ${n === '1' ? 'its' : 'their'} own, without anything else failing.`),
  together: (orders) => `${and(orders.map(([order, n]) => groups(order, n)))} ${orders.length === 1 && orders[0]?.[1] === '1' ? 'stops' : 'stop'} the service only when all members are lost.`,
  none: (name, maxOrder, over) => (maxOrder === null ? `Whichever of these ${KINDS[over][1]} are lost: ${name} does not stop.`
    : maxOrder === 1 ? `No loss of one ${KINDS[over][0]} stops ${name}.` : `Even when ${maxOrder} ${KINDS[over][1]} are lost at once, ${name} goes on.`),
  already: (name) => `${name} is down already without any loss. Check in Landscape that everything the service needs is right.`,
  bounded: (maxOrder, over) => `Looked at up to ${maxOrder} ${KINDS[over][maxOrder === 1 ? 0 : 1]} at once. There may be larger groups.`,
  complete: 'These are all groups that there are.',
  most: (name, n) => `${name} is in most groups: in ${big(n)}. Making it stronger takes the most groups away.`,
  setsCaption: 'What together stops the service',
  setsColumns: { set: 'When these are lost together, the service stops', size: 'How many' },
  set: (names) => names.join(' + '),
  showOf: (names) => `Show in the picture: ${and(names)}`,
  more: (n, total) => `The first ${n} of ${big(total)} groups.`,
  askMore: 'Fetch more groups',
  picture: (names, name) => `How ${and(names)} ${names.length === 1 ? 'stops' : 'together stop'} ${name}`,
  pictureAlt: (paths) => `From left to right what is lost, and through what it reaches the service. ${paths.map((path) => `${path}.`).join(' ')}`,
  pathOf: (member, names) => (member === names[0] ? '' : `${member}: `) + names.join(' → '),
  noPath: (name) => `${name} (no direct way found)`,
  legend: { member: 'is lost', between: 'needs it', top: 'the service that stops' },
  shortest: 'The shortest way from each to the service. There may be more ways.',
  importance: 'How often each is in a group',
  importanceColumns: { element: 'Name', total: 'In all groups', order: (n) => (n === 1 ? 'Alone' : n === 2 ? 'In pairs' : n === 3 ? 'In threes' : n === 4 ? 'In fours' : `In groups of ${n}`) },
  map: 'Show on the map',
}
