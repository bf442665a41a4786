import { produce } from 'immer'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { applyEdit } from '../../src/model/edit/apply.ts'
import { dependantsOn } from '../../src/model/edit/dependants.ts'
import type { Edit } from '../../src/model/edit/edit.ts'
import type { Work } from '../../src/model/work.ts'
import { copiesOf, newComponent, newOrganisation } from '../../src/ui/editor/new-component.ts'
import { holdingsUnder, ownedBy, suppliedBy } from '../../src/ui/editor/organisation/reach.ts'
import { removalWords } from '../../src/ui/editor/removal-words.ts'
import { expectClean, expectDutch, expectEnglish } from '../i18n/language.ts'

const work: Work = {
  file: 'x.landscape.yaml', views: [],
  landscape: {
    format: 'uitwijk-landscape/1', name: 'X',
    organisations: { top: { name: 'Top' }, mid: { name: 'Mid', parent: 'top' }, low: { name: 'Low', parent: 'mid' }, other: { name: 'Other' } },
    components: {
      entra: { name: 'Entra', kind: 'identity', supplier: 'mid' }, odc: { name: 'ODC', kind: 'platform' },
      zaak: { name: 'Zaak', kind: 'application', needs: ['entra'], fallbacks: { nood: { name: 'Noodlogin', covers: 'entra' }, papier: { name: 'Papier', needs: ['entra'] } } },
      mail: { name: 'Mail', kind: 'workplace', needs: [{ on: 'entra', without: 0.5 }] },
      balie: { name: 'Balie', kind: 'process', needs: [{ anyOf: ['entra', 'odc'] }] },
    },
  },
  scenarios: [{ file: 's.scenario.yaml', value: { format: 'uitwijk-scenario/1', name: 'Storm', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: { component: 'entra' } }, { at: 'PT1H', cutOff: { component: ['entra', 'odc'] } }] } }],
}
const after = (edits: readonly Edit[]): Work => produce(work, (draft) => { for (const edit of edits) applyEdit(draft, edit) })

describe('what is new', () => {
  it('gets an id from its name that is free', () => {
    expect(newComponent(work.landscape, 'Entra').id).toBe('entra-2')
    expect(newOrganisation(work.landscape, 'Top').id).toBe('top-2')
    const { id, edit } = newComponent(work.landscape, 'Loket & Co', { needs: ['entra'] })
    expect(after([edit]).landscape.components[id]).toEqual({ name: 'Loket & Co', kind: 'application', needs: ['entra'] })
  })
  it('as a copy says in its name that it is one, and copies of what belongs together need each other', () => {
    const { components } = after(copiesOf(work.landscape, ['entra', 'mail'], (name) => `${name} (kopie)`)).landscape
    expect(components['mail-kopie']).toEqual({ name: 'Mail (kopie)', kind: 'workplace', needs: [{ on: 'entra-kopie', without: 0.5 }] })
    expect(components['mail']).toEqual(work.landscape.components['mail'])
  })
  it('as a copy of a copy gets an id of its own too', () => {
    const once = after(copiesOf(work.landscape, ['odc'], (name) => name))
    expect(copiesOf(once.landscape, ['odc'], (name) => name)[0]).toMatchObject({ copies: { odc: 'odc-kopie-2' } })
    const alike = { ...work.landscape, components: { a: { name: 'A', kind: 'data' }, 'a-': { name: 'A', kind: 'data' } } } as const
    expect(copiesOf(alike, ['a', 'a-'], (name) => name)[0]).toMatchObject({ copies: { a: 'a-kopie', 'a-': 'a-kopie-2' } })
  })
})

describe('an organisation', () => {
  it('supplies and owns what names it', () => expect([suppliedBy(work.landscape, 'mid'), ownedBy(work.landscape, 'mid')]).toEqual([['entra'], ['low']]))
  it('is offered every owner that makes no circle, and no other', () => {
    const refused = holdingsUnder(work.landscape, 'mid')
    expect(refused).toEqual(['mid', 'low'])
    for (const parent of Object.keys(work.landscape.organisations ?? {})) {
      const attempt = () => after([{ do: 'set-organisations', parts: { mid: { parent } } }])
      if (refused.includes(parent)) expect(attempt, parent).toThrow('owner-cycle')
      else expect(attempt, parent).not.toThrow()
    }
  })
})

describe('before a removal', () => {
  it('is told what goes along, sort by sort', () => {
    expect(removalWords(dependantsOn(work, ['entra']), work, messagesIn('nl'))).toEqual([
      { title: '3 onderdelen hebben het nu nodig; dat verband verdwijnt', items: ['Zaak: kan er niet zonder', 'Mail: kan er deels zonder', 'Balie: heeft ook iets anders dat het kan opvangen'] },
      { title: '2 uitwijken', items: ['‘Noodlogin’ van Zaak verdwijnt: er is niets meer om te vervangen', '‘Papier’ van Zaak heeft dit straks niet meer nodig'] },
      { title: '2 gebeurtenissen in scenario’s', items: ['In ‘Storm’ verdwijnt 1 en raakt 1 minder'] },
    ])
  })
  it('is told so in both languages, without anything of the program in it', () => {
    for (const [language, check] of [['nl', expectDutch], ['en', expectEnglish]] as const)
      for (const { title, items } of removalWords(dependantsOn(work, ['entra', 'odc']), work, messagesIn(language))) for (const text of [title, ...items]) { check(text); expectClean(text) }
  })
  it('nothing is told when nothing hangs on it', () => expect(removalWords(dependantsOn(work, ['balie']), work, messagesIn('nl'))).toEqual([]))
})
