/** Why things are as they are, what is aimed for and what is planned: nothing of it does work, and none of it stops when something fails. */
export const MOTIVATION: ReadonlySet<string> = new Set([
  'Stakeholder', 'Driver', 'Assessment', 'Goal', 'Outcome', 'Principle', 'Requirement', 'Constraint', 'Meaning', 'Value',
  'Resource', 'Capability', 'CourseOfAction', 'ValueStream', 'WorkPackage', 'Deliverable', 'ImplementationEvent', 'Plateau', 'Gap',
])

/** The element types of ArchiMate 3.2 (https://pubs.opengroup.org/architecture/archimate32-doc/), with how files name junctions. */
const ELEMENTS = new Set([
  'BusinessActor', 'BusinessRole', 'BusinessCollaboration', 'BusinessInterface', 'BusinessProcess', 'BusinessFunction', 'BusinessInteraction', 'BusinessEvent',
  'BusinessService', 'BusinessObject', 'Contract', 'Representation', 'Product',
  'ApplicationComponent', 'ApplicationCollaboration', 'ApplicationInterface', 'ApplicationFunction', 'ApplicationProcess', 'ApplicationInteraction', 'ApplicationEvent',
  'ApplicationService', 'DataObject',
  'Node', 'Device', 'SystemSoftware', 'TechnologyCollaboration', 'TechnologyInterface', 'Path', 'CommunicationNetwork', 'TechnologyFunction', 'TechnologyProcess',
  'TechnologyInteraction', 'TechnologyEvent', 'TechnologyService', 'Artifact', 'Equipment', 'Facility', 'DistributionNetwork', 'Material',
  'Grouping', 'Location', 'Junction', 'AndJunction', 'OrJunction', ...MOTIVATION,
])

const RELATIONS = new Set([
  'Composition', 'Aggregation', 'Assignment', 'Realization', 'Serving', 'Access', 'Influence', 'Association', 'Triggering', 'Flow', 'Specialization',
])

/** Names of ArchiMate 1 and 2, and what they are in 3. */
const RENAMED = new Map([
  ['UsedBy', 'Serving'], ['Realisation', 'Realization'], ['Specialisation', 'Specialization'],
  ['InfrastructureService', 'TechnologyService'], ['InfrastructureFunction', 'TechnologyFunction'], ['InfrastructureInterface', 'TechnologyInterface'],
  ['Network', 'CommunicationNetwork'], ['CommunicationPath', 'Path'], ['BusinessActivity', 'BusinessProcess'],
])

/** A type without the prefix of its namespace. */
export const localType = (type: string | undefined): string => (type ?? '').trim().replace(/^.*:/, '')

export const elementType = (type: string): string => RENAMED.get(type) ?? type

/** The type of a relation, without the `Relationship` that some files put after it. */
export const relationType = (type: string): string => {
  const bare = type.replace(/(.)Relation(ship)?$/, '$1')
  return RENAMED.get(bare) ?? bare
}

export const isElementType = (type: string): boolean => ELEMENTS.has(type)
export const isRelationType = (type: string): boolean => RELATIONS.has(type)
