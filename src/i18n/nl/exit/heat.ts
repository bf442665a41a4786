import { listing } from '../../text.ts'
import { durations } from '../durations.ts'

const { number, share } = durations
const services = (n: number) => (n === 1 ? '1 dienst' : `${number(n)} diensten`)

/** The picture of the sovereignty of services and their risks. */
export const heat = {
  nothing: 'Er is nog geen dienst in dit landschap. Voeg er een toe in Landschap.',
  headline: (low: number, all: number): string => (low === 0 ? `Geen van de ${services(all)} heeft op enig doel een laag niveau (0 of 1).`
    : `Van de ${services(all)} ${low === 1 ? 'heeft er 1' : `hebben er ${number(low)}`} op ten minste één doel een laag niveau (0 of 1): daar zijn ze sterk afhankelijk van een ander.`),
  chain: 'Een dienst is niet soevereiner dan datgene waar hij niet zonder kan. Daarom telt per doel het laagste niveau in de keten.',
  gate: 'De poort is het laagste niveau van alle doelen. Het cijfer weegt de doelen (0 tot 100). Een hoog cijfer maakt een lage poort niet goed.',
  known: (part: number) => `${share(part)} van wat hier staat is vastgelegd. De rest is geschat uit de leverancier, zijn eigenaren en hoe goed iets te vervangen is; daar staat een * bij.`,
  framework: (name: string, version: string) => `De doelen, gewichten en niveaus (SEAL-0 tot en met SEAL-4) zijn die van het ${name}, versie ${version}.`,
  caption: 'Soevereiniteit per dienst en doel, van 0 (geen) tot 4 (volledig)',
  service: 'Dienst',
  gateColumn: 'Poort',
  scoreColumn: 'Cijfer',
  weight: (percent: number) => `telt voor ${percent}%`,
  estimated: 'geschat',
  empty: 'niet bekend',
  notAsked: 'niet van toepassing',
  notAskedMeans: 'Niets waar deze dienst niet zonder kan, heeft een niveau op dit doel.',
  why: (service: string, objective: string) => `Waarom: ${service}, ${objective}`,
  pick: 'Kies een vakje om te zien waarom.',
  decides: (names: readonly string[]) => `Dat komt door ${listing(names, 'en', 'andere')}.`,
  unknown: (names: readonly string[]) => `Niet bekend bij ${listing(names, 'en', 'andere')}: het kan lager zijn.`,
  risks: 'De drie risico’s naast elkaar',
  riskUnknown: 'niet bekend',
  perhapsHigher: 'misschien hoger',
  matrix: 'Kans en gevolg',
  matrixOf: 'Dienst',
  allServices: 'alle diensten samen',
  matrixCaption: 'Hoe vaak een scenario voorkomt, en hoe erg het dan is',
  likelihood: (n: number): string => ['zeer klein', 'klein', 'mogelijk', 'groot', 'zeer groot'][n - 1] ?? String(n),
  likelihoodHead: 'Kans',
  pairs: (scenarios: number, hit: number) => `${scenarios === 1 ? '1 scenario' : `${number(scenarios)} scenario’s`}, ${services(hit)}`,
  withoutLikelihood: (n: number): string => (n === 1 ? 'Van 1 scenario is geen kans ingevuld; het staat hier niet in.' : `Van ${number(n)} scenario’s is geen kans ingevuld; die staan hier niet in.`),
}
