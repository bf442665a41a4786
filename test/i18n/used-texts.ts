import { nameOf, nodesOf, type Node, type Spot } from '../architecture/syntax.ts'
import { childrenOf, join, note, sizeOf, typePaths, MESSAGES, type Names, type Tree } from './text-paths.ts'

/*
 * Which texts a source uses. Texts are reached from something called `messages` (or of the type `Messages`) by a path of
 * names: `messages.map.hint`, `const { map: { hint } } = this.messages`, `texts.hint` where `texts` is `Messages['map']`.
 * Names are followed through a file without regard to scope, and names of fields through all files: rough, but it errs
 * to the side of calling a text used.
 */

/** The paths of texts, out of `all`, that these sources use. */
export function usedTexts(sources: readonly string[], all: readonly string[], tree: Tree = MESSAGES): Set<string> {
  const files = sources.map(nodesOf)
  const below = childrenOf(all)
  const types: Names = new Map(Object.entries(tree.types).map(([name, path]) => [name, new Set([path])]))
  const fields: Names = new Map([[tree.name, new Set([''])]])
  const locals = files.map((): Names => new Map([[tree.name, new Set([''])]]))
  const used = new Set<string>()
  const words = files.map(wordsIn)
  const anywhere = new Set(words.flatMap((some) => [...some]))

  // What is learnt from one file may tell more of another, so they are all read until nothing is learnt any more.
  const learnt = () => used.size + [types, fields, ...locals].reduce((sum, names) => sum + sizeOf(names), 0)
  for (let before = -1; before !== learnt();) {
    before = learnt()
    files.forEach((spots, i) => look(spots, { types, fields, locals: locals[i] as Names, below, used, here: words[i] as Set<string>, anywhere, given: tree.given }))
  }
  return new Set(all.filter((path) => [...used].some((one) => one === path || one.startsWith(`${path}.`))))
}

interface Known { types: Names; fields: Names; locals: Names; below: ReadonlyMap<string, Set<string>>; used: Set<string>; here: Set<string>; anywhere: Set<string>; given: string }

function look(spots: readonly Spot[], known: Known): void {
  for (const { node, key } of spots) {
    const type = node['typeAnnotation'] as Node | undefined
    switch (node.type) {
      case 'TSTypeAliasDeclaration': note(known.types, nameOf(node['id']) ?? '', typePaths(type, known.types)); break
      case 'PropertyDefinition': case 'TSPropertySignature': note(known.fields, nameOf(node['key']) ?? '', typePaths(type, known.types)); break
      case 'MethodDefinition': if (node['kind'] === 'get') note(known.fields, nameOf(node['key']) ?? '', returned(node, known)); break
      case 'Identifier': if (type) note(known.locals, nameOf(node) ?? '', typePaths(type, known.types)); break
      case 'ObjectPattern': bind(node, type ? typePaths(type, known.types) : key === 'params' && takesAreas(node, known) ? [''] : [], known); break
      case 'VariableDeclarator': bind(node['id'] as Node, node['init'] ? pathsOf(node['init'] as Node, known) : [], known); break
      case 'AssignmentPattern': bind(node['left'] as Node, pathsOf(node['right'] as Node, known), known); break
    }
    for (const path of pathsOf(node, known)) known.used.add(path)
  }
}

/** Whether a parameter without a type takes areas of the texts and nothing else: then it is the messages. */
const takesAreas = (pattern: Node, { below }: Known): boolean => (pattern['properties'] as Node[]).every(({ key }) => below.get('')?.has(nameOf(key) ?? ''))

/** What a getter gives, when that is all it does. */
function returned(method: Node, known: Known): string[] {
  const [only] = ((method['value'] as Node)['body'] as Node | null)?.['body'] as Node[] ?? []
  return only?.type === 'ReturnStatement' && only['argument'] ? pathsOf(only['argument'] as Node, known) : []
}

/** Gives the names in a pattern the paths of what they are taken from; taking a text counts as using it. */
function bind(pattern: Node, paths: readonly string[], known: Known): void {
  if (pattern.type === 'Identifier') note(known.locals, nameOf(pattern) ?? '', paths)
  if (pattern.type === 'AssignmentPattern') bind(pattern['left'] as Node, paths, known)
  if (pattern.type !== 'ObjectPattern') return
  for (const property of pattern['properties'] as Node[]) {
    const name = nameOf(property['key'])
    if (name === undefined) continue
    const taken = [...paths.map((path) => join(path, name)), ...(known.fields.get(name) ?? [])]
    for (const path of taken) known.used.add(path)
    bind(property['value'] as Node, taken, known)
  }
}

/** What an expression may stand for. */
function pathsOf(node: Node, known: Known): string[] {
  const part = (key: string) => pathsOf(node[key] as Node, known)
  switch (node.type) {
    case 'Identifier': return [...(known.locals.get(nameOf(node) ?? '') ?? [])]
    case 'CallExpression': {
      if (nameOf(node['callee']) === known.given) return ['']
      // What goes over the keys of a group uses all of it.
      const callee = node['callee'] as Node
      return nameOf(callee['object']) === 'Object' ? (node['arguments'] as Node[]).flatMap((one) => everything(pathsOf(one, known), known)) : []
    }
    case 'MemberExpression': {
      const property = node['property'] as Node
      const on = part('object')
      if (node['computed'] && property.type !== 'Literal') return inside(on, known, mayBe(property, known))
      const name = nameOf(property) ?? ''
      return [...on.map((path) => join(path, name)), ...(known.fields.get(name) ?? [])]
    }
    case 'ChainExpression': case 'TSNonNullExpression': case 'TSAsExpression': case 'ParenthesizedExpression': return part('expression')
    case 'ConditionalExpression': return [...part('consequent'), ...part('alternate')]
    case 'LogicalExpression': return [...part('left'), ...part('right')]
    default: return []
  }
}

/** Everything under these paths. */
const everything = (paths: readonly string[], known: Known): string[] => {
  const next = inside(paths, known, () => true)
  return next.length ? [...next, ...everything(next, known)] : []
}

/** What stands right under these paths, by names that may be meant. */
const inside = (paths: readonly string[], { below }: Known, isMeant: (name: string, path: string) => boolean): string[] => paths.flatMap((path) =>
  [...(below.get(path) ?? [])].filter((name) => isMeant(name, path)).map((name) => join(path, name)))

/**
 * Which names a key that is only known at run time may be: one that is written as a text or a key somewhere, as those of
 * `KINDS` are; of the many different texts of a whole area, one that is written in this very file; or one that fits a template.
 */
function mayBe(key: Node, { here, anywhere }: Known): (name: string, path: string) => boolean {
  if (key.type !== 'TemplateLiteral') return (name, path) => (path.includes('.') ? anywhere : here).has(name)
  const parts = (key['quasis'] as unknown as { value: { raw: string } }[]).map(({ value }) => value.raw)
  return (name) => name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '')
}

/** The texts, numbers and keys that are written in a source. */
const wordsIn = (spots: readonly Spot[]): Set<string> => new Set(spots.flatMap(({ node, key, parent }) =>
  (node.type === 'Literal' ? [String(node['value'])] : key === 'key' && !parent?.['computed'] ? nameOf(node) ?? [] : [])))
