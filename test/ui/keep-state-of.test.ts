import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Keeping } from '../../src/store/keep/kept.ts'
import { stateOf } from '../../src/ui/keep/state-of.ts'
import { momentOf, when } from '../../src/ui/keep/when.ts'

const nl = messagesIn('nl')
const NOW = new Date(2026, 10, 30, 14, 2).getTime()
const of = (state: Keeping['state'], { changed = true, filed = true, at = NOW as number | null } = {}) => stateOf(nl, { state, at }, changed, filed, NOW)

describe('where the work is said to be', () => {
  it('nowhere in particular, while nothing was done', () => expect(of('off', { changed: false, filed: false })).toEqual({ text: 'Geen wijzigingen', place: 'nowhere', trouble: null }))
  it('in a file, when it is as in that file', () => expect(of('kept', { changed: false })).toMatchObject({ text: 'Bewaard in bestand', place: 'file' }))
  it('only in this browser, with the last time', () => expect(of('kept')).toMatchObject({ text: 'Alleen in deze browser, om 14:02', place: 'browser' }))
  it('the same while it is written again', () => expect(of('writing')).toEqual(of('kept')))
  it('on its way, the first time', () => expect(of('writing', { at: null }).text).toBe('Wordt bewaard…'))

  it.each(['off', 'newer', 'full', 'failed'] as const)('nowhere, with a warning, when keeping is %s', (state) => {
    expect(of(state)).toMatchObject({ place: 'nowhere', trouble: state })
    expect(of(state).text).toMatch(/^Niet bewaard/)
  })

  it.each(['off', 'newer', 'full', 'failed'] as const)('in a file without a warning, when all is in that file and keeping is %s', (state) => {
    expect(of(state, { changed: false })).toMatchObject({ place: 'file', trouble: null })
  })

  it('read only while another tab has the pen, whatever else', () => {
    for (const changed of [true, false]) expect(of('elsewhere', { changed, filed: changed })).toMatchObject({ text: 'Alleen lezen', trouble: 'elsewhere' })
  })
})

it('a moment has its date where that is another day', () => {
  expect(momentOf(nl, NOW, NOW)).toBe('14:02')
  expect(momentOf(nl, NOW, NOW + 86_400_000)).toBe('ma 30 nov 14:02')
  expect(momentOf(nl, NOW, NOW + 60 * 86_400_000)).toBe('ma 30 nov 2026 14:02')
  expect(when(messagesIn('en'), NOW, NOW)).toBe('at 14:02')
  expect(when(nl, NOW, NOW + 86_400_000)).toBe('op ma 30 nov 14:02')
})

describe('what became different since a version', () => {
  const none = { added: 0, removed: 0, changed: 0, other: false, scenarios: 0, exercises: 0, exitPlans: 0 }
  it.each([
    [{ ...none, added: 1 }, 'Sindsdien: 1 onderdeel erbij'],
    [{ ...none, added: 2, removed: 1, changed: 3, other: true, scenarios: 1 }, 'Sindsdien: 2 onderdelen erbij, 1 onderdeel weg, 3 onderdelen gewijzigd, andere gegevens gewijzigd en 1 scenario anders'],
    [{ ...none, scenarios: 2, exercises: 1 }, 'Sindsdien: 2 scenario’s anders en 1 oefening anders'],
  ])('%o', (changes, text) => expect(nl.keep.since(changes)).toBe(text))
})
