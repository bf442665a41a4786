import { topOwner } from '../../analysis/concentration/owners.ts'
import type { Kind } from '../../model/kinds.ts'
import { isKeyHolder, type Holding } from '../../model/holding.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { jurisdictionsOf, ownersOf } from '../../model/organisations.ts'
import { belowOf } from '../hosting.ts'
import { controlBy } from '../sovereignty/control.ts'
import { PARTY_ROLES, READINGS, type Party, type PartyRole, type Reading } from './party.ts'

/** What stands below what holds data, and what that makes of its supplier. */
const ROLE_OF: Readonly<Partial<Record<Kind, PartyRole>>> = {
  platform: 'host', device: 'host', facility: 'host', identity: 'sign-in', network: 'network',
}
/** What works with data and so has them readable; the rest only keeps or carries them. */
const PROCESSES: ReadonlySet<Kind> = new Set<Kind>(['application', 'identity', 'workplace', 'process', 'service', 'team'])

/** Who can be compelled to hand over data that a component holds, those who read most first. */
export function partiesTo(landscape: Landscape, component: string, holding: Holding): Party[] {
  const { supplier, kind } = componentOf(landscape, component)
  const keeper = keeperOf(landscape, holding.keys, supplier)
  const party = (organisation: string | null, role: PartyRole, reads: Reading, way: readonly string[]): Party => {
    const control = organisation === null ? null : controlBy(landscape, organisation)
    return {
      organisation, role, reads, way,
      owners: organisation === null ? [] : ownersOf(landscape, organisation).slice(1).map(({ id }) => id),
      jurisdictions: organisation === null ? [] : jurisdictionsOf(landscape, organisation),
      outside: control === null ? null : control === 'outside' || control === 'outside-owner',
    }
  }
  const found: Party[] = []
  if (supplier !== undefined) found.push(party(supplier, 'supplier', supplierReads(kind, keeper, supplier), [component]))
  for (const { id, way } of belowOf(landscape, component, (next, from) => next in ROLE_OF && from !== 'identity' && (from !== 'network' || next === 'network'))) {
    const { supplier: below, kind: its } = componentOf(landscape, id)
    const role = ROLE_OF[its] as PartyRole
    if (below === undefined || found.some((one) => one.organisation === below && (one.role === role || one.role === 'supplier'))) continue
    found.push(party(below, role, role === 'host' ? hostReads(landscape, keeper, supplier, below) : 'none', way))
  }
  // Who has the data readable already gives no more by its keys.
  if (keeper.by === 'other' && !found.some((one) => one.organisation === keeper.organisation && one.reads === 'clear'))
    found.push(party(keeper.organisation, 'keys', 'none', [component]))
  return found.sort((a, b) => READINGS.indexOf(a.reads) - READINGS.indexOf(b.reads) || PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role) || a.way.length - b.way.length)
}

/** In whose hands the keys are: ours, an organisation's (`null`: not named), nobody's as nothing is encrypted, or not known. */
interface Keeper { by: 'own' | 'nobody' | 'unknown' | 'other'; organisation: string | null }

function keeperOf(landscape: Landscape, keys: string | undefined, supplier: string | undefined): Keeper {
  if (keys === undefined) return { by: 'unknown', organisation: null }
  if (!isKeyHolder(keys)) {
    const named = Object.entries(landscape.organisations ?? {}).find(([id, { name }]) => id === keys || name === keys)
    return { by: 'other', organisation: named?.[0] ?? null }
  }
  if (keys === 'own') return { by: 'own', organisation: null }
  if (keys === 'none') return { by: 'nobody', organisation: null }
  // Of a component without a supplier the supplier's keys are ours.
  if (keys === 'supplier') return supplier === undefined ? { by: 'own', organisation: null } : { by: 'other', organisation: supplier }
  return { by: 'other', organisation: null }
}

function supplierReads(kind: Kind, keeper: Keeper, supplier: string): Reading {
  if (keeper.by === 'nobody' || (keeper.by === 'other' && keeper.organisation === supplier)) return 'clear'
  if (PROCESSES.has(kind)) return keeper.by === 'own' ? 'in-use' : 'clear'
  return keeper.by === 'unknown' ? 'unknown' : 'ciphertext'
}

/** Keys of the supplier keep a host of another owner out only if they are not left with that host, and of that nothing is said. */
function hostReads(landscape: Landscape, keeper: Keeper, supplier: string | undefined, host: string): Reading {
  if (keeper.by === 'nobody') return 'clear'
  if (keeper.by === 'own') return 'ciphertext'
  if (keeper.by === 'unknown') return 'unknown'
  if (keeper.organisation === null) return 'ciphertext'
  if (topOwner(landscape, keeper.organisation) === topOwner(landscape, host)) return 'clear'
  return keeper.organisation === supplier ? 'unknown' : 'ciphertext'
}
