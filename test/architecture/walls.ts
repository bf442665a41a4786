import { dirname, join } from 'node:path/posix'
import { nameOf, nodesOf, type Node, type Spot } from './syntax.ts'

/** One thing in a file that it may not do. */
export interface Crossing { file: string; line: number; what: string }

/** What a room may import besides itself: files, and folders (ending in `/`), from the root of the project. */
interface Wall { may: readonly string[]; mayTypesOf?: readonly string[] }

/** The rooms and their walls. A file belongs to the room whose path it begins with. */
const WALLS: Readonly<Record<string, Wall>> = {
  'src/main.ts': { may: ['src/ui/', 'src/store/', 'src/pool/'] },
  'src/model/': { may: [] },
  'src/engine/': { may: ['src/model/'] },
  'src/analysis/': { may: ['src/model/', 'src/engine/'] },
  'src/exit/': { may: ['src/model/', 'src/engine/', 'src/analysis/'] },
  'src/exercise/': { may: ['src/model/', 'src/engine/'] },
  'src/i18n/': { may: ['src/model/', 'src/engine/levels.ts', 'src/engine/difference.ts'], mayTypesOf: ['src/engine/', 'src/exchange/', 'src/analysis/', 'src/exercise/', 'src/exit/'] },
  'src/report/': { may: ['src/model/', 'src/engine/', 'src/i18n/'], mayTypesOf: ['src/exit/', 'src/analysis/', 'src/exercise/'] },
  'src/exchange/': { may: ['src/model/', 'src/analysis/structure/'] },
  'src/layout/': { may: ['src/model/'] },
  'workers/': { may: ['src/model/', 'src/engine/', 'src/layout/', 'src/report/', 'src/i18n/', 'src/exchange/', 'src/analysis/', 'src/exit/', 'src/exercise/'] },
  'src/pool/': { may: ['src/model/'], mayTypesOf: ['src/engine/', 'src/layout/', 'src/report/', 'src/exchange/', 'src/analysis/', 'src/exercise/', 'src/exit/', 'src/i18n/', 'workers/'] },
  'src/store/': { may: ['src/model/', 'src/engine/levels.ts', 'src/engine/difference.ts', 'src/i18n/', 'src/pool/', 'src/exercise/', 'scenarios/'], mayTypesOf: ['src/engine/trace.ts', 'src/exchange/', 'src/analysis/', 'src/exit/'] },
  'src/ui/': { may: ['src/store/', 'src/i18n/', 'src/model/', 'src/layout/', 'src/engine/levels.ts', 'src/engine/difference.ts', 'src/engine/trace.ts', 'src/exercise/', 'src/report/document.ts', 'src/report/look.ts', 'src/report/formats/html-style.ts'], mayTypesOf: ['src/pool/', 'src/report/', 'src/exchange/', 'src/analysis/', 'src/exit/'] },
  'src/cli/': { may: ['src/', 'workers/', 'scenarios/'] },
}

/** An import as it stands in a file: of what, and whether only of types. */
export interface Import { specifier: string; typesOnly: boolean; offset: number }

export const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)))

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const onlyTypes = (node: Node): boolean => {
  if ((node['importKind'] ?? node['exportKind']) === 'type') return true
  const specifiers = (node['specifiers'] ?? []) as Node[]
  return specifiers.length > 0 && specifiers.every((one) => (one['importKind'] ?? one['exportKind']) === 'type')
}

/** What a node imports: a statement, a call at run time, a type in passing, a glob of files or the address of one. */
function importsBy({ node }: Spot): { specifier: string | undefined; typesOnly: boolean }[] {
  const [first] = (node['arguments'] ?? []) as Node[]
  switch (node.type) {
    case 'ImportDeclaration': case 'ExportNamedDeclaration': case 'ExportAllDeclaration':
      return [{ specifier: nameOf(node['source']), typesOnly: onlyTypes(node) }]
    case 'ImportExpression': return [{ specifier: (node['source'] as Node).type === 'Literal' ? nameOf(node['source']) : '(a name made at run time)', typesOnly: false }]
    case 'TSImportType': return [{ specifier: nameOf(node['source']), typesOnly: true }]
    case 'NewExpression': return nameOf(node['callee']) === 'URL' && nameOf(first)?.startsWith('.') ? [{ specifier: nameOf(first), typesOnly: false }] : []
    case 'CallExpression':
      if (nameOf((node['callee'] as Node)['property']) !== 'glob') return []
      return (first?.type === 'ArrayExpression' ? first['elements'] as Node[] : [first]).map((one) => ({ specifier: nameOf(one), typesOnly: false }))
    default: return []
  }
}

/** Every import in a source text. */
export const importsOf = (source: string): Import[] => nodesOf(source).flatMap((spot) =>
  importsBy(spot).flatMap(({ specifier, typesOnly }) => (specifier === undefined ? [] : [{ specifier, typesOnly, offset: spot.node.start }])))

/** With `?worker&url` only the address of a worker is imported, nothing of what it does. */
const isAddress = (specifier: string) => specifier.endsWith('?worker&url')

/** The imports of a file that its room does not allow. */
export function forbiddenImports(file: string, source: string): Crossing[] {
  const [room, wall] = Object.entries(WALLS).find(([place]) => within(file, [place])) ?? []
  if (room === undefined || wall === undefined) return [{ file, line: 1, what: 'stands in no room that has walls' }]
  return importsOf(source).flatMap(({ specifier, typesOnly, offset }) => {
    const crossing = { file, line: lineOf(source, offset), what: `imports ${specifier}${typesOnly ? ' (types)' : ''}` }
    if (specifier.startsWith('node:')) return room === 'src/cli/' ? [] : [crossing]
    if (specifier.startsWith('(')) return [crossing]
    if (!specifier.startsWith('.')) return []
    const path = join(dirname(file), specifier.replace(/\?.*$/, ''))
    if (within(path, [room, ...wall.may])) return []
    return (typesOnly || isAddress(specifier)) && within(path, wall.mayTypesOf ?? []) ? [] : [crossing]
  })
}
