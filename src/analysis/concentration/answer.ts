/** On what dependence is added up. `owner`: the organisation at the top of a chain of owners. */
export const AXES = ['supplier', 'owner', 'jurisdiction', 'platform', 'layer'] as const
export type Axis = (typeof AXES)[number]

/** How much hangs on one supplier, owner, jurisdiction, platform or layer. */
export interface Share {
  axis: Axis
  /** The id of an organisation or component, the code of a jurisdiction (also `EEA` and `non-EEA`), or a layer. */
  id: string
  /** How many components belong to it. */
  components: number
  /** Critical services (all when none is marked) that are interrupted for good without it: it is on every path. */
  always: string[]
  /** Those that use it somewhere along their chain, and go on without it: it is on some paths. */
  sometimes: string[]
  /** People served by those services, added up. */
  peopleAlways: number
  peopleSometimes: number
}

/** Suppliers that look different and rest on the same thing below. */
export interface Hidden {
  /** The component that they share: a platform, or anything of another supplier that stops components of both. */
  shared: string
  /** The suppliers, that have no owner in common with each other. */
  suppliers: string[]
  /** Critical services that are interrupted for good when it is lost. */
  services: string[]
  people: number
}

export interface ConcentrationAnswer {
  /** The services that are counted. */
  services: string[]
  people: number
  /** Per axis the heaviest first. */
  shares: Share[]
  /** The heaviest first. */
  hidden: Hidden[]
}
