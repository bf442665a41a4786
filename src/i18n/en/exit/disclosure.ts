import type { disclosure as Dutch } from '../../nl/exit/disclosure.ts'
import { listing } from '../../text.ts'
import { durations } from '../durations.ts'
import { country } from '../words.ts'

const { number } = durations
const sets = (n: number) => (n === 1 ? '1 kind of data' : `${number(n)} kinds of data`)

export const disclosure: typeof Dutch = {
  nothing: 'Of no component in this landscape it says what data it holds. Fill that in with a component, under “Data”.',
  headline: (outside, all) => (outside === 0
    ? `Of ${sets(all)} no country outside the EEA can demand the readable content, as far as is known.`
    : `Of ${sets(all)}, ${number(outside)} can be demanded in readable form under the law of a country outside the EEA.`),
  protectedSets: (n) => `With ${sets(n)} keys of our own keep such a country out: it gets encrypted data only.`,
  unknown: (n) => `With ${sets(n)} it is not known who has the keys. Fill that in to know more.`,
  notJudged: 'This says who can be asked to hand over data, not what a court would decide.',
  encryption: 'Encryption helps only when the keys are not with the supplier, and its software need not read the data itself.',
  services: 'For each service',
  serviceColumns: { service: 'Service', data: 'Data', outside: 'Can be demanded readable under the law of' },
  table: 'For each kind of data, who must hand it over',
  columns: { data: 'Data', component: 'Is in', keys: 'Keys', party: 'Who can be compelled', role: 'Why', law: 'Law of', gets: 'What they can give', services: 'For the services' },
  personal: 'personal data',
  keys: { own: 'with us', supplier: 'with the supplier', 'third-party': 'with another company', none: 'not encrypted' },
  keysOf: (name) => `with ${name}`,
  notKnown: 'not known',
  unnamed: 'another company, without a name',
  role: { supplier: 'supplies it', host: 'it stands on its computers', keys: 'has the keys', 'sign-in': 'lets people in', network: 'it goes over its network' },
  gets: { clear: 'readable data', 'in-use': 'readable once its software works with it', unknown: 'not known what keeps it out', ciphertext: 'encrypted data only', none: 'no data, but help to get at it' },
  ownedBy: (names) => `of ${listing(names, 'and', 'others')}`,
  nobody: 'nobody outside the EEA',
  laws: (codes) => codes.map(country).join(', '),
  by: (law, names) => `${country(law)} (through ${listing(names, 'and', 'others')})`,
  outsideEea: 'outside the EEA',
  none: 'none',
  picture: 'Who can give what in readable form',
  pictureAlt: (n) => `For each kind of data (${number(n)}) how many parties can give it readable, perhaps readable, or encrypted only. The table below has the same facts.`,
  parties: (n) => (n === 1 ? '1 party' : `${number(n)} parties`),
}
