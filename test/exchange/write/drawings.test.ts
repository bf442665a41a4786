import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import { example } from './example.ts'
import { names, richLandscapes } from './rich-landscapes.ts'

const small = (components: Landscape['components'], name = 'Stad'): Landscape => ({ format: 'uitwijk-landscape/1', name, components })
const textOf = (landscape: Landscape, format: 'mermaid' | 'dot') => writeLandscape(landscape, format)[0]?.content ?? ''
const called = (name: string) => small({ a: { name, kind: 'data' } })

const STAD = small({
  web: { name: 'Web', kind: 'application', needs: ['mail', { atLeast: 1, of: ['mail', { on: 'net', without: 0.5 }], without: 0.2 }] },
  mail: { name: 'E-mail', kind: 'workplace', needs: [{ on: 'net', without: 0.5 }] }, net: { name: 'Netwerk', kind: 'network' },
})

describe('Mermaid', () => {
  it('draws arrows from what is needed to what needs it, a box for each kind and a circle for each group', () => {
    expect(textOf(STAD, 'mermaid')).toBe(`flowchart LR
  subgraph box_network["network"]
    n3["Netwerk"]
  end
  subgraph box_workplace["workplace"]
    n2["E-mail"]
  end
  subgraph box_application["application"]
    n1["Web"]
  end
  n4(("1/2"))
  n2 --> n1
  n4 -.-> n1
  n2 --> n4
  n3 -.-> n4
  n3 -.-> n2
`)
  })

  it.each([
    ['"] --> x\nclick a "https://x"', '#34;#93; --#62; x click a #34;https#58;//x#34;'], ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'], ['1. Punt', '1#46; Punt'], ['- streep', '#45; streep'],
    ['<img src=x onerror=alert(1)>', '#60;img src#61;x onerror#61;alert(1)#62;'], ['#quot;', '#35;quot#59;'], ['`code`', '#96;code#96;'], ['Rijksdienst (RvIG) é', 'Rijksdienst (RvIG) é'], ['fa:fa-ban', 'fa#58;fa-ban'], [' ', ' '],
  ])('shows %s as a name and nothing else', (name, shown) => {
    expect(textOf(called(name), 'mermaid')).toContain(`    n1["${shown}"]\n`)
  })

  it('has no line but those it means to have, whatever the names are', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    for (const line of textOf(landscape, 'mermaid').trimEnd().split('\n'))
      expect(line).toMatch(/^(flowchart LR|  subgraph box_[a-z]+\["[a-z]+"\]|  end|  n\d+ (-->|-\.->) n\d+| {2,4}n\d+(\["[^"`<>{}[\]%:;&]*(#\d+;[^"`<>{}[\]%:;&]*)*"\]|\(\("\d+\/\d+"\)\)))$/u)
  })))

  it('says so when it has more edges than Mermaid draws', () => {
    const many = (count: number) => small(Object.fromEntries([['hub', { name: 'Hub', kind: 'data' }],
      ...Array.from({ length: count }, (_, i): [string, Component] => [`c${i}`, { name: `C${i}`, kind: 'data', needs: ['hub'] }])]) as Landscape['components'])
    expect(textOf(many(500), 'mermaid')).toMatch(/^flowchart LR\n/)
    expect(textOf(many(501), 'mermaid')).toMatch(/^%% 501 edges: [^\n]+\nflowchart LR\n/)
  })
})

/** The tokens of DOT outside quotes, and the strings within. Throws for a string that does not end. */
function tokens(dot: string): { bare: string; strings: string[] } {
  const strings: string[] = []
  const bare = dot.replace(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => {
    strings.push(text)
    return 'S'
  })
  if (bare.includes('"')) throw new Error(`a string that does not end: ${dot}`)
  return { bare, strings }
}

describe('DOT', () => {
  it('draws arrows from what is needed to what needs it, dashed when soft', () => {
    const dot = textOf(STAD, 'dot')
    expect(dot).toMatch(/^digraph "Stad" \{\n {2}rankdir=LR;/)
    expect(dot).toContain('  subgraph cluster_network {\n    label="network";\n    "net" [label="Netwerk"];\n  }\n')
    expect(dot).toContain('  "group:web:1" [label="1/2", shape=circle')
    expect(dot).toContain('  "mail" -> "web";\n  "group:web:1" -> "web" [style=dashed];\n  "mail" -> "group:web:1";\n  "net" -> "group:web:1" [style=dashed];\n  "net" -> "mail" [style=dashed];\n}\n')
  })

  it('keeps any name within its quotes, and no name begins an escape or runs over lines', () => fc.assert(fc.property(names, (name) => {
    const { bare, strings } = tokens(textOf(small({ a: { name, kind: 'data' } }, name), 'dot'))
    expect(bare).toBe('digraph S {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n  subgraph cluster_data {\n    label=S;\n    S [label=S];\n  }\n}\n')
    expect(strings[0]?.replaceAll(/\\(["\\])/g, '$1')).toBe(name.replace(/\s+/g, ' '))
  })))

  it('draws as much as Mermaid does', () => {
    const count = (text: string, arrow: RegExp) => [...text.matchAll(arrow)].length
    expect(count(textOf(example(), 'dot'), / -> /g)).toBe(count(textOf(example(), 'mermaid'), / (-->|-\.->) /g))
  })
})
