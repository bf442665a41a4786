import { expect, it, vi } from 'vitest'
import { familyAnswer } from '../../../src/analysis/cut-sets/family-answer.ts'
import { TooLarge } from '../../../src/analysis/cut-sets/kernel/too-large.ts'
import { TreeBuilder } from '../../../src/analysis/structure/tree.ts'

const failing = vi.hoisted(() => ({ error: new Error() }))
vi.mock('../../../src/analysis/cut-sets/kernel/probability.ts', () => ({ probability: () => { throw failing.error } }))

function answer() {
  const builder = new TreeBuilder(2)
  const top = builder.gate(2, [0, 1])
  return familyAnswer(builder.build(), top, ['a', 'b'], { of: 't', over: 'component', maxOrder: null, limit: 10 }, Float64Array.of(0.1, 0.1))
}

it('has the sets, without a chance, when only the chance is too large', () => {
  failing.error = new TooLarge('test')
  expect(answer()).toMatchObject({ total: '1', sets: [['a', 'b']], importance: [{ element: 'a', total: '1' }, { element: 'b', total: '1' }] })
  expect(answer()).not.toHaveProperty('probability')
})

it('hides no other error', () => {
  failing.error = new Error('mistake')
  expect(answer).toThrow('mistake')
})
