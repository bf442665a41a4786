import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../../src/engine/trace.ts'
import type { RecoveryStep } from '../../../src/analysis/recovery/answer.ts'
import { drawnSteps } from '../../../src/i18n/told/recovery.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import { matrixRows, signOf } from '../../../src/ui/analysis/fallback-audit/matrix.ts'
import { timeAxis } from '../../../src/ui/analysis/time-axis.ts'
import { bandPath, topOf, whiskerOf } from '../../../src/ui/analysis/uncertainty/band.ts'
import { answers } from '../../report/analysis/small-answers.ts'

const { say } = messagesIn('nl')

describe('the matrix of fallbacks', () => {
  it('has a verdict in every scenario, or none where it was not called', () =>
    expect(matrixRows(answers['fallback-audit']).map(({ verdicts }) => verdicts.map((verdict) => verdict?.code ?? null))).toEqual([['false', null], ['holds', 'holds']]))
  it('has a sign for every verdict but the one on what was not called', () => expect(VERDICTS.filter((code) => signOf(code) === null)).toEqual(['not-called']))
})

describe('a band', () => {
  const pay = answers.uncertainty.services['pay'] as NonNullable<(typeof answers.uncertainty.services)[string]>
  it('is as high as the share, from each moment on', () => expect(bandPath([[0, 0], [10, 0.5], [20, 1]], 40, (second) => second * 2, 100, 20)).toBe('M0 100H0V100H20V90H40V80H80V100Z'))
  it('is nothing without steps', () => expect(bandPath([], 40, (second) => second, 100, 20)).toBe(''))
  it('has its greatest share', () => expect(topOf(pay)).toBe(0.6))
  it('has a whisker that is open where the end is not within the horizon', () => expect(whiskerOf(pay, 604_800)).toEqual({ from: 3_600, middle: 7_200, to: 604_800, open: true }))
  it('has none when it hardly ever stops', () => expect(whiskerOf({ ...pay, firstStop: { p10: null, p50: null, p90: null } }, 604_800)).toBeNull())
})

describe('the time axis', () => {
  it('runs from one place to the other', () => {
    const { x } = timeAxis(undefined, 1_000, 200, 700, say)
    expect([x(0), x(500), x(1_000), x(2_000)]).toEqual([200, 450, 700, 700])
  })
  it('has days by their date when there is a start, and else counted', () => {
    expect(timeAxis('2026-12-01T08:00', 3 * 86_400, 0, 600, say).labels.filter(({ day }) => day).map(({ text }) => text)).toEqual(['wo 2 dec', 'do 3 dec', 'vr 4 dec'])
    expect(timeAxis(undefined, 2 * 86_400, 0, 600, say).labels.filter(({ day }) => day).map(({ text }) => text)).toEqual(['T+0', 'T+1 d', ''])
  })
  it('leaves out labels that would cover each other', () => {
    const places = timeAxis(undefined, 5 * 3_600, 250, 956, say).labels.filter(({ day }) => !day).map(({ at, text }) => ({ at: at / 18_000 * 706, end: at / 18_000 * 706 + text.length * 6 }))
    expect(places.length).toBeGreaterThan(1)
    expect(places.every(({ at }, i) => i === 0 || at > (places[i - 1]?.end ?? 0))).toBe(true)
  })
  it('bears a horizon of nothing', () => expect(timeAxis(undefined, 0, 0, 600, say).x(0)).toBe(0))
})

describe('the bars of recovery', () => {
  const step = (component: string, length: number, critical = false): RecoveryStep => ({ component, from: 0, to: length, team: 0, after: null, critical })
  const steps = [step('a', 5), step('b', 0, true), step('c', 9), step('d', 1)]
  const services = [{ ...(answers.recovery.services[0] as (typeof answers.recovery.services)[number]), service: 'b' }]
  const drawn = (most: number, of = services) => drawnSteps({ steps, services: of }, most).map(({ component }) => component)
  it('are all there when they fit', () => expect(drawn(4)).toEqual(['a', 'b', 'c', 'd']))
  it('leave out what takes no time, unless it is a service', () => expect(drawn(4, [])).toEqual(['a', 'c', 'd']))
  it('are what is on the deciding path and then the longest, still in order', () => expect(drawn(2)).toEqual(['b', 'c']))
})
