import type { exit as Dutch } from '../../nl/plan/exit.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const UNITS: readonly [one: string, more: string][] = [['year', 'years'], ['month', 'months'], ['week', 'weeks'], ['day', 'days']]

export const exit: typeof Dutch = {
  intro: 'An exit is how you leave a supplier: where to, how long it takes and what it costs. Below is what has been recorded of that.',
  caption: 'Components with an exit',
  columns: { name: 'Component', supplier: 'Supplier', replacedBy: 'Replaced by', lead: 'Takes', notice: 'Notice', contractEnd: 'Contract until', cost: 'Cost', portability: 'Portable' },
  none: 'Of no component is it recorded how to leave its supplier.',
  withoutHeading: 'Where the exit is missing',
  withoutCaption: 'Suppliers under the services without a recorded exit',
  withoutColumns: { supplier: 'Supplier', components: 'Components', services: 'Services that rest on it' },
  withoutRest: (n) => `The same goes for ${count(n, 'more supplier', 'more suppliers')}.`,
  allKnown: 'Of every supplier under the services an exit is recorded.',
  euro: (amount) => `EUR ${amount}`,
  span: (parts) => parts.flatMap((n, i) => (n ? [count(n, ...(UNITS[i] as [string, string]))] : [])).join(' '),
  portability: { 'open standard': 'an open standard', documented: 'a documented format', proprietary: 'a format of the supplier', none: 'not at all' },
}
