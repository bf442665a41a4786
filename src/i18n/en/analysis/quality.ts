import type { FindingCode, Reading } from '../../../analysis/quality/answer.ts'
import { durations } from '../durations.ts'
import { and } from '../lists.ts'
import type { FindingText, quality as nl } from '../../nl/analysis/quality.ts'

const { duration, number } = durations
const count = (n: number, one: string, more: string): string => `${number(n)} ${n === 1 ? one : more}`

const services = (n: number, critical: boolean): string => `${critical ? 'critical ' : ''}${n === 1 ? 'service' : 'services'}`
const stop = (n: number, critical: boolean): string => `${n === 0 ? 'no' : number(n)} ${services(n || 1, critical)} ${n > 1 ? 'stop' : 'stops'}`

/** What may be wrong or missing in the data, and how much that matters. */
export const quality: typeof nl = {
  scenario: 'Scenario that shows the difference',
  noScenario: 'none',
  clean: 'Nothing was found that is wrong or missing.',
  found: (n: number, components: number) => `${count(n, 'thing may be wrong or missing', 'things may be wrong or missing')}, in ${count(components, 'component', 'components')}.`,
  most: (title: string, n: number) => `Most often: ${title} (${number(n)}).`,
  unknown: ({ durations: spans, fallbacks, relations }: { durations: number; fallbacks: number; relations: number }): string => {
    const parts = [spans ? count(spans, 'uncertain duration', 'uncertain durations') : '', fallbacks ? count(fallbacks, 'fallback without a recent test', 'fallbacks without a recent test') : '', relations ? count(relations, 'undecided relation', 'undecided relations') : ''].filter(Boolean)
    return parts.length ? `What we do not know: ${and(parts)}.` : 'There is nothing of which we know that it is uncertain.'
  },
  swing: (best: Reading, worst: Reading, critical: boolean): string => (best.interrupted.length === worst.interrupted.length
    ? `Whether all turns out well or badly, ${stop(best.interrupted.length, critical)}.`
    : `When all turns out well, ${stop(best.interrupted.length, critical)}. When all turns out badly, ${stop(worst.interrupted.length, critical)}.`)
    + (best.mtpdBreached.length === worst.mtpdBreached.length ? ''
      : ` When all turns out well, ${best.mtpdBreached.length ? number(best.mtpdBreached.length) : 'none'} pass${best.mtpdBreached.length > 1 ? '' : 'es'} the MTPD (the longest disruption that can still be borne); when all turns out badly, ${number(worst.mtpdBreached.length)}.`),
  readings: { caption: 'The same scenario read in three ways', best: 'Most favourable', stated: 'As recorded', worst: 'Least favourable' },
  explained: 'Most favourable: uncertain durations turn out well, untested fallbacks work, and undecided relations do not count. Least favourable: the other way round.',
  rows: (critical: boolean) => ({
    interrupted: critical ? 'Critical services that stop' : 'Services that stop', first: 'First stop', mtpd: critical ? 'Critical services past their MTPD' : 'Services past their MTPD',
    downtime: `Disruption of all ${services(2, critical)}, added up`,
  }),
  first: (second: number | null): string => (second === null ? 'none' : second === 0 ? 'at once' : `after ${duration(second)}`),
  downtime: (seconds: number): string => (seconds === 0 ? 'none' : duration(seconds)),
  captionCounts: 'What was found',
  columns: { finding: 'What', count: 'How often', why: 'Why this matters', todo: 'What to do' },
  captionOf: (title: string) => `${title}: where`,
  itemColumns: { component: 'Component', about: 'What exactly', services: 'Services that hang on it' },
  services: (n: number): string => (n === 0 ? 'none' : number(n)),
  rest: (n: number) => `and ${number(n)} more`,
  why: 'Why', todo: 'To do', where: 'Where it is',
  codes: {
    'rto-above-mtpd': { title: 'RTO longer than the MTPD', why: 'The service may be back later than can be borne. The two contradict each other.', todo: 'Choose with the owner which of the two is right.' },
    'no-mtpd': { title: 'Service without an MTPD', why: 'Without a longest disruption that can be borne nobody can say whether one takes too long.', todo: 'Ask the owner of the service how long it may take at most.' },
    'no-owner': { title: 'Service without an owner', why: 'Then nobody decides in a crisis or confirms the data.', todo: 'Appoint an owner.' },
    'no-supplier': { title: 'No supplier given', why: 'When the supplier is lost, you do not see that this goes with it.', todo: 'Fill in who supplies it, also when that is yourself.' },
    'never-tested': { title: 'Fallback never tested', why: 'Nobody knows whether a fallback works that was never tried.', todo: 'Plan a test and fill in its date.' },
    'tested-long-ago': { title: 'Fallback tested more than a year ago', why: 'Much may have changed since.', todo: 'Test it again.' },
    undecided: { title: 'Undecided relation', why: 'It came from another file. It may be a dependency, or not.', todo: 'Decide about it in Landscape.' },
    assumption: { title: 'Assumption that nobody confirmed', why: 'The outcome rests on something that nobody checked.', todo: 'Ask, and record the source.' },
    'low-confidence': { title: 'Data that we are not sure of', why: 'The source is marked as of low confidence.', todo: 'Find a better source.' },
    'no-source': { title: 'No source', why: 'Nobody can trace where this comes from.', todo: 'Record from which contract, interview or measurement it comes.' },
    unused: { title: 'Nothing needs this', why: 'It is no service and nothing hangs on it. A relation may be missing.', todo: 'Add the relation, or remove the component.' },
    cycle: { title: 'Components that wait for each other', why: 'When all of them are down, none comes back by itself.', todo: 'Check the relations, and record how to start them all the same.' },
  } satisfies Record<FindingCode, FindingText> as Record<FindingCode, FindingText>,
}
