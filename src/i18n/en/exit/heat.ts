import type { heat as Dutch } from '../../nl/exit/heat.ts'
import { listing } from '../../text.ts'
import { durations } from '../durations.ts'

const { number, share } = durations
const services = (n: number) => (n === 1 ? '1 service' : `${number(n)} services`)

export const heat: typeof Dutch = {
  nothing: 'There is no service in this landscape yet. Add one in Landscape.',
  headline: (low, all) => (low === 0 ? `None of the ${services(all)} has a low level (0 or 1) on any objective.`
    : `Of the ${services(all)}, ${number(low)} ${low === 1 ? 'has' : 'have'} a low level (0 or 1) on at least one objective: there they depend strongly on someone else.`),
  chain: 'A service is no more sovereign than what it cannot do without. So for each objective the lowest level in the chain counts.',
  gate: 'The gate is the lowest level of all objectives. The score weighs the objectives (0 to 100). A high score does not make up for a low gate.',
  known: (part) => `${share(part)} of what is shown is stated. The rest is estimated from the supplier, its owners and how easily something is replaced; that is marked with a *.`,
  framework: (name, version) => `The objectives, weights and levels (SEAL-0 up to SEAL-4) are those of the ${name}, version ${version}.`,
  caption: 'Sovereignty for each service and objective, from 0 (none) to 4 (full)',
  service: 'Service',
  gateColumn: 'Gate',
  scoreColumn: 'Score',
  weight: (percent) => `counts for ${percent}%`,
  estimated: 'estimated',
  empty: 'not known',
  notAsked: 'does not apply',
  notAskedMeans: 'Nothing that this service cannot do without has a level on this objective.',
  why: (service, objective) => `Why: ${service}, ${objective}`,
  pick: 'Choose a box to see why.',
  decides: (names) => `That is because of ${listing(names, 'and', 'others')}.`,
  unknown: (names) => `Not known of ${listing(names, 'and', 'others')}: it may be lower.`,
  risks: 'The three risks side by side',
  riskUnknown: 'not known',
  perhapsHigher: 'perhaps higher',
  matrix: 'Likelihood and impact',
  matrixOf: 'Service',
  allServices: 'all services together',
  matrixCaption: 'How likely a scenario is, and how bad it is then',
  likelihood: (n) => ['very low', 'low', 'possible', 'high', 'very high'][n - 1] ?? String(n),
  likelihoodHead: 'Likelihood',
  pairs: (scenarios, hit) => `${scenarios === 1 ? '1 scenario' : `${number(scenarios)} scenarios`}, ${services(hit)}`,
  withoutLikelihood: (n) => (n === 1 ? 'Of 1 scenario no likelihood is filled in; it is not shown here.' : `Of ${number(n)} scenarios no likelihood is filled in; they are not shown here.`),
}
