import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundled } from '../../../src/exchange/write/bundle.ts'

describe('what is handed over', () => {
  it('is one file as it is', () => expect(bundled([{ suffix: '.dot', content: 'digraph {}', type: 'text/plain' }], 'stad')).toEqual({ suffix: '.dot', content: 'digraph {}', type: 'text/plain' }))

  it('is several together in a zip, the same each time', () => {
    const written = ['a', 'ë'].map((content, i) => ({ suffix: `.${i}.csv`, content, type: 'text/csv' }))
    const { suffix, content, type } = bundled(written, 'stad')
    expect([suffix, type]).toEqual(['.zip', 'application/zip'])
    const files = unzipSync(content as Uint8Array)
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([['stad.0.csv', 'a'], ['stad.1.csv', 'ë']])
    expect(bundled(written, 'stad').content).toEqual(content)
  })
})
