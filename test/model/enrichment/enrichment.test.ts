import { produce } from 'immer'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/model/edit/apply.ts'
import type { Edit } from '../../../src/model/edit/edit.ts'
import { progressOf } from '../../../src/model/enrichment/asked.ts'
import { availabilityOf } from '../../../src/model/enrichment/availability.ts'
import { answerCandidates, candidateQuestions, changeCandidate } from '../../../src/model/enrichment/candidates.ts'
import { chainOf } from '../../../src/model/enrichment/chain.ts'
import { answerFallback, fallbackQuestions } from '../../../src/model/enrichment/fallbacks.ts'
import { hostingQuestions } from '../../../src/model/enrichment/hosting.ts'
import { answerInterview, interviewQuestions } from '../../../src/model/enrichment/interview.ts'
import { answerLacking, answerLackingNew, lackingChoices } from '../../../src/model/enrichment/lacking.ts'
import { ownerQuestions } from '../../../src/model/enrichment/owners.ts'
import { answerServices, serviceQuestions } from '../../../src/model/enrichment/services.ts'
import { SIGN_IN, signInQuestions } from '../../../src/model/enrichment/sign-in.ts'
import { answerSuppliersNew, supplierQuestions } from '../../../src/model/enrichment/suppliers.ts'
import { openIn, progressIn, TOPICS } from '../../../src/model/enrichment/topics.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'

const small: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Klein',
  organisations: { ms: { name: 'Microsoft', jurisdiction: 'US' }, duin: { name: 'Duinrand' }, leeg: { name: 'Leeg' } },
  components: {
    bijstand: { name: 'Bijstand betalen', kind: 'process', needs: ['zaak', { anyOf: ['bank', 'kas'] }] },
    post: { name: 'Post', kind: 'process' },
    melden: { name: 'Melden', kind: 'process', needs: ['zaak', 'post'] },
    zaak: { name: 'Zaaksysteem', kind: 'application', needs: ['azure', { on: 'entra', holdUp: 'PT8H' }] },
    bank: { name: 'Bank', kind: 'application', supplier: 'duin' },
    kas: { name: 'Kas', kind: 'application' },
    entra: { name: 'Entra ID', kind: 'identity', supplier: 'ms', needs: ['azure'] },
    azure: { name: 'Azure', kind: 'platform', supplier: 'ms' },
  },
}

/** The landscape after edits, as the app would do them: what is refused there is refused here. */
function after(landscape: Landscape, ...edits: Edit[]): Landscape {
  return produce({ file: 'a.yaml', landscape, scenarios: [], views: [] }, (draft) => { for (const edit of edits) applyEdit(draft, edit) }).landscape
}

const critical = after(small, answerServices(small, ['bijstand'], { role: 'critical', mtpd: 'P3D' }), answerServices(small, ['melden'], { role: 'critical', mtpd: 'P1D' }))
const open = (questions: readonly { key: string; answered: boolean }[]) => questions.filter(({ answered }) => !answered).map(({ key }) => key)

describe('which are critical services', () => {
  it('asks of processes, the most depended on first', () => {
    expect(serviceQuestions(small).map(({ id, dependants, answered }) => [id, dependants, answered]))
      .toEqual([['post', 1, false], ['bijstand', 0, false], ['melden', 0, false]])
  })

  it('is answered once it is known how long a critical one may stop', () => {
    const marked = after(small, answerServices(small, ['post', 'melden'], { role: 'critical' }))
    expect(open(serviceQuestions(marked))).toEqual(['post', 'bijstand', 'melden'])
    const said = after(marked, answerServices(marked, ['post', 'melden'], { mtpd: 'P1D', people: 40 }))
    expect(said.components['post']?.service).toEqual({ critical: true, mtpd: 'P1D', people: 40 })
    expect(open(serviceQuestions(said))).toEqual(['bijstand'])
    expect(after(said, answerServices(said, ['post'], { role: 'followed' })).components['post']?.service).toEqual({ critical: false, mtpd: 'P1D', people: 40 })
    expect(after(said, answerServices(said, ['post'], { role: 'none' })).components['post']).not.toHaveProperty('service')
  })

  it('is open of what an import follows by itself, until someone says whether it is critical', () => {
    const imported = after(small, { do: 'set-components', parts: { post: { service: {} } } })
    expect(open(serviceQuestions(imported))).toContain('post')
    expect(open(serviceQuestions(after(imported, answerServices(imported, ['post'], { role: 'followed' }))))).not.toContain('post')
    expect(after(imported, answerServices(imported, ['post'], { people: 40 })).components['post']?.service).toEqual({ people: 40 })
  })

  it('hints at the score of its own, or else at the highest of the systems that it needs', () => {
    const scored = after(small, { do: 'set-components', parts: { zaak: { classification: { availability: 2 } }, kas: { classification: { availability: 3 } }, melden: { classification: { availability: 1 } } } })
    expect(Object.fromEntries(serviceQuestions(scored).map(({ id, availability }) => [id, availability])))
      .toEqual({ post: null, bijstand: { score: 3, of: 'kas' }, melden: { score: 1, of: 'melden' } })
  })

  it.each<[Partial<Component>, number | null]>([
    [{}, null],
    [{ classification: { availability: 3 } }, 3],
    [{ origin: { import: 'a', properties: { Beschikbaarheid: '2' } } }, null],
  ])('hints at the availability that it came with: %o', (component, score) => expect(availabilityOf({ name: 'A', kind: 'process', ...component })).toBe(score))
})

describe('who signs in through what, and what hosts what', () => {
  it('asks of applications without one', () => {
    expect(open(signInQuestions(small))).toEqual(['bank', 'kas'])
    expect(open(hostingQuestions(small))).toEqual(['bank', 'kas'])
    expect(signInQuestions(small)[0]).toMatchObject({ id: 'zaak', has: ['entra'] })
  })

  it('is answered for many at once, and no need is made twice', () => {
    expect(lackingChoices(small, SIGN_IN)).toEqual(['entra'])
    const said = after(small, ...answerLacking(small, ['bank', 'kas', 'zaak'], 'entra'))
    expect(open(signInQuestions(said))).toEqual([])
    expect(said.components['zaak']).toBe(small.components['zaak'])
  })

  it('makes one that is not there yet', () => {
    const said = after(small, ...answerLackingNew(small, ['bank'], 'Entra ID', 'identity'))
    expect(said.components['entra-id']).toEqual({ name: 'Entra ID', kind: 'identity' })
    expect(said.components['bank']?.needs).toEqual(['entra-id'])
  })
})

describe('who supplies', () => {
  it('asks of what comes from a supplier', () => {
    expect(open(supplierQuestions(small))).toEqual(['zaak', 'kas'])
    const said = after(small, ...answerSuppliersNew(small, ['zaak', 'kas'], 'Microsoft'))
    expect(said.organisations?.['microsoft']).toEqual({ name: 'Microsoft' })
    expect(said.components['kas']?.supplier).toBe('microsoft')
  })

  it('and where the suppliers are, the largest without a country first', () => {
    expect(ownerQuestions(small).map(({ id, answered }) => [id, answered])).toEqual([['duin', false], ['leeg', false], ['ms', true]])
  })
})

describe('relations that may be needs', () => {
  const listed = (...pairs: [string, string, string?][]) => pairs.map(([dependent, on, type = 'Association']) => ({ dependent, on, type }))
  const asking = (landscape: Landscape): Landscape => ({ ...landscape, imports: { model: { file: 'm.xml', format: 'ameff', candidates: listed(['kas', 'azure', 'Flow'], ['weg', 'kas'], ['kas', 'entra'], ['bijstand', 'post'], ['entra', 'kas'], ['zaak', 'azure']) } } })
  const day = '2026-11-30'

  it('are asked of once for each pair that is here, by type, and are answered where one needs the other', () => {
    expect(candidateQuestions(asking(small)).map(({ key, type, said, service }) => [key, type, said, service])).toEqual([
      ['entra/kas', 'Association', null, null], ['bijstand/post', 'Association', null, null], ['azure/zaak', 'Association', 'as-is', null], ['azure/kas', 'Flow', null, null]])
    expect(candidateQuestions(small)).toEqual([])
  })

  it('come first where a critical service rests on either of the two, what is nearest to it first', () => {
    const one = after(small, answerServices(small, ['melden'], { role: 'critical' }))
    expect(candidateQuestions(asking(one)).map(({ key, service }) => [key, service])).toEqual([
      ['azure/zaak', 'melden'], ['bijstand/post', 'melden'], ['entra/kas', 'melden'], ['azure/kas', 'melden']])
    const other = after(small, answerServices(small, ['post'], { role: 'critical' }))
    expect(candidateQuestions(asking(other))[0]).toMatchObject({ key: 'bijstand/post', service: 'post' })
  })

  it('become needs, many at once, on which the interview goes on', () => {
    const before = asking(critical)
    const said = after(before, answerCandidates(before, ['bijstand/post', 'entra/kas', 'azure/zaak'], 'as-is', day))
    expect(said.components['bijstand']?.needs?.at(-1)).toEqual({ on: 'post', source: { type: 'interview', date: day } })
    expect(said.components['zaak']).toBe(before.components['zaak'])
    expect(open(candidateQuestions(said))).toEqual(['azure/kas'])
    expect(open(interviewQuestions(said))).toContain('bijstand > post')
    const stops = after(said, answerInterview(said, { id: 'bijstand', index: 2 }, { says: 'stops' }, { confidence: 'high', date: day }))
    expect(open(interviewQuestions(stops))).not.toContain('bijstand > post')
  })

  it('can be said otherwise of one, and never of what was answered when many are', () => {
    const before = asking(small)
    const turned = after(before, ...changeCandidate(before, 'bijstand/post', 'turned', day))
    expect([turned.components['post']?.needs?.length, turned.components['bijstand']]).toEqual([1, small.components['bijstand']])
    expect(after(turned, answerCandidates(turned, ['bijstand/post'], 'neither', day))).toBe(turned)
    const neither = after(turned, ...changeCandidate(turned, 'bijstand/post', 'neither', day))
    expect(neither.components['post']).not.toHaveProperty('needs')
    expect(candidateQuestions(neither).find(({ key }) => key === 'bijstand/post')).toMatchObject({ said: 'neither', answered: true })
    expect(progressIn(neither).candidates).toEqual({ total: 4, answered: 2, aside: 0, open: 2 })
    expect(changeCandidate(neither, 'bijstand/post', 'neither', day)).toEqual([])
  })
})

describe('the interview', () => {
  it('walks the chains of the critical services, the most urgent first, and asks each need once', () => {
    expect(chainOf(critical).map(({ id, service, depth }) => `${id} ${service} ${depth}`)).toEqual([
      'melden melden 0', 'zaak melden 1', 'post melden 1', 'azure melden 2', 'entra melden 2', 'bijstand bijstand 0', 'bank bijstand 1', 'kas bijstand 1'])
    expect(interviewQuestions(small)).toEqual([])
    expect(open(interviewQuestions(critical))).toEqual(['melden > zaak', 'melden > post', 'zaak > azure', 'entra > azure', 'bijstand > zaak', 'bijstand > bank+kas'])
  })

  it.each([
    [{ says: 'stops' }, { anyOf: ['bank', 'kas'], source: { type: 'interview', date: '2026-11-30', confidence: 'high' } }],
    [{ says: 'partly', share: 0.4 }, { anyOf: ['bank', 'kas'], without: 0.4, source: { type: 'interview', date: '2026-11-30', confidence: 'high' } }],
    [{ says: 'goes-on', holdUp: 'PT4H' }, { anyOf: ['bank', 'kas'], holdUp: 'PT4H', source: { type: 'interview', date: '2026-11-30', confidence: 'high' } }],
  ] as const)('writes an answer down with its source: %o', (answer, need) => {
    const said = after(critical, answerInterview(critical, { id: 'bijstand', index: 1 }, answer, { confidence: 'high', date: '2026-11-30' }))
    expect(said.components['bijstand']?.needs).toEqual(['zaak', need])
    expect(open(interviewQuestions(said))).not.toContain('bijstand > bank+kas')
  })

  it('takes back what was said before, and keeps what else there is', () => {
    const base = after(small, { do: 'set-document', id: 'doc', value: { title: 'Gesprek' } }, answerServices(small, ['bijstand'], { role: 'critical' }),
      { do: 'set-needs', id: 'bijstand', needs: [{ on: 'zaak', id: 'hoofd', holdUp: 'PT2H', source: { type: 'assumption', ref: 'doc' } }] })
    const said = after(base, answerInterview(base, { id: 'bijstand', index: 0 }, { says: 'partly', share: 0.5 }, { confidence: 'low', date: '2026-11-30' }))
    expect(said.components['bijstand']?.needs).toEqual([{ on: 'zaak', id: 'hoofd', without: 0.5, source: { type: 'interview', ref: 'doc', date: '2026-11-30', confidence: 'low' } }])
  })

  it('leaves an assumption when nobody knows, and asks again another time', () => {
    const said = after(critical, answerInterview(critical, { id: 'zaak', index: 0 }, { says: 'unknown' }, { confidence: 'high', date: '2026-11-30' }))
    expect(said.components['zaak']?.needs?.[0]).toEqual({ on: 'azure', source: { type: 'assumption', confidence: 'low' } })
    expect(open(interviewQuestions(said))).toContain('zaak > azure')
  })

  it('asks of needs that come from a register: that knows no hold-ups', () => {
    const imported = after(critical, { do: 'set-needs', id: 'bijstand', needs: [{ on: 'zaak', without: 0.5, source: { type: 'register' } }, { on: 'kas', source: { type: 'contract' } }] })
    expect(open(interviewQuestions(imported)).filter((key) => key.startsWith('bijstand'))).toEqual(['bijstand > zaak'])
  })

  it('gives two needs on the same thing keys of their own', () => {
    const twice = after(critical, { do: 'set-needs', id: 'bijstand', needs: ['zaak', { on: 'zaak', id: 'b', without: 0.2 }] })
    const keys = interviewQuestions(twice).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('fallbacks', () => {
  it('asks of critical services first, then of what they rest on', () => {
    expect(open(fallbackQuestions(critical))).toEqual(['melden', 'bijstand', 'zaak', 'post', 'bank', 'kas', 'azure', 'entra'])
  })

  it('is answered by a fallback of its own, and by one that stands in for it', () => {
    const own = after(critical, answerFallback(critical, 'bijstand', { name: 'Op papier' }))
    expect(open(fallbackQuestions(own))).not.toContain('bijstand')
    const other = after(own, answerFallback(own, 'zaak', { name: 'Op papier', covers: 'entra' }), answerFallback(own, 'bijstand', { name: 'Op papier' }))
    expect(open(fallbackQuestions(other))).toEqual(['melden', 'post', 'bank', 'kas', 'azure'])
    expect(Object.keys(other.components['bijstand']?.fallbacks ?? {})).toEqual(['op-papier', 'op-papier-2'])
  })
})

describe('progress', () => {
  it('adds up: answered, put aside, and open', () => {
    const questions = [{ key: 'a', answered: true }, { key: 'b', answered: false }, { key: 'c', answered: false }]
    expect(progressOf(questions, new Set(['a', 'b', 'gone']))).toEqual({ total: 3, answered: 1, aside: 1, open: 1 })
    const progress = progressIn(critical, { hosting: new Set(['bank']) })
    expect(progress.hosting).toEqual({ total: 3, answered: 1, aside: 1, open: 1 })
    expect(openIn(progress)).toBe(TOPICS.reduce((sum, topic) => sum + progress[topic].open, 0))
  })

  it('has nothing to ask of an empty landscape', () => expect(openIn(progressIn({ ...small, organisations: {}, components: {} }))).toBe(0))
})
