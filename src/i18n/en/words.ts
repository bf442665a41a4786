import type { Kind, Layer } from '../../model/kinds.ts'
import type { Status } from '../../engine/trace.ts'
import type { Sentences } from '../sentences.ts'

const STATUS: Record<Status, string> = {
  stopped: 'stopped', 'below-minimum': 'below its minimum', degraded: 'degraded', normal: 'normal',
}

/** One and more of a kind. */
export const KIND: Record<Kind, [one: string, more: string]> = {
  process: ['process', 'processes'], service: ['service', 'services'], application: ['application', 'applications'],
  data: ['data', 'data sets'], identity: ['identity', 'identity provisions'], workplace: ['workplace', 'workplace provisions'],
  platform: ['platform', 'platforms'], network: ['network', 'networks'], device: ['device', 'devices'],
  facility: ['facility', 'facilities'], team: ['team', 'teams'], supply: ['supply', 'supplies'],
}

const LAYER: Record<Layer, string> = {
  resources: 'energy and raw materials', chips: 'chips', networks: 'networks', devices: 'devices',
  cloud: 'cloud', software: 'software', 'data-ai': 'data and AI',
}

/** Countries and groups of countries as they stand after "of". */
const COUNTRY: Record<string, string> = {
  EEA: 'the EEA', 'non-EEA': 'a country outside the EEA', US: 'the US', GB: 'the United Kingdom', CN: 'China', IN: 'India', CH: 'Switzerland',
  CA: 'Canada', IL: 'Israel', JP: 'Japan', KR: 'South Korea', TW: 'Taiwan', RU: 'Russia', TR: 'Türkiye', UA: 'Ukraine',
  AU: 'Australia', SG: 'Singapore', AE: 'the United Arab Emirates', ZA: 'South Africa', BR: 'Brazil',
  NL: 'the Netherlands', BE: 'Belgium', DE: 'Germany', FR: 'France', IE: 'Ireland', LU: 'Luxembourg', AT: 'Austria', BG: 'Bulgaria',
  CY: 'Cyprus', CZ: 'Czechia', DK: 'Denmark', EE: 'Estonia', ES: 'Spain', FI: 'Finland', GR: 'Greece', HR: 'Croatia',
  HU: 'Hungary', IS: 'Iceland', IT: 'Italy', LI: 'Liechtenstein', LT: 'Lithuania', LV: 'Latvia', MT: 'Malta', NO: 'Norway',
  PL: 'Poland', PT: 'Portugal', RO: 'Romania', SE: 'Sweden', SI: 'Slovenia', SK: 'Slovakia',
}

/** A jurisdiction in words; the code itself for a country without a name here. */
export const country = (code: string): string => COUNTRY[code] ?? code

export const words = {
  status: (status) => STATUS[status],
  kind: (kind) => KIND[kind][0],
  layer: (layer) => LAYER[layer],
} satisfies Partial<Sentences>
