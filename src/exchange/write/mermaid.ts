import { KINDS } from '../../model/kinds.ts'
import type { Landscape } from '../../model/landscape.ts'
import { thingsOf, type Thing } from './things.ts'

/** Mermaid draws no more edges than this unless its settings say so (`maxEdges`). */
const MOST_EDGES = 500

/**
 * A name as Mermaid shows it: on one line, and everything that could mean something to Mermaid, HTML or Markdown as a number, so that no
 * name can be more than a name.
 */
const shown = (name: string): string => {
  const line = name.replace(/\s+/g, ' ').trim()
  const safe = line.replace(/^\d+[.)]|^[-+*]|[^\p{L}\p{N}\p{M} ()/,.'_+-]/gu, (signs) =>
    [...signs].map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join(''))
  return safe === '' ? ' ' : safe
}

/**
 * A landscape as a Mermaid flowchart (mermaid.js.org) for in a document: arrows from what is needed to what needs it, dashed when work goes
 * on without it; a box for each kind. Keeps names, kinds, needs and groups; suppliers, terms and fallbacks are not drawn.
 */
export function writeMermaid(landscape: Landscape): string {
  const { things, links } = thingsOf(landscape)
  const drawn = things.filter(({ is }) => is !== 'organisation')
  const names = new Map(drawn.map(({ id }, i) => [id, `n${i + 1}`]))
  const needs = links.filter(({ is }) => is === 'need')
  const node = (thing: Thing) => (thing.is === 'group' ? `${names.get(thing.id)}(("${shown(thing.name)}"))` : `${names.get(thing.id)}["${shown(thing.name)}"]`)
  const boxes = KINDS.toReversed().flatMap((kind) => {
    const members = drawn.filter(({ component }) => component?.kind === kind)
    return members.length === 0 ? [] : [`  subgraph box_${kind}["${kind}"]`, ...members.map((thing) => `    ${node(thing)}`), '  end']
  })
  return `${[
    ...(needs.length > MOST_EDGES ? [`%% ${needs.length} edges: set maxEdges in the configuration of Mermaid, which draws ${MOST_EDGES} otherwise`] : []),
    'flowchart LR', ...boxes, ...drawn.filter(({ is }) => is === 'group').map((thing) => `  ${node(thing)}`),
    ...needs.map(({ on, dependent, soft }) => `  ${names.get(on)} ${soft ? '-.->' : '-->'} ${names.get(dependent)}`),
  ].join('\n')}\n`
}
