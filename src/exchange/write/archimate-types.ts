import type { Kind } from '../../model/kinds.ts'
import { isElementType, MOTIVATION } from '../archimate/types.ts'
import type { Link, Thing } from './things.ts'

/** What a component is in ArchiMate when it did not come from there. */
const TYPE_OF_KIND: Readonly<Record<Kind, string>> = {
  process: 'BusinessProcess', service: 'BusinessService', application: 'ApplicationComponent', data: 'DataObject', identity: 'TechnologyService',
  workplace: 'ApplicationService', platform: 'Node', network: 'CommunicationNetwork', device: 'Device', facility: 'Facility', team: 'BusinessActor',
  supply: 'DistributionNetwork',
}

/** Structure that nothing is done by: it is read and written, but serves nobody and is not served (ArchiMate 3.2, appendix B). */
const PASSIVE = new Set(['Artifact', 'BusinessObject', 'Contract', 'DataObject', 'Material', 'Representation'])
/** The ArchiMate type of a thing: that of where it came from, or else what its kind comes closest to. */
export function archimateType({ is, component, organisation, group }: Thing): string {
  if (is === 'group') return group === 'allOf' ? 'AndJunction' : 'OrJunction'
  const type = (component ?? organisation)?.origin?.type
  if (type !== undefined && isElementType(type) && !type.endsWith('Junction')) return type
  return component ? TYPE_OF_KIND[component.kind] : 'BusinessActor'
}

/** A relation of ArchiMate; `turned`: from what needs to what it needs, instead of the other way round. */
export interface Relationship { type: string; turned: boolean; name?: string; attributes: Readonly<Record<string, string>> }

/** What a link is in ArchiMate, between things of these types: serving where that is allowed. */
export function relationshipOf({ is }: Link, dependent: string, on: string): Relationship {
  if (is !== 'need') return { type: 'Association', turned: false, name: is === 'supplier' ? 'levert' : 'is eigenaar van', attributes: {} }
  const serves = (type: string) => !PASSIVE.has(type) && !MOTIVATION.has(type)
  const junction = [dependent, on].some((type) => type.endsWith('Junction'))
  if (junction || (serves(dependent) && serves(on))) return { type: 'Serving', turned: false, attributes: {} }
  if (serves(dependent) && PASSIVE.has(on)) return { type: 'Access', turned: true, attributes: { accessType: 'Read' } }
  if (serves(on) && PASSIVE.has(dependent)) return { type: 'Access', turned: false, attributes: { accessType: 'Write' } }
  return { type: 'Association', turned: false, attributes: { isDirected: 'true' } }
}
