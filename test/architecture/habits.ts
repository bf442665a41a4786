import { memberOf, nameOf, nodesOf, ownNames, usesOf, type Node, type Spot } from './syntax.ts'
import { lineOf, within, type Crossing } from './walls.ts'

const PAGE = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'HTMLElement', 'customElements'])
const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeCSS'])

const AROUND = ['globalThis', 'self', 'window']

/** `name` of a use of something global, also as `globalThis.name`; undefined when the file has its own of that name. */
function globalOf({ node, parent, key }: Spot, own: ReadonlySet<string>): string | undefined {
  const name = nameOf(node) as string
  if (own.has(name)) return undefined
  const member = key === 'object' ? memberOf(parent) : undefined
  return AROUND.includes(name) && member !== undefined ? member.slice(name.length + 1) : name
}

const noArguments = (node: Node) => (node['arguments'] as Node[]).length === 0

/** Whether an expression stands in a `style` attribute of a template: the text before it ends within one. */
const bindsStyle = (node: Node) => ((node['quasis'] as Node[]).slice(0, -1) as unknown as { value: { raw: string } }[])
  .some(({ value }) => /\sstyle\s*=\s*("[^"]*|'[^']*)?$/.test(value.raw))

const rawOf = (node: Node) => (node['value'] as { raw: string }).raw

/** What files do without, and where they need not. `finds` gives the nodes that do it all the same. */
const HABITS: readonly { what: string; except: readonly string[]; finds: (spots: readonly Spot[], uses: readonly Spot[], own: ReadonlySet<string>) => Spot[] }[] = [
  {
    what: 'the page', except: ['src/ui/', 'src/main.ts', 'src/store/preferences.ts', 'src/store/keep/'],
    finds: (_, uses, own) => uses.filter((use) => PAGE.has(globalOf(use, own) ?? '')),
  },
  {
    what: 'a clock', except: ['src/main.ts', 'src/ui/', 'src/cli/', 'workers/'],
    finds: (spots) => spots.filter(({ node }) => ['Date.now', 'performance.now'].includes(memberOf(node) ?? '')
      || (nameOf(node['callee']) === 'Date' && (node.type === 'CallExpression' || noArguments(node)))),
  },
  {
    what: 'chance', except: ['src/main.ts', 'src/ui/', 'src/cli/', 'workers/'],
    finds: (spots) => spots.filter(({ node }) => ['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'].includes(memberOf(node) ?? '')),
  },
  {
    what: 'markup made from text', except: [],
    finds: (spots) => spots.filter(({ node, key }) => (node.type === 'Identifier' && MARKUP.has(nameOf(node) as string))
      || (key === 'property' && MARKUP.has(nameOf(node) ?? ''))
      || (node.type === 'TemplateElement' && /\.(inner|outer)HTML\s*=/.test(rawOf(node)))),
  },
  {
    what: 'code made from text', except: [],
    finds: (_, uses, own) => uses.filter((use) => globalOf(use, own) === 'eval'
      || (use.key === 'callee' && globalOf(use, own) === 'Function') || nameOf(use.node) === 'csvParse'),
  },
  {
    what: 'a bound style', except: [],
    finds: (spots) => spots.filter(({ node }) => (node.type === 'TemplateLiteral' && bindsStyle(node))
      || (node.type === 'Identifier' && nameOf(node) === 'styleMap')
      || (node.type === 'CallExpression' && nameOf((node['callee'] as Node)['property']) === 'setAttribute' && nameOf((node['arguments'] as Node[])[0]) === 'style')),
  },
]

/** What a file does that our files do without. */
export function forbiddenHabits(file: string, source: string): Crossing[] {
  const spots = nodesOf(source)
  const [uses, own] = [usesOf(spots), ownNames(spots)]
  return HABITS.filter(({ except }) => !within(file, except)).flatMap(({ what, finds }) =>
    finds(spots, uses, own).map(({ node }) => ({ file, line: lineOf(source, node.start), what: `uses ${what}` })))
}
