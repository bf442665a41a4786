import { describe, expect, it } from 'vitest'
import { ALL_ROWS } from '../../src/ui/tables/grid/order.ts'
import { Remembered } from '../../src/ui/tables/remembered.ts'
import { after, small, workOf } from './tables-around.ts'

describe('what is remembered of a table', () => {
  const query = { ...ALL_ROWS, query: 'a' }
  const remembering = () => {
    const remembered = new Remembered()
    remembered.follow(workOf(small))
    remembered.keep('needs', { marked: ['zaak//anyOf/azure', 'zaak//anyOf/papier'] })
    remembered.keep('components', { asked: query })
    return remembered
  }

  it('loses the marks of rows that went, and no other row gets them, not even one that comes back', () => {
    const remembered = remembering()
    const without = after(small, [{ do: 'set-needs', id: 'zaak', needs: [{ on: 'entra', holdUp: 'PT8H' }, { anyOf: ['papier'], holdUp: 'PT1H' }] }])
    remembered.follow(workOf(without))
    expect(remembered.of('needs').marked).toEqual(['zaak//anyOf/papier'])
    remembered.follow(workOf(small))
    expect(remembered.of('needs').marked).toEqual(['zaak//anyOf/papier'])
    expect(remembered.of('components').asked).toBe(query)
  })

  it('is nothing of another landscape', () => {
    const remembered = remembering()
    expect(remembered.follow({ ...workOf(small), file: 'b.landscape.yaml' })).toBe(true)
    expect(remembered.of('needs').marked).toEqual([])
    expect(remembered.of('components').asked).toBe(ALL_ROWS)
  })
})
