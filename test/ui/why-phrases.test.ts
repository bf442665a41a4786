import { describe, expect, it } from 'vitest'
import { phrases } from '../../src/ui/components/phrases.ts'

const cut = (sentence: string, ...words: string[]) =>
  phrases(sentence, words.map((word) => ({ words: word, target: word }))).map(({ text, target }) => (target ? `[${text}]` : text))

describe('the words of a sentence that lead somewhere', () => {
  it('are cut out of it', () => {
    expect(cut('Mail stopt ma 16:00: Entra ID is weg.', 'Entra ID', 'Mail', 'ma 16:00')).toEqual(['[Mail]', ' stopt ', '[ma 16:00]', ': ', '[Entra ID]', ' is weg.'])
  })

  it('leave the sentence as it was, all together', () => {
    const sentence = 'De uitwijk ‘Noodmail’ heeft Mail nodig.'
    expect(phrases(sentence, [{ words: 'Mail', target: 1 }]).map(({ text }) => text).join('')).toBe(sentence)
  })

  it('are whole words', () => {
    expect(cut('Noodmail en BRPK, geen BRP.', 'BRP', 'mail')).toEqual(['Noodmail en BRPK, geen ', '[BRP]', '.'])
    expect(cut('Réseaux is weg', 'Ré')).toEqual(['Réseaux is weg'])
  })

  it('are the longest where two overlap', () => {
    expect(cut('Azure Stack is weg, Azure niet', 'Azure', 'Azure Stack')).toEqual(['[Azure Stack]', ' is weg, ', '[Azure]', ' niet'])
  })

  it('are left out when the sentence does not have them', () => expect(cut('Niets te zien.', 'Mail', '')).toEqual(['Niets te zien.']))

  it('keep others out when they lead nowhere', () => {
    const marks = [{ words: 'Bellen via Teams', target: null }, { words: 'Teams', target: 'teams' }]
    expect(phrases('‘Bellen via Teams’ heeft Teams nodig', marks).filter(({ target }) => target !== null)).toHaveLength(1)
    expect(phrases('‘Bellen via Teams’ werkt', marks).every(({ target }) => target === null)).toBe(true)
  })
})
