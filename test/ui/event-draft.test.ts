import { describe, expect, it } from 'vitest'
import type { ScenarioEvent } from '../../src/model/scenario.ts'
import { buttonName, draftOf, endsTooEarly, eventOf, inOrder, isComplete, newDraft } from '../../src/ui/views/scenario/event-draft.ts'
import { localHour, localTime } from '../../src/ui/views/scenario/local-time.ts'

const source = { type: 'assumption', note: 'geschat' } as const
const EVENTS: ScenarioEvent[] = [
  { at: 'PT0S', cutOff: { component: 'mail' }, until: 'P5D', level: 0.5, description: 'waarom', source },
  { at: 'P1D', restore: { supplier: 'microsoft' } },
  { at: 'PT2H', activate: 'mail/fax' },
  { at: 'PT3H', bypass: { kind: 'platform' }, until: 'PT9H' },
  { at: 'PT1H', disclose: [{ jurisdiction: 'US' }, { tag: ['a', 'b'] }] },
  { at: 'PT1H', inject: 'De pers belt.' },
  { at: 'PT1H', inject: { text: 'De pers belt.', to: 'pers' }, deck: 3 } as ScenarioEvent,
]

describe('the draft of an event', () => {
  it.each(EVENTS)('gives the event back when nothing is changed: %j', (event) => {
    expect(eventOf(draftOf(event))).toEqual(event)
    expect(isComplete(draftOf(event))).toBe(true)
  })

  it('is not complete before a choice is made', () => {
    expect(isComplete(newDraft)).toBe(false)
    expect(isComplete({ ...newDraft, selector: { component: 'mail' } })).toBe(true)
    expect(isComplete({ ...newDraft, action: 'activate', selector: { component: 'mail' } })).toBe(false)
    expect(isComplete({ ...newDraft, action: 'activate', fallback: 'mail/fax' })).toBe(true)
    expect(isComplete({ ...newDraft, action: 'inject', message: '  ' })).toBe(false)
    expect(isComplete({ ...newDraft, action: 'inject', message: 'Bel' })).toBe(true)
  })

  it('asks for a choice when an event without one becomes an event with one', () => {
    expect(isComplete({ ...draftOf({ at: 'PT0S', inject: 'Bel' }), action: 'cutOff' })).toBe(false)
  })

  it('changes the words of a tabletop message and keeps what else it holds', () => {
    const event = EVENTS.at(-1) as ScenarioEvent
    expect(eventOf({ ...draftOf(event), message: 'De krant belt.' })).toEqual({ at: 'PT1H', inject: { text: 'De krant belt.', to: 'pers' }, deck: 3 })
    expect(eventOf({ ...draftOf(event), action: 'cutOff', selector: { component: 'mail' } })).toEqual({ at: 'PT1H', cutOff: { component: 'mail' } })
  })

  it('changes why it is so, and how that is known', () => {
    const event = EVENTS[0] as ScenarioEvent
    expect(eventOf({ ...draftOf(event), description: ' anders ', source: { type: 'contract' } })).toEqual({ ...event, description: 'anders', source: { type: 'contract' } })
    expect(eventOf({ ...draftOf(event), description: '', source: undefined })).toEqual({ at: 'PT0S', cutOff: { component: 'mail' }, until: 'P5D', level: 0.5 })
  })

  it('ends too early only if it can end', () => {
    expect(endsTooEarly({ ...newDraft, at: 60, until: 60 })).toBe(true)
    expect(endsTooEarly({ ...newDraft, at: 60, until: 61 })).toBe(false)
    expect(endsTooEarly({ ...newDraft, at: 60, until: null })).toBe(false)
    expect(endsTooEarly({ ...newDraft, action: 'restore', at: 60, until: 1 })).toBe(false)
  })
})

it('events stand in order of time, those of one time as they were', () => {
  const [a, b, c]: [ScenarioEvent, ScenarioEvent, ScenarioEvent] = [{ at: 'P1D', inject: 'a' }, { at: 'PT24H', inject: 'b' }, { at: 'PT2H', inject: 'c' }]
  expect(inOrder([a, b, c])).toEqual([c, a, b])
  expect(inOrder([b, a])).toEqual([b, a])
})

it('the name of a button says when and the first words, in at most 60 characters', () => {
  expect(buttonName('Wijzigen', 'Ma 23 nov 08:00: Mail valt uit.')).toBe('Wijzigen: Ma 23 nov 08:00: Mail valt uit.')
  const long = buttonName('Wijzigen', 'Ma 23 nov 08:00: bericht voor de oefening: “De helpdesk krijgt de eerste telefoontjes.”')
  expect(long).toBe('Wijzigen: Ma 23 nov 08:00: bericht voor de oefening: “De…')
  expect(buttonName('Weghalen', 'x'.repeat(90)).length).toBeLessThanOrEqual(60)
})

it('now is the time on the clock, to the minute or to the hour', () => {
  const moment = new Date(2026, 10, 2, 9, 5, 59)
  expect(localTime(moment)).toBe('2026-11-02T09:05')
  expect(localHour(moment)).toBe('2026-11-02T09:00')
})
