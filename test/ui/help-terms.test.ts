import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { termsWith } from '../../src/ui/help/terms.ts'

const nl = messagesIn('nl')
const idsOf = (text: string) => termsWith(nl, 'nl', text).map(({ id }) => id)

describe('the glossary', () => {
  it('has every term in the order of the alphabet', () => {
    const names = termsWith(nl, 'nl', '').map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
    expect(names.length).toBe(Object.keys(nl.glossary.terms).length)
  })

  it('finds a term by its name, what it stands for and its text', () => {
    expect(idsOf('mtpd')[0]).toBe('mtpd')
    expect(idsOf('recovery point')).toEqual(['rpo'])
    expect(idsOf('betaaldag')).toEqual(['moment'])
    expect(idsOf('geen enkel begrip')).toEqual([])
  })

  it('puts a word in the name before one in the text', () => expect(idsOf('rto')[0]).toBe('rto'))

  it.each(['nl', 'en'] as const)('says what abbreviations stand for in %s', (language) => {
    const short = Object.values(messagesIn(language).glossary.terms).filter(({ name }) => /^[A-Z]{3,}\d?$/.test(name))
    expect(short.length).toBeGreaterThan(3)
    expect(short.filter(({ full }) => !full)).toEqual([])
  })
})
