import { describe, expect, it } from 'vitest'
import type { Selector } from '../../src/model/selector.ts'
import { EMPTY, freeKeys, narrowed, selectorDraftOf, selectorFrom, widened, withCondition } from '../../src/ui/views/scenario/selector-draft.ts'

describe('the draft of a selector', () => {
  it.each<Selector>([
    { component: 'mail' }, { component: ['mail', 'fax'] }, { supplier: ['microsoft', 'google'], kind: 'platform' },
    [{ jurisdiction: 'US' }, { tag: ['a', 'b'], layer: 'cloud' }],
  ])('gives the selector back when nothing is changed: %j', (selector) => expect(selectorFrom(selectorDraftOf(selector))).toEqual(selector))

  it('stands for nothing while something is still to be chosen', () => {
    expect(selectorFrom(EMPTY)).toBeNull()
    expect(selectorFrom(narrowed(selectorDraftOf({ component: 'mail' }), 0))).toBeNull()
    expect(selectorFrom(widened(selectorDraftOf({ component: 'mail' })))).toBeNull()
  })

  it('is built up: another value, another condition, another choice', () => {
    let draft = withCondition(EMPTY, 0, 0, { key: 'supplier', values: ['microsoft', 'google'] })
    draft = narrowed(draft, 0)
    expect(draft[0]?.[1]).toEqual({ key: 'component', values: [] })
    draft = withCondition(draft, 0, 1, { key: 'kind', values: ['platform'] })
    draft = withCondition(widened(draft), 1, 0, { key: 'component', values: ['mail'] })
    expect(selectorFrom(draft)).toEqual([{ supplier: ['microsoft', 'google'], kind: 'platform' }, { component: 'mail' }])
  })

  it('loses a condition, with its last one the choice, and begins again when nothing is left', () => {
    const draft = selectorDraftOf([{ supplier: 'microsoft', kind: 'platform' }, { component: 'mail' }])
    expect(selectorFrom(withCondition(draft, 0, 1, null))).toEqual([{ supplier: 'microsoft' }, { component: 'mail' }])
    expect(selectorFrom(withCondition(draft, 1, 0, null))).toEqual({ supplier: 'microsoft', kind: 'platform' })
    expect(withCondition(EMPTY, 0, 0, null)).toEqual(EMPTY)
  })

  it('has one condition of a key', () => expect(freeKeys([{ key: 'kind', values: [] }, { key: 'tag', values: [] }])).toEqual(['component', 'supplier', 'jurisdiction', 'layer']))
})
