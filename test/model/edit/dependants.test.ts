import { describe, expect, it } from 'vitest'
import { dependantsOn, suppliedBy } from '../../../src/model/edit/dependants.ts'
import { work } from './small-work.ts'

const file = 'een.scenario.yaml'

describe('what hangs on a component', () => {
  it('is what needs it, what stands in for it, and what names it', () => expect(dependantsOn(work, ['entra'])).toEqual({
    needs: [{ component: 'zaak', soft: false, group: false }],
    fallbacks: [{ component: 'zaak', fallback: 'noodlogin', lost: true }],
    exits: [],
    events: [{ file, event: 0, goes: true }, { file, event: 1, goes: false }, { file, event: 2, goes: false }, { file, event: 3, goes: true }, { file, event: 5, goes: true }],
  }))
  it('is told with how hard it hangs', () => {
    expect(dependantsOn(work, ['internet'])).toMatchObject({ needs: [{ component: 'azure', soft: false, group: false }, { component: 'zaak', soft: false, group: true }], fallbacks: [{ fallback: 'noodlogin', lost: false }] })
    // In a group it may be missed, but it is also needed by itself: softly.
    expect(dependantsOn(work, ['mail'])).toMatchObject({ needs: [{ component: 'zaak', soft: false, group: false }], fallbacks: [{ fallback: 'elders', lost: false }], exits: ['entra'] })
  })
  it('is not what goes along', () => {
    expect(dependantsOn(work, ['entra', 'zaak', 'eigen'])).toMatchObject({ needs: [], fallbacks: [], exits: [] })
    expect(dependantsOn(work, ['azure', 'zaak']).needs).toEqual([{ component: 'entra', soft: false, group: false }])
  })
})

describe('what hangs on an organisation', () => {
  it('is what it supplies, what it owns, and the events that name it', () => expect(suppliedBy(work, ['ireland'])).toEqual({
    components: ['azure', 'mail'], organisations: ['dublin'], events: [{ file, event: 2, goes: false }],
  }))
})
