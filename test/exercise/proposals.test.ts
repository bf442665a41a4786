import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { levelAt } from '../../src/engine/levels.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { bestOf, inRounds, proposals, type Occasion, type Proposal } from '../../src/exercise/propose.ts'
import { exerciseTextsIn } from '../../src/i18n/exercise.ts'
import { injectOf } from '../../src/i18n/propose-inject.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { ExerciseSchema } from '../../src/model/schema/exercise.ts'
import { randomCases } from '../engine/random-scenario.ts'
import { landscapeOf, scenarioOf } from '../engine/small.ts'
import { expectDutch, expectEnglish } from '../i18n/language.ts'

const HOUR = 3_600
const scenarios = new URL('../../scenarios/', import.meta.url)
const read = (name: string): unknown => parse(readFileSync(new URL(name, scenarios), 'utf8'))
const voorbeeldstad = read('voorbeeldstad.landscape.yaml') as Landscape
const entra = read('library/01-entra-id-uitgeschakeld.scenario.yaml') as Scenario
const library = readdirSync(new URL('library', scenarios)).filter((name) => name.endsWith('.scenario.yaml'))

const about = (all: readonly Proposal[], occasion: Occasion, view = 'municipality') => all.filter((one) => one.occasion === occasion && one.view === view)
/** The second at which something is proposed about a component, alone or among others. */
const when = (all: readonly Proposal[], occasion: Occasion, component: string, view?: string) =>
  about(all, occasion, view).find((one) => one.component === component || one.components?.includes(component))?.at

const proposed = (landscape: Landscape, scenario: Scenario) => proposals(landscape, scenario, simulate(landscape, scenario))

describe('without Entra ID, in the example', () => {
  const trace = simulate(voorbeeldstad, entra)
  const all = proposals(voorbeeldstad, entra, trace)

  it('each service that stops is proposed at the second at which it stops', () => {
    const stopping = Object.entries(trace.levels).flatMap(([id, steps]) => (trace.services[id] ? steps.filter(([, level]) => level === 0).slice(0, 1).map(([at]) => [id, at] as const) : []))
    expect(stopping.length).toBeGreaterThan(5)
    for (const [id, at] of stopping) expect([id, when(all, 'stops', id)]).toEqual([id, at])
  })
  it('each limit that is passed and each fallback that fails, when it does', () => {
    for (const [id, { interruptions }] of Object.entries(trace.services))
      expect([id, when(all, 'mtpd', id)]).toEqual([id, interruptions.find(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)?.mtpdBreachedAt ?? undefined])
    const [failing] = Object.values(trace.fallbacks).flatMap(({ component, verdict }) => (verdict.code === 'false' ? [[component, verdict.at] as const] : []))
    expect(when(all, 'fallback-false', failing?.[0] ?? '')).toBe(failing?.[1])
  })
  it('staff cannot sign in to the mail after four hours, when those who were signed in are out as well', () => {
    expect(when(all, 'no-sign-in', 'mail')).toBe(4 * HOUR)
    expect(about(all, 'no-sign-in').every(({ other }) => other === 'entra-id')).toBe(true)
    for (const { at, component } of about(all, 'no-sign-in')) expect(levelAt(trace.levels[component] ?? [], at)).toBeLessThan(at === 0 ? 1 : levelAt(trace.levels[component] ?? [], at - 1))
  })
  it('the loss is told from inside, by the supplier and by the press', () => {
    expect(['municipality', 'supplier', 'press'].map((view) => when(all, 'lost', 'entra-id', view))).toEqual([0, 2 * HOUR, 4 * HOUR])
  })
  it('the best few are spread: over the days, over what happens and over who tells it', () => {
    const best = bestOf(all, 12)
    const different = (key: (one: Proposal) => unknown) => new Set(best.map(key)).size
    expect(best).toHaveLength(12)
    expect([different(({ occasion }) => occasion) >= 6, different(({ view }) => view) >= 4, different(({ component }) => component) >= 8]).toEqual([true, true, true])
    expect([best[0]?.at, best.filter(({ at }) => at < 12 * HOUR).length <= 9, best.some(({ at }) => at > 72 * HOUR)]).toEqual([0, true, true])
    expect(best.map(({ at }) => at)).toEqual(best.map(({ at }) => at).toSorted((a, b) => a - b))
  })
  it('those of the rounds are those that can come in', () => {
    const inside = inRounds(all, [{ from: 'PT0S', until: 'PT4H' }, { from: 'P1D', until: 'P2D' }])
    expect(inside.map(({ at }) => at)).toEqual(all.map(({ at }) => at).filter((at) => at <= 4 * HOUR || (at >= 24 * HOUR && at <= 48 * HOUR)))
  })
})

describe('proposals', () => {
  const service = { critical: true, people: 5_000, mtpd: 'PT4H', rto: 'PT2H' }
  it('services that stop at the same second are told at once, each resident of one', () => {
    const landscape = landscapeOf({ net: {}, a: { needs: ['net'], service }, b: { needs: ['net'], service: { ...service, people: 9 } } })
    const all = proposed(landscape, scenarioOf([{ at: 'PT1H', cutOff: { component: 'net' } }], { horizon: 'P1D' }))
    expect(about(all, 'stops').map(({ component, components }) => [component, components])).toEqual([['a', ['b']]])
    expect(about(all, 'stops', 'residents').map(({ component }) => component).sort()).toEqual(['a', 'b'])
    expect(about(all, 'stops', 'press').map(({ component }) => component)).toEqual(['a'])
    expect([when(all, 'rto', 'b'), when(all, 'mtpd', 'b')]).toEqual([3 * HOUR, 5 * HOUR])
  })
  it('a resident speaks up when the counter is open; sooner when it is over by then', () => {
    const stop = (until: string) => proposed(landscapeOf({ a: { service } }), { ...scenarioOf([{ at: 'PT1H', cutOff: { component: 'a' }, until }], { horizon: 'P7D' }), start: '2026-11-27T15:00' })
    const monday = (2 * 24 + 18) * HOUR
    expect(['P5D', 'PT2H'].map((until) => when(stop(until), 'stops', 'a', 'residents'))).toEqual([monday, 1.5 * HOUR])
    expect(when(stop('P5D'), 'stops', 'a', 'press')).toBe(4 * HOUR)
  })
  it('no resident asks after the salaries', () => {
    const landscape = landscapeOf({ salaris: { owner: 'Personeel', service }, hulp: { owner: 'Zorg', service } })
    const all = proposed(landscape, scenarioOf([{ at: 'PT1H', cutOff: { kind: 'application' } }], { horizon: 'P1D' }))
    expect([when(all, 'stops', 'salaris', 'residents'), when(all, 'stops', 'hulp', 'residents')]).toEqual([undefined, 2 * HOUR])
  })
  it('a fallback that waits for a decision is brought up, unless it is decided on within the hour', () => {
    const landscape = landscapeOf({ net: {}, a: { needs: ['net'], service, fallbacks: { papier: { name: 'Papier', covers: 'net', trigger: 'manual' } } } })
    const withDecision = (at?: string) => proposed(landscape, scenarioOf([{ at: 'PT1H', cutOff: { component: 'net' } }, ...(at ? [{ at, activate: 'a/papier' }] : [])], { horizon: 'P1D' }))
    expect([undefined, 'PT90M', 'PT3H'].map((at) => when(withDecision(at), 'fallback-waits', 'a'))).toEqual([1.5 * HOUR, undefined, 1.5 * HOUR])
  })
  it('someone asks ahead whether a fixed moment will be made, and it is told when it is not', () => {
    const moments = [{ name: 'Betaalrun', rrule: 'FREQ=DAILY;BYHOUR=12', work: 'PT1H', within: 'PT2H' }]
    const landscape = landscapeOf({ a: { service: { ...service, moments } } })
    const all = proposed(landscape, { ...scenarioOf([{ at: 'PT1H', cutOff: { component: 'a' }, until: 'PT20H' }], { horizon: 'P1D' }), start: '2026-11-30T06:00' })
    expect([when(all, 'missed-moment', 'a', 'board'), when(all, 'missed-moment', 'a')]).toEqual([2 * HOUR, 6 * HOUR])
  })
  it('a demand for data comes as a letter, and a day later the press has it', () => {
    const landscape = landscapeOf({ a: { supplier: 's', holds: [{ data: 'Dossiers', keys: 'supplier' }] } as never, b: { supplier: 's' } }, { s: { name: 'S', jurisdiction: 'US' } })
    const all = proposed(landscape, scenarioOf([{ at: 'PT1H', disclose: { jurisdiction: 'US' } }], { horizon: 'P3D' }))
    expect(all.map(({ view, at, component }) => [view, at, component])).toEqual([['supplier', HOUR, 'a'], ['press', 25 * HOUR, 'a']])
  })
})

describe('whatever the case', () => {
  it('proposals fall within the scenario, in order of time, each with an id that a file accepts', () => {
    fc.assert(fc.property(randomCases(), ({ landscape, scenario }) => {
      const trace = simulate(landscape, scenario)
      const all = proposals(landscape, scenario, trace)
      for (const [i, { at, id, component, components = [], weight }] of all.entries()) {
        expect(at).toBeGreaterThanOrEqual(all[i - 1]?.at ?? 0)
        expect(at).toBeLessThanOrEqual(trace.horizon)
        expect(Number.isInteger(at) && Number.isFinite(weight)).toBe(true)
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        for (const one of [component, ...components]) expect(landscape.components).toHaveProperty(one)
      }
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    }))
  })
  it('the order of the file plays no part', () => {
    fc.assert(fc.property(randomCases(), ({ landscape, scenario }) => {
      const turned = { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).toReversed()) }
      const ids = (one: Landscape) => proposed(one, scenario).map(({ id, at }) => `${at} ${id}`).sort()
      expect(ids(turned)).toEqual(ids(landscape))
    }))
  })
  it('the best are some of them, as many as asked for', () => {
    fc.assert(fc.property(randomCases(), fc.nat(20), ({ landscape, scenario }, count) => {
      const all = proposed(landscape, scenario)
      const best = bestOf(all, count)
      expect(best).toHaveLength(Math.min(count, all.length))
      expect(new Set(best).size).toBe(best.length)
      expect(best.every((one) => all.includes(one))).toBe(true)
    }))
  })
})

describe.each(library)('the messages for %s', (name) => {
  const all = proposed(voorbeeldstad, read(`library/${name}`) as Scenario)
  it.each(LANGUAGES)('are sentences of one language, and injects that can be kept in a file (%s)', (language) => {
    const texts = exerciseTextsIn(language)
    // What the landscape calls things is in Dutch in any language.
    const names = [voorbeeldstad.organisations, voorbeeldstad.components].flatMap((some) => Object.values(some ?? {}).map((one) => one.name))
      .flatMap((one) => [one, one.replace(/\s*\([^()]*\)$/, '')]).sort((a, b) => b.length - a.length)
    for (const proposal of all) {
      const inject = injectOf(proposal, voorbeeldstad, texts)
      const { text, expect: response = '' } = inject
      expect(ExerciseSchema.safeParse({ format: 'uitwijk-exercise/1', name: 'a', scenario: 'a', rounds: [{ name: 'a', from: 'PT0S', until: 'PT1H' }], injects: { [proposal.id]: inject } }).error).toBeUndefined()
      for (const sentence of [text, response]) {
        const plain = names.reduce((rest, one) => rest.replaceAll(one, '‘’'), sentence)
        if (language === 'nl') expectDutch(plain)
        else expectEnglish(plain.replace(/ \([^()]*\)/g, ''))
        expect(sentence).toMatch(/^[\p{Lu}‘“].*[.?!]”?$/u)
      }
      expect(response.length).toBeGreaterThan(60)
    }
  })
  it('do not all sound the same', () => {
    const texts = bestOf(all, 12).map((one) => exerciseTextsIn('nl').proposals.say(one, voorbeeldstad).text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
