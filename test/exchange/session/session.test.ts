import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exchangeSession } from '../../../src/exchange/session/session.ts'
import type { Landscape } from '../../../src/model/landscape.ts'

const MODEL = `<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name><elements>
<element identifier="a" xsi:type="ApplicationComponent"><name>Zaak</name></element><element identifier="b" xsi:type="ApplicationComponent"><name>Mail</name></element>
</elements><relationships><relationship identifier="r" xsi:type="Serving" source="b" target="a"/></relationships></model>`

const session = async () => {
  const one = exchangeSession()
  const found = await one.open([{ path: 'm.xml', blob: new Blob([strToU8(MODEL) as BlobPart]) }])
  expect(found.kind).toBe('inventory')
  one.draft({}, {})
  return one
}

describe('a session of an import', () => {
  it('gives a first landscape to which the same file brings nothing new', async () => {
    const { landscape, plan } = await session()
    expect(plan(landscape(), [])).toMatchObject({ again: true, added: [], changed: [], gone: [], conflicts: [] })
  })

  it('takes choices that are none for none', async () => {
    const one = await session()
    expect(one.draft({ relations: 'all of them', part: { views: 7 } } as never, {}).ledger).toEqual(one.draft({}, {}).ledger)
  })

  it('lets what was taken away after a first import stay away', async () => {
    const { landscape, plan, merged } = await session()
    const { zaak, ...others } = landscape().components
    const { needs: _needs, ...without } = zaak as NonNullable<typeof zaak>
    const current: Landscape = { ...landscape(), components: { zaak: without, ...others } }
    expect(plan(current, []).conflicts).toEqual([])
    expect(merged(current, {}, []).components['zaak']).not.toHaveProperty('needs')
  })
})
