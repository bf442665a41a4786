import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/model/graph.ts'
import type { Landscape } from '../../src/model/landscape.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Proef',
  components: {
    net: { name: 'Net', kind: 'network' },
    a: { name: 'A', kind: 'platform', needs: ['net'] },
    b: { name: 'B', kind: 'platform' },
    mail: { name: 'Mail', kind: 'workplace' },
    zaak: {
      name: 'Zaak', kind: 'application',
      needs: ['a', { anyOf: ['a', { allOf: ['b', 'net'] }] }, { on: 'mail', without: 0.8 }, 'gone'],
      fallbacks: { nood: { name: 'Nood', covers: 'a', needs: ['net', 'mail'] } },
    },
  },
}

describe('graphOf', () => {
  const graph = graphOf(landscape)

  test('has a node per component and an edge from dependent to dependency', () => {
    expect(graph.nodes()).toEqual(['net', 'a', 'b', 'mail', 'zaak'])
    expect(graph.getNodeAttribute('zaak', 'component').name).toBe('Zaak')
    expect(graph.outNeighbors('zaak').sort()).toEqual(['a', 'b', 'mail', 'net'])
    expect(graph.inNeighbors('net').sort()).toEqual(['a', 'zaak'])
  })

  test('tells soft needs and members of groups apart', () => {
    expect(graph.getEdgeAttributes('zaak > mail')).toEqual({ role: 'need', soft: true, group: false })
    expect(graph.getEdgeAttributes('zaak > b')).toEqual({ role: 'need', soft: false, group: true })
  })

  test('of two mentions the hardest counts', () =>
    expect(graph.getEdgeAttributes('zaak > a')).toEqual({ role: 'need', soft: false, group: false }))

  test('gives the needs of a fallback edges of their own', () =>
    expect(graph.getEdgeAttributes('zaak/nood > net')).toEqual({ role: 'fallback', fallback: 'nood', soft: false, group: false }))

  test('passes over what is not there', () => expect(graph.hasNode('gone')).toBe(false))
})
