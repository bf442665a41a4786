import type { CutSetsAsk } from '../../../analysis/cut-sets/answer.ts'
import { and } from '../lists.ts'

type Over = CutSetsAsk['over']
const KINDS: Record<Over, [one: string, more: string]> = { component: ['onderdeel', 'onderdelen'], supplier: ['leverancier', 'leveranciers'], jurisdiction: ['land', 'landen'] }

/** A decimal number of any length, in groups of three. */
const big = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')
const GROUPS: Record<number, [one: string, more: string]> = { 2: ['paar', 'paren'], 3: ['drietal', 'drietallen'], 4: ['viertal', 'viertallen'] }
const groups = (order: number, n: string): string => {
  const [one, more] = GROUPS[order] ?? [`groep van ${order}`, `groepen van ${order}`]
  return `${big(n)} ${n === '1' ? one : more}`
}

/** What together stops one service. */
export const cutSets = {
  of: 'Dienst',
  critical: 'Kritieke diensten', others: 'Andere diensten',
  over: 'Wat kan wegvallen',
  overs: { component: 'Onderdelen', supplier: 'Leveranciers', jurisdiction: 'Landen' } satisfies Record<Over, string> as Record<Over, string>,
  order: 'Hoeveel tegelijk',
  orders: (n: number | null): string => (n === null ? 'alles, hoe veel het er ook zijn' : n === 1 ? '1' : `hoogstens ${n}`),
  big,
  explained: (name: string) => `Een groep hieronder betekent: vallen deze samen weg, dan stopt ${name} op den duur. Elk lid telt: blijft er één werken, dan stopt ${name} hierdoor niet.`,
  alone: (n: string, over: Over, name: string): string => (n === '0' ? `${over === 'supplier' ? 'Geen enkele' : 'Geen enkel'} ${KINDS[over][0]} kan ${name} in zijn eentje stoppen.`
    : `${big(n)} ${KINDS[over][n === '1' ? 0 : 1]} ${n === '1' ? 'kan' : 'kunnen'} ${name} in ${n === '1' ? 'zijn' : 'hun'} eentje stoppen, zonder dat er iets anders uitvalt.`),
  together: (orders: readonly (readonly [order: number, n: string])[]): string =>
    `${and(orders.map(([order, n]) => groups(order, n)))} ${orders.length === 1 && orders[0]?.[1] === '1' ? 'stopt' : 'stoppen'} de dienst pas als alle leden wegvallen.`,
  none: (name: string, maxOrder: number | null, over: Over): string => (maxOrder === null ? `Wat er ook wegvalt van deze ${KINDS[over][1]}: ${name} stopt niet.`
    : maxOrder === 1 ? `Geen enkel verlies van één ${KINDS[over][0]} stopt ${name}.` : `Ook als er ${maxOrder} ${KINDS[over][1]} tegelijk wegvallen, gaat ${name} door.`),
  already: (name: string) => `${name} staat al stil zonder dat er iets wegvalt. Kijk in Landschap of alles wat de dienst nodig heeft klopt.`,
  bounded: (maxOrder: number, over: Over) => `Er is gezocht tot ${maxOrder} ${KINDS[over][maxOrder === 1 ? 0 : 1]} tegelijk. Grotere groepen kunnen er ook zijn.`,
  complete: 'Dit zijn alle groepen die er zijn.',
  most: (name: string, n: string) => `${name} zit het vaakst in een groep: in ${big(n)}. Wie dat sterker maakt, haalt de meeste groepen weg.`,
  setsCaption: 'Wat samen de dienst stopt',
  setsColumns: { set: 'Valt dit samen weg, dan stopt de dienst', size: 'Hoeveel' },
  set: (names: readonly string[]) => names.join(' + '),
  showOf: (names: readonly string[]) => `Toon in de tekening: ${and(names)}`,
  more: (n: number, total: string) => `De eerste ${n} van ${big(total)} groepen.`,
  askMore: 'Haal meer groepen op',
  picture: (names: readonly string[], name: string) => `Hoe ${and(names)} ${name} ${names.length === 1 ? 'stopt' : 'samen stoppen'}`,
  pictureAlt: (paths: readonly string[]) => `Van links naar rechts wat wegvalt, en via wat het de dienst raakt. ${paths.map((path) => `${path}.`).join(' ')}`,
  pathOf: (member: string, names: readonly string[]): string => (member === names[0] ? '' : `${member}: `) + names.join(' → '),
  noPath: (name: string) => `${name} (geen rechtstreekse weg gevonden)`,
  legend: { member: 'valt weg', between: 'heeft het nodig', top: 'de dienst die stopt' },
  shortest: 'De kortste weg van elk naar de dienst. Er kunnen meer wegen zijn.',
  importance: 'Hoe vaak elk in een groep zit',
  importanceColumns: { element: 'Naam', total: 'In alle groepen', order: (n: number): string => (n === 1 ? 'Alleen' : n === 2 ? 'In paren' : n === 3 ? 'In drietallen' : n === 4 ? 'In viertallen' : `In groepen van ${n}`) },
  map: 'Toon op de kaart',
}
