import { describe, expect, it } from 'vitest'
import { matching, named, type Option } from '../../src/ui/editor/combobox-options.ts'

const options: Option[] = [
  { value: 'azure', name: 'Microsoft Azure', hint: 'platform' }, { value: 'crm', name: 'Relatiebeheer', hint: 'applicatie' },
  { value: 'email', name: 'E-mail', hint: 'werkplek' }, { value: 'mail-archief', name: 'Mailarchief', hint: 'applicatie' }, { value: 'cafe', name: 'Café Azúl' },
]
const found = (text: string, most = 9) => matching(options, text, most).found.map(({ value }) => value)

describe('finding options by typing', () => {
  it('finds words anywhere, what begins with them first', () => expect(found('mail')).toEqual(['mail-archief', 'email']))
  it('wants every word, in any order', () => expect(found('azu mic')).toEqual(['azure']))
  it('overlooks capitals and accents', () => expect(found('CAFE azul')).toEqual(['cafe']))
  it('looks at the hint and the id too', () => { expect(found('applicatie')).toEqual(['crm', 'mail-archief']); expect(found('crm')).toEqual(['crm']) })
  it('gives all in their order when nothing is typed, and counts what is too much', () => {
    expect(found('')).toEqual(options.map(({ value }) => value))
    expect(matching(options, '', 2)).toMatchObject({ more: 3 })
  })
})

describe('an option by its name', () => {
  it('is the one that reads the same', () => expect(named(options, ' café azul ')?.value).toBe('cafe'))
  it('is not guessed: a part of a name will not do, nor a name that two have', () => {
    expect(named(options, 'Microsoft')).toBeUndefined()
    expect(named([...options, { value: 'email-2', name: 'e-mail' }], 'E-mail')).toBeUndefined()
  })
})
