import { describe, expect, it } from 'vitest'
import { grouped, search } from '../../src/ui/help/search.ts'

const row = (name: string, group = 'Opdrachten', also?: string) => ({ name, group, ...(also === undefined ? {} : { also }) })
const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => name)

describe('the search of the command palette', () => {
  const rows = [row('Ongedaan maken: Naam', 'Wijzigen', 'undo'), row('Zaaksysteem', 'Onderdelen'), row('Landschap bewaren', 'Bestanden', 'save landscape'), row('Financiële administratie', 'Onderdelen')]

  it('finds all when nothing is typed, in the order they came in', () => expect(search(rows, ' ')).toEqual(rows))
  it('does not mind capitals and accents', () => expect(namesOf(search(rows, 'FINANCIELE'))).toEqual(['Financiële administratie']))
  it('wants every word, in any order', () => {
    expect(namesOf(search(rows, 'bewaren land'))).toEqual(['Landschap bewaren'])
    expect(search(rows, 'bewaren zaak')).toEqual([])
  })
  it('finds by the other language too', () => expect(namesOf(search(rows, 'undo'))).toEqual(['Ongedaan maken: Naam']))
  it('finds with letters left out', () => expect(namesOf(search(rows, 'zksys'))).toEqual(['Zaaksysteem']))
  it('does not find by two stray letters', () => expect(search(rows, 'zm')).toEqual([]))

  it('puts a name that begins so before one that has it within, and that before a word beside it', () => {
    const mixed = [row('Rapport', 'x', 'kaart'), row('Zeekaart'), row('Een kaart'), row('Kaart')]
    expect(namesOf(search(mixed, 'kaart'))).toEqual(['Kaart', 'Een kaart', 'Zeekaart', 'Rapport'])
  })

  it('keeps groups together, the nearest first', () => {
    const found = grouped([row('b', 'twee'), row('a', 'een'), row('c', 'twee')])
    expect(found.map(([group, of]) => [group, namesOf(of)])).toEqual([['twee', ['b', 'c']], ['een', ['a']]])
  })
})
