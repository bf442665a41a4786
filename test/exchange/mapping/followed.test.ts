import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { inventory, link, thing } from './small-inventory.ts'

const model = inventory([
  thing('s', 'BusinessService', { name: 'Uitkering' }), thing('p', 'BusinessProcess', { name: 'Uitbetalen' }), thing('q', 'BusinessProcess', { name: 'Controleren' }),
  thing('a', 'ApplicationComponent', { name: 'Zaak' }),
], [link('Serving', 'a', 'p'), link('Serving', 'a', 'q'), link('Serving', 'p', 's')])
const followed = (choices: Parameters<typeof draftOf>[1]) =>
  Object.values(draftOf(model, choices, {}).landscape.components).filter(({ service }) => service !== undefined).map(({ name, service }) => [name, service])

describe('what is watched from the start', () => {
  it('is what people notice when it stops', () => expect(followed({})).toEqual([['Uitkering', {}]]))

  it('is what a user began from, as far as it is work', () => {
    expect(followed({ part: { around: { ids: ['p', 'a'], depth: null } } })).toEqual([['Uitbetalen', {}]])
  })

  it('is what a user calls a service', () => expect(followed({ elements: { BusinessService: 'data', ApplicationComponent: 'service' } })).toEqual([['Zaak', {}]]))
})
