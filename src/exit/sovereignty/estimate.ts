import { holdingsOf, type Holding } from '../../model/holding.ts'
import type { Objective } from '../../model/exit.ts'
import type { Kind } from '../../model/kinds.ts'
import { componentOf, type Component, type Landscape } from '../../model/landscape.ts'
import { partiesTo } from '../disclosure/parties.ts'
import { belowOf, surelyIn } from '../hosting.ts'
import { contractOf } from '../terms.ts'
import { controlBy, LEVEL_OF, type Control } from './control.ts'

/** Why a level is estimated as it is; a text of each stands in the texts of the exit. */
export const ESTIMATES = [
  // Who decides over it: SOV-1, SOV-2, SOV-4 and SOV-7.
  'own', 'inside', 'outside-owner', 'outside',
  // Who can read its data: SOV-3.
  'read-by-nobody', 'locked', 'keys-elsewhere', 'read-inside', 'read-outside-owner', 'read-outside',
  // What it stands on: SOV-5.
  'rests-own', 'rests-inside', 'delivered-outside', 'rests-outside-owner', 'rests-outside',
  // How it is left: SOV-6.
  'portability', 'substitutability',
] as const
export type EstimateRule = (typeof ESTIMATES)[number]

/** A level that nobody stated, with the rule it follows from, and another component that it comes from when it is not its own doing. */
export interface Estimate { level: number; rule: EstimateRule; through?: string }

/** What is technology of ours also without a supplier. Work, people, buildings and stores of our own have no level. */
const TECHNICAL: ReadonlySet<Kind> = new Set<Kind>(['application', 'data', 'identity', 'workplace', 'platform', 'network', 'device'])
/** What runs on something else: where nothing of that is drawn, its supply chain is not known. */
const RUNS_ON: ReadonlySet<Kind> = new Set<Kind>(['application', 'data', 'identity', 'workplace'])
/** What something stands on. */
const BELOW: ReadonlySet<Kind> = new Set<Kind>(['platform', 'device', 'network', 'identity', 'supply', 'facility'])
/** What can be run on. */
const GROUND: ReadonlySet<Kind> = new Set<Kind>(['platform', 'device'])

/** What is delivered from outside the EEA: EU law can be enforced on what runs, while material dependencies on outside remain. */
const DELIVERED = 2

/** Whether a level means anything for a component of which nothing is stated. */
export const isWeighed = ({ supplier, kind }: Component): boolean => supplier !== undefined || TECHNICAL.has(kind)

/**
 * The level of a component on an objective when nobody stated one, by rules of our own; `undefined` where too little is known. The rules:
 * SOV-1, 2, 4 and 7 by who decides over its supplier (`controlBy`); SOV-3 by who can read what it holds; SOV-5 by the lowest of itself and all that it
 * certainly stands on; SOV-6 by how its data and settings can be taken along and how it is replaced, the lower of the two. SOV-8 (energy and
 * materials) cannot be told from a landscape. A delivery (kind supply: energy, licences, hardware) has a level on SOV-5 alone, as who delivers
 * neither runs what it is delivered to nor comes near the data; from outside the EEA that is SEAL-2: a material dependency that remains.
 */
export function estimateOf(landscape: Landscape, id: string, objective: Objective): Estimate | undefined {
  const component = componentOf(landscape, id)
  if (!isWeighed(component)) return undefined
  const control = controlBy(landscape, component.supplier)
  if (component.kind === 'supply' && objective !== 'SOV-5') return undefined
  switch (objective) {
    case 'SOV-3': return lowest(holdingsOf(component).map((holding) => byReaders(landscape, id, holding)))
    case 'SOV-5': return byGround(landscape, id)
    case 'SOV-6': return byExit(landscape, id)
    case 'SOV-8': return undefined
    default: return control === null ? undefined : { level: LEVEL_OF[control], rule: control }
  }
}

/** Whether an objective asks something of a component, so that no level is something missing. */
export function isAsked(component: Component, objective: Objective): boolean {
  if (!isWeighed(component) || objective === 'SOV-8') return false
  if (component.kind === 'supply') return objective === 'SOV-5'
  if (objective === 'SOV-3') return holdingsOf(component).length > 0
  return objective !== 'SOV-6' || (component.supplier !== undefined && TECHNICAL.has(component.kind))
}

/** The lowest; `undefined` when there is none. */
const lowest = (all: readonly (Estimate | undefined)[]): Estimate | undefined =>
  all.reduce((least, one) => (one && (!least || one.level < least.level) ? one : least), undefined)

/** One of several that a component hangs on, with the estimate that it makes; nothing for one of which the control is not known. */
interface Part { id: string; control: Control | null; estimate: (control: Control) => Estimate }

/** The lowest of the parts of `id`. Where it is not known who controls that itself, nothing that is better than foreign control can be said. */
function lowestPart(id: string, parts: readonly Part[]): Estimate | undefined {
  const least = lowest(parts.map((part) => (part.control ? { ...part.estimate(part.control), ...(part.id === id ? {} : { through: part.id }) } : undefined)))
  return parts.find((part) => part.id === id)?.control === null && least && least.level > LEVEL_OF['outside-owner'] ? undefined : least
}

function byReaders(landscape: Landscape, id: string, holding: Holding): Estimate | undefined {
  const parties = partiesTo(landscape, id, holding)
  const readers = parties.filter(({ reads }) => reads === 'clear' || reads === 'in-use' || reads === 'unknown')
  const part = (organisation: string | null, at: string, rule: (one: Control) => EstimateRule): Part =>
    ({ id: at, control: organisation === null ? null : controlBy(landscape, organisation), estimate: (one) => ({ level: LEVEL_OF[one], rule: rule(one) }) })
  if (readers.length) return lowestPart(id, readers.map(({ organisation, way }) => part(organisation, way.at(-1) ?? id, (one) => (one === 'own' ? 'read-by-nobody' : `read-${one}`))))
  const keeper = parties.find(({ role }) => role === 'keys')
  if (keeper?.organisation === null) return { level: 2, rule: 'keys-elsewhere' }
  if (keeper) return lowestPart(id, [part(keeper.organisation, id, () => 'keys-elsewhere')])
  return parties.some(({ reads }) => reads === 'ciphertext') ? { level: 3, rule: 'locked' } : { level: 4, rule: 'read-by-nobody' }
}

function byGround(landscape: Landscape, id: string): Estimate | undefined {
  const below = belowOf(landscape, id, (kind) => BELOW.has(kind), surelyIn).map((one) => one.id)
  const parts = [id, ...below].filter((one) => isWeighed(componentOf(landscape, one))).map((one): Part => {
    const { kind, supplier } = componentOf(landscape, one)
    return {
      id: one, control: controlBy(landscape, supplier),
      estimate: (control) => (kind === 'supply' && LEVEL_OF[control] < DELIVERED ? { level: DELIVERED, rule: 'delivered-outside' } : { level: LEVEL_OF[control], rule: `rests-${control}` }),
    }
  })
  const found = lowestPart(id, parts)
  const isKnown = !RUNS_ON.has(componentOf(landscape, id).kind) || below.some((one) => GROUND.has(componentOf(landscape, one).kind))
  return isKnown || (found && found.level <= LEVEL_OF['outside-owner']) ? found : undefined
}

const PORTABLE = { 'open standard': 3, documented: 2, proprietary: 1, none: 0 } as const
const REPLACEABLE = { easy: 3, medium: 2, 'highly complex': 1, not: 0 } as const

function byExit(landscape: Landscape, id: string): Estimate | undefined {
  const said = { ...contractOf(landscape, id)?.contract.exit, ...componentOf(landscape, id).exit }
  return lowest([
    said.portability && { level: PORTABLE[said.portability], rule: 'portability' },
    said.substitutability && { level: REPLACEABLE[said.substitutability], rule: 'substitutability' },
  ])
}
