import { MOTIVATION } from '../../archimate/types.ts'
import type { Becomes } from '../../choices.ts'

/**
 * What becomes of the elements of ArchiMate 3.2, by type. An application service is an application and not a service: a service is here what
 * people notice when it stops, and a model has hundreds of functions that software offers to other software. A product or an interface with
 * people (counter, telephone) is such a service. What happens (an event) is part of the work it starts, so that a chain of processes does not
 * break where an event stands in it. What data are about and what they are written in is data; a place is a tag, as in models it mostly groups.
 */
const BY_OUTCOME: readonly (readonly [Becomes, string])[] = [
  ['process', 'BusinessProcess BusinessFunction BusinessInteraction BusinessEvent'],
  ['service', 'BusinessService BusinessInterface Product'],
  ['team', 'BusinessActor BusinessRole BusinessCollaboration'],
  ['data', 'BusinessObject Contract Representation DataObject Artifact'],
  ['application', 'ApplicationComponent ApplicationCollaboration ApplicationInterface ApplicationFunction ApplicationProcess ApplicationInteraction '
    + 'ApplicationEvent ApplicationService'],
  ['platform', 'Node SystemSoftware TechnologyCollaboration TechnologyInterface TechnologyFunction TechnologyProcess TechnologyInteraction '
    + 'TechnologyEvent TechnologyService'],
  ['device', 'Device Equipment'],
  ['network', 'Path CommunicationNetwork'],
  ['facility', 'Facility'],
  ['supply', 'DistributionNetwork Material'],
  ['tag', 'Grouping Location'],
  ['gate', 'AndJunction OrJunction Junction'],
]

/** Those who can do work, and who are organisations when the model says that they supply something. */
export const ACTORS: ReadonlySet<string> = new Set(['BusinessActor', 'BusinessRole', 'BusinessCollaboration'])

/** By type; what is not in it is not a type of ArchiMate. */
export const ARCHIMATE_ELEMENTS: ReadonlyMap<string, Becomes> = new Map([
  ...BY_OUTCOME.flatMap(([becomes, types]) => types.split(' ').map((type) => [type, becomes] as const)),
  ...[...MOTIVATION].map((type) => [type, 'ignore'] as const),
])
