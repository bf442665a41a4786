import type { Becomes } from '../../choices.ts'
import { valuesOf } from '../../inventory.ts'
import type { RelationRule, Rules } from '../rules.ts'
import { kindByWords } from '../../kind-words.ts'

/** What becomes of the kinds of Backstage. Systems and domains group; templates and locations are about the catalogue itself. */
const BY_KIND: ReadonlyMap<string, Becomes> = new Map([
  ['component', 'application'], ['api', 'application'], ['resource', 'platform'], ['system', 'tag'], ['domain', 'tag'],
  ['group', 'team'], ['user', 'ignore'], ['location', 'ignore'], ['template', 'ignore'],
])

const rule = (type: string, treatment: RelationRule['treatment'], dependent: RelationRule['dependent'], rest: Partial<RelationRule> = {}): readonly [string, RelationRule] =>
  [type.toLowerCase(), { class: type, treatment, dependent, reason: 'need', ...rest }]
const grouping = { reason: 'classification', whole: 'target' } as const

/** Fields of entities, and the relations that Backstage derives of them (https://backstage.io/docs/features/software-catalog/well-known-relations). */
const BY_FIELD: ReadonlyMap<string, RelationRule> = new Map([
  rule('dependsOn', 'hard', 'source'), rule('dependencyOf', 'hard', 'target'),
  rule('consumesApis', 'hard', 'source'), rule('consumesApi', 'hard', 'source'),
  // An API is there as long as one who provides it is.
  rule('providesApis', 'hard', 'target', { realizes: true }), rule('providesApi', 'hard', 'target', { realizes: true }), rule('apiProvidedBy', 'hard', 'source', { realizes: true }),
  rule('apiConsumedBy', 'hard', 'target'),
  rule('subcomponentOf', 'tag', 'target', grouping), rule('system', 'tag', 'target', grouping), rule('domain', 'tag', 'target', grouping), rule('partOf', 'tag', 'target', grouping),
  rule('subdomainOf', 'tag', 'target', grouping),
  rule('hasPart', 'tag', 'source', { reason: 'classification', whole: 'source' }),
  rule('owner', 'tag', 'source', { reason: 'tag', means: 'owner', whole: 'target' }), rule('ownedBy', 'tag', 'source', { reason: 'tag', means: 'owner', whole: 'target' }),
  rule('ownerOf', 'tag', 'target', { reason: 'tag', means: 'owner', whole: 'source' }),
  rule('memberOf', 'tag', 'target', grouping), rule('parent', 'tag', 'target', grouping), rule('children', 'tag', 'source', { reason: 'classification', whole: 'source' }),
  rule('members', 'tag', 'source', { reason: 'classification', whole: 'source' }), rule('hasMember', 'tag', 'source', { reason: 'classification', whole: 'source' }),
])

/** A Backstage catalogue: entities by kind, resources by their type as far as it tells more. */
export const backstageRules = (): Rules => ({
  element({ type, properties }) {
    const becomes = BY_KIND.get(type.toLowerCase())
    if (becomes === undefined) return { class: type, becomes: 'ignore', reason: 'unknown-type' }
    const told = type.toLowerCase() === 'resource' ? kindByWords(valuesOf(properties, 'type')[0] ?? '') : null
    return told && told !== 'organisation' ? { class: `${type}/${told}`, becomes: told } : { class: type, becomes, reason: 'classification' }
  },
  relation: ({ type }) => BY_FIELD.get(type.toLowerCase()) ?? { class: type, treatment: 'candidate', dependent: 'source', reason: 'candidate' },
})
