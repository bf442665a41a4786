/** A reference to an entity of a Backstage catalogue. `key` is the same for all ways in which it can be written. */
export interface EntityRef { kind: string; namespace: string; name: string; key: string }

/** Backstage itself allows 63 characters for a name. */
export const LONGEST_NAME = 253

/** How the kinds are written that Backstage has itself. */
const KINDS = new Map(['Component', 'API', 'Resource', 'System', 'Domain', 'Group', 'User', 'Location', 'Template'].map((kind) => [kind.toLowerCase(), kind]))

export const entityRef = (kind: string, namespace: string, name: string): EntityRef =>
  ({ kind: KINDS.get(kind.toLowerCase()) ?? kind, namespace, name, key: `${kind}:${namespace}/${name}`.toLowerCase() })

/**
 * Reads `[kind:][namespace/]name` (https://backstage.io/docs/features/software-catalog/references); capitals make no difference. `null`
 * when it is no reference.
 */
export function readEntityRef(text: string, defaultKind: string, defaultNamespace: string): EntityRef | null {
  if (text.length > 3 * LONGEST_NAME) return null
  const match = /^(?:([^:/\s]+):)?(?:([^:/\s]+)\/)?([^:/\s]+)$/.exec(text.trim())
  return match ? entityRef(match[1] ?? defaultKind, match[2] ?? defaultNamespace, match[3] as string) : null
}

/** The fields that tell of dependence: what they name is there, also where the catalogue has no entity of it. */
export const DEPENDENCE: ReadonlySet<string> = new Set(['providesApis', 'consumesApis', 'dependsOn', 'dependencyOf'])

/** Kinds that are no more than a name for what is in them. */
export const GROUPINGS: ReadonlySet<string> = new Set(['System', 'Domain'])

/** The fields of entities that name others, and the kind that is meant when a reference does not say so. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['owner', 'Group'], ['system', 'System'], ['domain', 'Domain'], ['subdomainOf', 'Domain'], ['subcomponentOf', 'Component'], ['partOf', 'System'],
  ['providesApis', 'API'], ['consumesApis', 'API'], ['dependsOn', 'Component'], ['dependencyOf', 'Component'],
  ['memberOf', 'Group'], ['parent', 'Group'], ['children', 'Group'], ['members', 'User'],
])
