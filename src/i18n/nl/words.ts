import type { Kind, Layer } from '../../model/kinds.ts'
import type { Status } from '../../engine/trace.ts'
import type { Sentences } from '../sentences.ts'

const STATUS: Record<Status, string> = {
  stopped: 'gestopt', 'below-minimum': 'onder het minimum', degraded: 'beperkt', normal: 'normaal',
}

/** One and more of a kind. */
export const KIND: Record<Kind, [one: string, more: string]> = {
  process: ['proces', 'processen'], service: ['dienst', 'diensten'], application: ['applicatie', 'applicaties'],
  data: ['gegevens', 'gegevens'], identity: ['identiteit', 'identiteitsvoorzieningen'], workplace: ['werkplek', 'werkplekvoorzieningen'],
  platform: ['platform', 'platforms'], network: ['netwerk', 'netwerken'], device: ['apparaat', 'apparaten'],
  facility: ['locatie', 'locaties'], team: ['team', 'teams'], supply: ['voorziening', 'voorzieningen'],
}

const LAYER: Record<Layer, string> = {
  resources: 'energie en grondstoffen', chips: 'chips', networks: 'netwerken', devices: 'apparaten',
  cloud: 'cloud', software: 'software', 'data-ai': 'data en AI',
}

/** Countries and groups of countries as they stand after "van". */
const COUNTRY: Record<string, string> = {
  EEA: 'de EER', 'non-EEA': 'een land buiten de EER', US: 'de VS', GB: 'het Verenigd Koninkrijk', CN: 'China', IN: 'India', CH: 'Zwitserland',
  CA: 'Canada', IL: 'Israël', JP: 'Japan', KR: 'Zuid-Korea', TW: 'Taiwan', RU: 'Rusland', TR: 'Turkije', UA: 'Oekraïne',
  AU: 'Australië', SG: 'Singapore', AE: 'de Verenigde Arabische Emiraten', ZA: 'Zuid-Afrika', BR: 'Brazilië',
  NL: 'Nederland', BE: 'België', DE: 'Duitsland', FR: 'Frankrijk', IE: 'Ierland', LU: 'Luxemburg', AT: 'Oostenrijk', BG: 'Bulgarije',
  CY: 'Cyprus', CZ: 'Tsjechië', DK: 'Denemarken', EE: 'Estland', ES: 'Spanje', FI: 'Finland', GR: 'Griekenland', HR: 'Kroatië',
  HU: 'Hongarije', IS: 'IJsland', IT: 'Italië', LI: 'Liechtenstein', LT: 'Litouwen', LV: 'Letland', MT: 'Malta', NO: 'Noorwegen',
  PL: 'Polen', PT: 'Portugal', RO: 'Roemenië', SE: 'Zweden', SI: 'Slovenië', SK: 'Slowakije',
}

/** A jurisdiction in words; the code itself for a country without a name here. */
export const country = (code: string): string => COUNTRY[code] ?? code

export const words = {
  status: (status) => STATUS[status],
  kind: (kind) => KIND[kind][0],
  layer: (layer) => LAYER[layer],
} satisfies Partial<Sentences>
