import { describe, expect, it } from 'vitest'
import type { LossesAnswer } from '../../../src/analysis/losses/answer.ts'
import { analysisTextsIn } from '../../../src/i18n/analysis.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import { cellText, fateOf, lossesMeaning } from '../../../src/i18n/told/losses.ts'
import { componentsLost, rowsOf, shownRows, sortedRows } from '../../../src/ui/analysis/losses/loss-rows.ts'
import { landscapeOf } from '../../engine/small.ts'

const HOUR = 3_600
const landscape = landscapeOf({
  mail: { name: 'Mail', supplier: 'groot' }, net: { name: 'Netwerk', supplier: 'dochter' }, stil: { name: 'Archief' },
  balie: { name: 'Balie', service: { critical: true, people: 40 } }, zorg: { name: 'Zorg', service: { critical: true } }, web: { name: 'Website', service: {} },
}, { groot: { name: 'Groot BV', jurisdiction: 'US' }, dochter: { name: 'Dochter', parent: 'groot' } })
const around = { landscape, scenarios: [], say: messagesIn('nl').say, texts: analysisTextsIn('nl') }
const stop = (service: string, from: number | null, lasting = true, level = 0, mtpdBreachedAt: number | null = null) => ({ service, lasting, level, from, mtpdBreachedAt })
const answer: LossesAnswer = {
  over: 'component', pairs: false, horizon: 14 * 24 * HOUR, services: ['balie', 'zorg', 'web'], tried: 3,
  losses: [
    { of: ['net'], components: 1, stopped: 3, critical: 2, people: 40, stops: [stop('balie', 8 * HOUR, true, 0, 40 * HOUR), stop('zorg', 20 * HOUR, false, 1), stop('web', 0)] },
    { of: ['mail'], components: 1, stopped: 1, critical: 1, people: 0, stops: [stop('zorg', 2 * HOUR, true, 0.3)] },
    { of: ['stil'], components: 1, stopped: 1, critical: 0, people: 0, stops: [] },
  ],
}

describe('what losses mean', () => {
  it('begins with the worst: how many critical services, and when the first of those', () => {
    const [lead, ...rest] = lossesMeaning(answer, around)
    expect(lead).toBe('Als Netwerk wegvalt, stoppen 2 van de 2 kritieke diensten; de eerste na 8 uur.')
    expect(rest).toContain('Geen enkel ander verlies stopt er zo veel.')
    expect(rest).toContain('Daarvan komt er 1 door een uitwijk terug, ook als het verlies blijft.')
    expect(rest).toContain('Van de 3 onderdelen zijn er 2 die in hun eentje ten minste één kritieke dienst stoppen.')
  })
  it('says so when nothing stops anything', () => {
    expect(lossesMeaning({ ...answer, losses: answer.losses.slice(2) }, around)).toEqual(['Dit ene verlies stopt geen enkele dienst.'])
  })
  it('names who is as bad', () => {
    const losses = answer.losses.map((loss) => ({ ...loss, critical: 1 }))
    expect(lossesMeaning({ ...answer, losses }, around).join(' ')).toContain('Even veel diensten stoppen door het verlies van Mail en Archief.')
  })
  it('tells of pairs what they add', () => {
    const pair = { of: ['mail', 'stil'], components: 2, stopped: 2, critical: 1, people: 0, stops: [stop('balie', 0)] }
    const told = lossesMeaning({ ...answer, pairs: true, losses: [...answer.losses, pair] }, around)
    expect(told.at(-2)).toBe('1 paar stopt samen een dienst die geen van beide alleen stopt.')
    expect(told.at(-1)).toBe('Als Mail en Archief samen wegvallen, stopt 1 van de 2 kritieke diensten; de eerste meteen.')
    expect(told.join(' ')).toContain('Geen enkel ander verlies')
  })
})

describe('the matrix', () => {
  const rows = rowsOf(answer, around)
  const names = (list: typeof rows) => list.map(({ name }) => name)

  it('tells four fates apart', () => {
    expect([undefined, stop('zorg', 0, false), stop('zorg', 0, true, 0.3), stop('zorg', 0)].map(fateOf)).toEqual(['nothing', 'temporary', 'below', 'stops'])
    expect(cellText('balie', answer.losses[0]?.stops[0], around)).toBe('Balie stopt, na 8 uur, langer dan de MTPD')
    expect(cellText('web', undefined, around)).toBe('Website gaat door')
  })
  it('leaves out what stops nothing, and finds by name', () => {
    expect(names(shownRows(rows, { text: '', harmfulOnly: true }))).toEqual(['Netwerk', 'Mail'])
    expect(names(shownRows(rows, { text: ' arch', harmfulOnly: false }))).toEqual(['Archief'])
  })
  it('sorts by what happens to one service: for good before for a time, none last', () => {
    expect(names(sortedRows(rows, { service: 'zorg' }))).toEqual(['Mail', 'Netwerk', 'Archief'])
    expect(names(sortedRows(rows, 'first'))).toEqual(['Netwerk', 'Mail', 'Archief'])
    expect(names(sortedRows(rows, 'name'))).toEqual(['Archief', 'Mail', 'Netwerk'])
  })
  it('knows what goes with a supplier and with a country', () => {
    expect(componentsLost(landscape, 'supplier', ['groot'])).toEqual(['mail', 'net'])
    expect(componentsLost(landscape, 'jurisdiction', ['US'])).toEqual(['mail', 'net'])
    expect(componentsLost(landscape, 'component', ['mail', 'stil'])).toEqual(['mail', 'stil'])
  })
})
