/** What a component is, from the work of people down to the supply of power (contract 1). */
export const KINDS = [
  'process', 'service', 'application', 'data', 'identity', 'workplace',
  'platform', 'network', 'device', 'facility', 'team', 'supply',
] as const
export type Kind = (typeof KINDS)[number]

/** The seven layers of the EuroStack (Bria, Timmers & Gernone, 2025), from the ground up. */
export const LAYERS = ['resources', 'chips', 'networks', 'devices', 'cloud', 'software', 'data-ai'] as const
export type Layer = (typeof LAYERS)[number]

/**
 * The layer of a component that names none. The work of people (process, service, team) stands on the
 * stack but is not part of it, so it has no layer unless the file gives one.
 */
export const LAYER_OF_KIND: Readonly<Record<Kind, Layer | undefined>> = {
  process: undefined, service: undefined, team: undefined,
  application: 'software', identity: 'software', workplace: 'software',
  data: 'data-ai', platform: 'cloud', network: 'networks', device: 'devices',
  facility: 'resources', supply: 'resources',
}
