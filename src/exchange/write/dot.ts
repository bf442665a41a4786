import { KINDS } from '../../model/kinds.ts'
import type { Landscape } from '../../model/landscape.ts'
import { thingsOf, type Thing } from './things.ts'

/** A text between quotes in DOT; a backslash would begin an escape, such as `\N`. What shows as nothing is left out. */
const quoted = (text: string): string => `"${text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/**
 * A landscape in DOT (graphviz.org): arrows from what is needed to what needs it, dashed when work goes on without it; a box for each
 * kind. Keeps names, kinds, needs and groups; suppliers, terms and fallbacks are not drawn.
 */
export function writeDot(landscape: Landscape): string {
  const { things, links } = thingsOf(landscape)
  const drawn = things.filter(({ is }) => is !== 'organisation')
  const node = (thing: Thing) => `${quoted(thing.id)} [label=${quoted(thing.name)}${thing.is === 'group' ? ', shape=circle, fontsize=9, margin=0.02' : ''}];`
  const boxes = KINDS.toReversed().flatMap((kind) => {
    const members = drawn.filter(({ component }) => component?.kind === kind)
    return members.length === 0 ? [] : [`  subgraph cluster_${kind} {`, `    label=${quoted(kind)};`, ...members.map((thing) => `    ${node(thing)}`), '  }']
  })
  return `${[
    `digraph ${quoted(landscape.name)} {`, '  rankdir=LR;', '  node [shape=box, style=rounded];', ...boxes,
    ...drawn.filter(({ is }) => is === 'group').map((thing) => `  ${node(thing)}`),
    ...links.filter(({ is }) => is === 'need').map(({ on, dependent, soft }) => `  ${quoted(on)} -> ${quoted(dependent)}${soft ? ' [style=dashed]' : ''};`), '}',
  ].join('\n')}\n`
}
