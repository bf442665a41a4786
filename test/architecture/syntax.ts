import { parseSync } from 'vite'

/** A node of the syntax tree of a source text (ESTree, with TypeScript's own nodes). */
export interface Node { type: string; start: number; [key: string]: unknown }

/** A node and where it hangs: under which key of which parent. */
export interface Spot { node: Node; parent: Node | null; key: string }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a TypeScript text, parents first. */
export function nodesOf(source: string): Spot[] {
  const { program, errors } = parseSync('file.ts', source)
  if (errors.length) throw new SyntaxError(errors.map(({ message }) => message).join('; '))
  const spots: Spot[] = [{ node: program as unknown as Node, parent: null, key: '' }]
  for (const { node } of spots)
    for (const [key, value] of Object.entries(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) spots.push({ node: child, parent: node, key })
  return spots
}

/** The name of an identifier or the text of a string; undefined for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return node['name'] as string
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined
}

/** `object.property` or `object['property']` as a text; undefined for anything else. */
export function memberOf(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined
  const object = nameOf(node['object']) ?? memberOf(node['object'])
  const property = node['computed'] && isNode(node['property']) && node['property'].type !== 'Literal' ? undefined : nameOf(node['property'])
  return object !== undefined && property !== undefined ? `${object}.${property}` : undefined
}

/** The names that a pattern binds: of a variable, a parameter, a part of either. */
function bound(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  switch (pattern.type) {
    case 'Identifier': return [pattern['name'] as string]
    case 'ObjectPattern': return (pattern['properties'] as Node[]).flatMap((property) => bound(property['value'] ?? property['argument']))
    case 'ArrayPattern': return (pattern['elements'] as unknown[]).flatMap(bound)
    case 'AssignmentPattern': return bound(pattern['left'])
    case 'RestElement': return bound(pattern['argument'])
    case 'TSParameterProperty': return bound(pattern['parameter'])
    default: return []
  }
}

const BINDING_KEYS = ['params', 'param', 'local']

/** The names that a text gives to things of its own, which therefore are no globals in it. */
export const ownNames = (spots: readonly Spot[]): Set<string> => new Set(spots.flatMap(({ node, parent, key }) =>
  BINDING_KEYS.includes(key) || (key === 'id' && parent?.type !== 'TSEnumMember') ? bound(node) : []))

/** Keys under which an identifier is only a label, not a use of what it names. */
const LABELS = ['key', 'property', 'imported', 'exported', 'label', 'qualifier', 'right']

/** The identifiers that stand for a variable, a function or a type, own or global. */
export const usesOf = (spots: readonly Spot[]): Spot[] => spots.filter(({ node, parent, key }) => node.type === 'Identifier'
  && !(LABELS.includes(key) && !parent?.['computed'] && (key !== 'right' || parent?.type === 'TSQualifiedName')))
