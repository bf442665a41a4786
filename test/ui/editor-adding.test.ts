import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { KINDS } from '../../src/model/kinds.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { matching, named } from '../../src/ui/editor/combobox-options.ts'
import { countryOptions } from '../../src/ui/editor/countries.ts'
import { lawWords } from '../../src/ui/editor/organisation/law.ts'
import { canBeFollowed, ofKind, serviceWith } from '../../src/ui/editor/service/followed.ts'

describe('a new component', () => {
  it('is a service to watch when it is a service, unless that is taken back', () => {
    expect(ofKind('service')).toEqual({ kind: 'service', service: {} })
    expect(ofKind('service', { follow: false })).toEqual({ kind: 'service' })
    expect(ofKind('service', { agreed: { critical: true, mtpd: 'P1D' } })).toEqual({ kind: 'service', service: { critical: true, mtpd: 'P1D' } })
  })
  it('is one as a process when that is asked for, and never as something else', () => {
    expect([ofKind('process'), ofKind('process', { follow: true }), ofKind('application', { follow: true })]).toEqual([{ kind: 'process' }, { kind: 'process', service: {} }, { kind: 'application' }])
    expect(KINDS.filter(canBeFollowed)).toEqual(['process', 'service'])
  })
  it('loses what is taken back of a service', () => expect(serviceWith({ critical: true, mtpd: 'P1D' }, { critical: undefined })).toEqual({ mtpd: 'P1D' }))
})

describe('the law that reaches an organisation', () => {
  const landscape: Landscape = {
    format: 'uitwijk-landscape/1', name: 'X', components: {},
    organisations: { shop: { name: 'Winkel', jurisdiction: 'NL', parent: 'big' }, big: { name: 'Bigcloud Inc.' }, lone: { name: 'Los', jurisdiction: 'DE' } },
  }
  const nl = messagesIn('nl')
  it('is not all that is known when the country of an owner is not', () => {
    expect(lawWords(landscape, 'shop', nl)).toBe('Valt onder het recht van Nederland. Van Bigcloud Inc. is het land niet bekend.')
    expect(lawWords(landscape, 'big', nl)).toBe('Van Bigcloud Inc. is het land niet bekend.')
    expect(lawWords(landscape, 'lone', nl)).toBe('Valt onder het recht van Duitsland.')
  })
})

describe('a country', () => {
  const first = (text: string, language: 'nl' | 'en' = 'nl') => matching(countryOptions(language), text, 1).found[0]?.value
  it('is found by what people call it, before others of which that is a part', () => {
    expect(['VS', 'usa', 'Amerika', 'UK', 'VK', 'engeland', 'Holland', 'duits'].map((text) => first(text))).toEqual(['US', 'US', 'US', 'GB', 'GB', 'GB', 'NL', 'DE'])
    expect(['USA', 'America', 'UK', 'England', 'Holland'].map((text) => first(text, 'en'))).toEqual(['US', 'US', 'GB', 'GB', 'NL'])
  })
  it('is taken by another name when that is typed in full', () => expect(named(countryOptions('nl'), 'holland')?.value).toBe('NL'))
})
