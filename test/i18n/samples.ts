import type { Cause, FallbackOutcome, FallbackState, Trace, Verdict } from '../../src/engine/trace.ts'
import type { Edit, EditFault, StepLabel } from '../../src/model/edit/edit.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { ProblemDetail } from '../../src/model/problem.ts'
import type { ScenarioEvent } from '../../src/model/scenario.ts'
import type { Sentences, Subject } from '../../src/i18n/sentences.ts'
import { foreignProblems } from './foreign-samples.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'X',
  organisations: { m: { name: 'Microsoft Corporation', jurisdiction: 'US' } },
  components: {
    a: { name: 'Azure', kind: 'platform', supplier: 'm' },
    e: { name: 'Entra ID', kind: 'identity', supplier: 'm', needs: ['a'] },
    z: {
      name: 'Zaak', kind: 'application',
      needs: [{ on: 'e', holdUp: 'PT8H' }, { anyOf: ['a', 'e'] }, { atLeast: 2, of: ['a', 'e', 'b'] }, { on: 'a', without: 0.5 }],
      fallbacks: { f: { name: 'Noodplan' } },
    },
    b: { name: 'Betaling', kind: 'process', needs: ['z'], service: { critical: true, minimum: 0.5, mtpd: 'P3D' } },
  },
}

const served: Landscape = { ...landscape, components: { ...landscape.components, p: { name: 'P', kind: 'service', service: { people: 4 } }, q: { name: 'Q', kind: 'service', service: { people: 8 } } } }

export const subject: Subject = {
  landscape,
  scenario: {
    format: 'uitwijk-scenario/1', name: 'X', start: '2026-11-23T08:00', horizon: 'P14D',
    events: [{ at: 'PT0S', cutOff: { component: 'e' } }, { at: 'PT0S', cutOff: { supplier: 'm' } }, { at: 'PT0S', cutOff: { jurisdiction: 'US' }, level: 0.5 }],
  },
}

/** One or more of every code: the types make the compiler ask for a new code. */
export const causes: Record<Cause['code'], Cause[]> = {
  'cut-off': [0, 1, 2].map((event) => ({ code: 'cut-off', event, level: event / 4 })),
  need: [
    { code: 'need', need: 0, on: ['e'], since: 0, holdUp: 28_800, value: 0, group: false },
    { code: 'need', need: 0, on: ['e'], since: 0, holdUp: 3_600, value: 0, group: false },
    { code: 'need', need: 1, on: ['a', 'e'], since: 0, holdUp: 0, value: 0, group: true },
    { code: 'need', need: 2, on: ['a', 'e'], since: 0, holdUp: 0, value: 0, group: true },
    { code: 'need', need: 3, on: ['a'], since: 0, holdUp: 0, value: 0.75, group: false },
  ],
  restart: [{ code: 'restart', until: 3_600 }, { code: 'restart', until: null }],
  deadlock: [{ code: 'deadlock', with: ['a'] }, { code: 'deadlock', with: ['a', 'e'] }, { code: 'deadlock', with: [] }],
  'fallback-ended': [{ code: 'fallback-ended', fallback: 'f' }, { code: 'fallback-ended', fallback: 'z/f' }],
}

export const verdicts: Record<Verdict['code'], Verdict[]> = {
  'not-called': [{ code: 'not-called' }], 'not-activated': [{ code: 'not-activated' }], holds: [{ code: 'holds', from: 0 }],
  late: [{ code: 'late', at: 99, limit: 50, service: 'b' }, { code: 'late', at: 99, limit: 50, service: null }, { code: 'late', at: 99, limit: null, service: null }],
  'too-small': [{ code: 'too-small', gives: 0.3, wanted: 0.5, service: 'b' }], 'runs-out': [{ code: 'runs-out', at: 9 }], weakened: [{ code: 'weakened', from: 0, gives: 0.3, planned: 0.9 }],
  false: [
    { code: 'false', at: 0, shared: 'a', event: null, path: ['a', 'e'] }, { code: 'false', at: 0, shared: 'a', event: null, path: ['a'] },
    { code: 'false', at: 0, shared: 'z', event: null, path: ['z'] }, { code: 'false', at: 0, shared: 'a', event: 1, path: ['a'] },
  ],
  broken: [{ code: 'broken', at: 0, path: ['a', 'e'] }, { code: 'broken', at: 0, path: [] }],
}
export const outcomeWith = (verdict: Verdict): FallbackOutcome => ({ component: 'z', fallback: 'f', covers: 'e', calls: [], gives: [[0, 0]], verdict })

export const states: Record<FallbackState['state'], FallbackState[]> = {
  idle: [{ id: 'z/f', state: 'idle', until: null, gives: 0 }], waiting: [{ id: 'z/f', state: 'waiting', until: null, gives: 0 }],
  starting: [{ id: 'z/f', state: 'starting', until: 60, gives: 0 }], exhausted: [{ id: 'z/f', state: 'exhausted', until: null, gives: 0 }],
  working: [{ id: 'z/f', state: 'working', until: null, gives: 0.5 }, { id: 'z/f', state: 'working', until: 60, gives: 0.5 }],
  failing: [{ id: 'z/f', state: 'failing', until: null, gives: 0 }],
}

export const problems: Record<ProblemDetail['code'], ProblemDetail[]> = {
  ...foreignProblems,
  syntax: [{ code: 'syntax', message: 'Unexpected token\nat line 1' }], empty: [{ code: 'empty' }], unreadable: [{ code: 'unreadable', message: 'ENOENT' }],
  'too-large': [{ code: 'too-large', size: 3e7, limit: 2.5e7 }, { code: 'too-large', size: 3e7, limit: null }], 'alias-bomb': [{ code: 'alias-bomb' }], 'too-deep': [{ code: 'too-deep', limit: 64 }],
  'duplicate-key': [{ code: 'duplicate-key', key: 'naam' }], 'forbidden-key': [{ code: 'forbidden-key', key: '__proto__' }],
  'wrong-format': [{ code: 'wrong-format', found: 'iets/1', expected: 'uitwijk-landscape/1' }, { code: 'wrong-format', found: '', expected: 'uitwijk-landscape/1' }],
  'newer-format': [{ code: 'newer-format', found: 'x/9', supported: 'x/1' }],
  'unknown-key': [{ code: 'unknown-key', key: 'nead', nearest: 'needs', accepted: ['x'] }, { code: 'unknown-key', key: 'q', nearest: null, accepted: ['x', 'y'] }],
  'missing-key': [{ code: 'missing-key', key: 'name' }], 'wrong-type': ['string', 'array|object', 'number', 'int', 'boolean|null'].map((expected) => ({ code: 'wrong-type', found: 'null', expected })),
  'not-one-of': [{ code: 'not-one-of', found: 'proces', accepted: ['x', 'y'], nearest: 'process' }, { code: 'not-one-of', found: 'proces', accepted: ['x'], nearest: null }],
  'bad-id': [{ code: 'bad-id', found: 'A b' }],
  'bad-text': (['date', 'local-time', 'calendar-duration', 'jurisdiction', 'format'] as const).map((expected) => ({ code: 'bad-text', found: 'q', expected })),
  'bad-duration': (['negative', 'months', 'fraction', 'malformed', 'too-long'] as const).map((fault) => ({ code: 'bad-duration', found: 'q', fault })),
  'range-order': [{ code: 'range-order' }],
  'out-of-range': [{ code: 'out-of-range', found: '7', min: 0, max: 1 }, { code: 'out-of-range', found: '7', min: null, max: 1 }, { code: 'out-of-range', found: '-1', min: 0, max: null }],
  'too-few': [{ code: 'too-few', min: 1 }, { code: 'too-few', min: 2 }], 'at-least-too-large': [{ code: 'at-least-too-large', atLeast: 3, members: 2 }],
  'empty-selector': [{ code: 'empty-selector' }], 'one-action': [{ code: 'one-action', found: ['x', 'y'], accepted: ['x'] }, { code: 'one-action', found: [], accepted: ['x'] }],
  'unknown-reference': (['component', 'organisation', 'fallback', 'document', 'import', 'tag', 'role', 'goal', 'contact', 'team', 'contract', 'measure'] as const).map((what) => ({ code: 'unknown-reference', what, id: 'entra', nearest: 'entra-id' })),
  'organisation-cycle': [{ code: 'organisation-cycle', ids: ['x', 'y'] }], 'covers-nothing': [{ code: 'covers-nothing', covers: 'q', accepted: ['x'], nearest: 'x' }],
  'bad-rule': [{ code: 'bad-rule', rule: 'FREQ=SOMETIMES', message: 'bad freq' }], 'until-not-after': [{ code: 'until-not-after' }],
  invalid: [{ code: 'invalid', message: 'Invalid input' }], 'selects-nothing': [{ code: 'selects-nothing' }], 'after-horizon': [{ code: 'after-horizon' }],
  'activates-auto': [{ code: 'activates-auto', fallback: 'z/f' }], 'moments-without-start': [{ code: 'moments-without-start' }],
  'rto-above-mtpd': [{ code: 'rto-above-mtpd' }], 'work-above-within': [{ code: 'work-above-within' }],
  'round-not-after': [{ code: 'round-not-after' }], 'no-scenario': [{ code: 'no-scenario', file: 'library/entra.scenario.yaml' }], 'listed-twice': [{ code: 'listed-twice', name: 'ciso' }],
  'round-overlaps': [{ code: 'round-overlaps', before: 'Eerste uren' }], 'round-after-horizon': [{ code: 'round-after-horizon' }], 'inject-after-horizon': [{ code: 'inject-after-horizon' }],
  'outside-rounds': [{ code: 'outside-rounds' }], 'scenario-changed': [{ code: 'scenario-changed' }],
  'exit-cycle': [{ code: 'exit-cycle', ids: ['entra-id', 'azure'] }], 'needs-replaced': [{ code: 'needs-replaced', id: 'azure', path: ['haven', 'azure'] }, { code: 'needs-replaced', id: 'azure', path: ['haven', 'mail', 'azure'] }],
  'start-after-contract': [{ code: 'start-after-contract', end: '2028-01-01' }], 'negative-cost': [{ code: 'negative-cost', found: '-5' }], 'unknown-currency': [{ code: 'unknown-currency', found: 'USD', accepted: ['EUR'] }],
  'no-such-scenario': [{ code: 'no-such-scenario', file: 'library/weg.scenario.yaml' }], 'no-such-need': [{ code: 'no-such-need', need: 'azur', accepted: ['azure'], nearest: 'azure' }],
  'lead-unknown': [{ code: 'lead-unknown', assumed: 'P1Y' }], 'replacement-unknown': [{ code: 'replacement-unknown' }], 'need-not-planned': [{ code: 'need-not-planned', id: 'azure' }], 'in-landscape-already': [{ code: 'in-landscape-already', id: 'haven' }],
}

export const events: ScenarioEvent[] = [
  { at: 'PT0S', cutOff: { component: 'e' }, until: 'P5D' }, { at: 'PT0S', cutOff: { component: ['e', 'a'] }, level: 0.4 }, { at: 'PT0S', cutOff: { supplier: 'm' } },
  { at: 'PT0S', cutOff: { kind: 'identity', jurisdiction: 'non-EEA', layer: 'cloud', tag: 'x' } }, { at: 'PT0S', cutOff: [{ component: 'e', supplier: 'm' }, { kind: ['team', 'data'] }] },
  { at: 'P1D', restore: { supplier: 'm' } }, { at: 'PT2H', activate: 'z/f' }, { at: 'PT3H', bypass: { component: 'a' }, until: 'PT9H' },
  { at: 'PT1H', disclose: { jurisdiction: ['US', 'CN'] } }, { at: 'PT1H', inject: { id: 7 } }, { at: 'P40D', inject: '‘Belt u even?’' },
]

const label = (what: Edit['do'], ...all: Partial<StepLabel>[]): StepLabel[] => all.map((parts) => ({ do: what, count: 1, name: 'Zaak', ...parts }))
const hows = (['added', 'changed', 'removed'] as const).map((how) => ({ how, other: 'Noodplan' }))

export const labels: Record<Edit['do'], StepLabel[]> = {
  'add-components': label('add-components', {}, { count: 12 }), 'add-organisations': label('add-organisations', {}, { count: 3 }),
  'set-components': label('set-components', { fields: [] }, { fields: ['name'] }, { count: 1200, fields: ['supplier', 'tags'] }, { fields: ['name', 'kind', 'layer', 'owner'] }, { fields: ['needs', 'other'] }),
  'set-organisations': label('set-organisations', { fields: ['parent'] }, { count: 2, fields: ['jurisdiction'] }),
  'remove-components': label('remove-components', {}, { count: 12 }), 'remove-organisations': label('remove-organisations', {}, { count: 2 }),
  'duplicate-components': label('duplicate-components', {}, { count: 2 }),
  'set-component-id': label('set-component-id', { other: 'zaken' }), 'set-organisation-id': label('set-organisation-id', { other: 'zaken' }),
  connect: label('connect', { other: 'Entra ID' }), disconnect: label('disconnect', { other: 'Entra ID' }),
  'set-needs': label('set-needs', { fields: ['holdUp'] }, { fields: ['without', 'atLeast'], other: 'Noodplan' }, { fields: [] }, { fields: ['id', 'source', 'description'] }),
  'decide-candidates': label('decide-candidates', ...[1, 653].flatMap((count) => (['added', 'removed'] as const).map((how) => ({ count, how, other: 'Entra ID' })))),
  'set-fallback': label('set-fallback', ...hows), 'set-document': label('set-document', ...hows),
  'set-landscape': label('set-landscape', { fields: ['name'] }, { fields: ['description', 'source'] }, { fields: ['contracts', 'measures'] }), 'restore-landscape': label('restore-landscape', {}), 'import-landscape': label('import-landscape', { name: 'GEMMA.xml' }),
  'add-scenario': label('add-scenario', {}), 'set-scenario': label('set-scenario', { fields: ['events'] }, { fields: ['start', 'horizon', 'likelihood'] }),
  'revert-scenario': label('revert-scenario', {}), 'remove-scenario': label('remove-scenario', {}),
  'add-exercise': label('add-exercise', {}), 'set-exercise': label('set-exercise', { fields: ['injects'] }, { fields: ['rounds', 'roles', 'goals'] }), 'revert-exercise': label('revert-exercise', {}), 'remove-exercise': label('remove-exercise', {}),
  'add-exit-plan': label('add-exit-plan', {}), 'set-exit-plan': label('set-exit-plan', { fields: ['exits'] }, { fields: ['teams', 'years', 'components'] }, { fields: ['scenarios'] }), 'revert-exit-plan': label('revert-exit-plan', {}), 'remove-exit-plan': label('remove-exit-plan', {}),
  'add-view': label('add-view', {}), 'remove-view': label('remove-view', {}),
}

export const editFaults: Record<EditFault['code'], EditFault[]> = {
  'bad-id': [{ code: 'bad-id', id: 'Mijn id' }], 'id-taken': [{ code: 'id-taken', id: 'zaak' }],
  unknown: (['component', 'organisation', 'fallback', 'document', 'import', 'scenario', 'exercise', 'exit-plan', 'view', 'role', 'goal', 'contact', 'team', 'contract', 'measure'] as const).map((what) => ({ code: 'unknown', what, id: 'weg' })),
  'owner-cycle': [{ code: 'owner-cycle', ids: ['a', 'b'] }], 'covers-nothing': [{ code: 'covers-nothing', id: 'zaak', fallback: 'noodlogin', covers: 'entra' }],
  'measure-on-need': [{ code: 'measure-on-need', measure: 'nood', need: 'entra' }], 'exit-cycle': [{ code: 'exit-cycle', ids: ['a', 'b'] }], 'start-after-contract': [{ code: 'start-after-contract', end: '2028-01-01' }],
  'needs-replaced': [{ code: 'needs-replaced', id: 'azure', path: ['haven', 'azure'] }, { code: 'needs-replaced', id: 'azure', path: ['haven', 'mail', 'azure'] }],
  elsewhere: [{ code: 'elsewhere' }],
  'does-not-fit': ['components.zaak.restart', 'components.zaak.needs.0.holdUp', 'q'].map((path) => ({ code: 'does-not-fit', path })),
}

/** Every sentence that a language can make from the samples. */
export function everySentence(say: Sentences): string[] {
  const link = (cause: Cause, level: number) => ({ component: 'z', since: 28_800, level, causes: [cause] })
  const allCauses = Object.values(causes).flat()
  return [
    ...allCauses.flatMap((cause) => [0, 0.5].map((level) => say.link(link(cause, level), subject))),
    ...allCauses.map((cause) => say.explanation({ component: 'z', at: 0, level: 0, status: 'stopped', chain: [link(cause, 0)], fallbacks: [], heldUp: [] }, subject)),
    say.link({ component: 'b', since: 0, level: 0.3, causes: [] }, subject),
    say.explanation({ component: 'b', at: 0, level: 1, status: 'normal', chain: [], fallbacks: [], heldUp: [{ on: ['e', 'a'], until: 60 }] }, subject),
    say.explanation({ component: 'b', at: 0, level: 0.7, status: 'degraded', chain: [], fallbacks: [], heldUp: [] }, subject),
    ...Object.values(verdicts).flat().flatMap((verdict) => [say.verdict(outcomeWith(verdict), subject), say.verdictName(verdict.code)]),
    ...Object.values(states).flat().map((state) => say.fallbackState(state, subject)),
    ...Object.values(problems).flat().map((detail) => say.problem({ severity: 'error', file: 'f', line: 1, column: 1, path: '', detail })),
    ...events.map((event) => say.event(event, subject)),
    ...[null, 90_000].map((to) => say.interruption({ from: 0, to, mtpdBreachedAt: to && 5, rtoBreachedAt: 7_200 }, subject)),
    ...[0, 7_200].map((available) => say.moment({ name: 'Betaalrun', at: 60, date: '', available, before: 0, work: 21_600, missed: available === 0 }, subject)),
    say.heldUp({ on: ['e'], until: 60 }, subject),
    ...[['p'], ['p', 'q'], ['p', 'q', 'b']].map((interrupted) => say.people({ summary: { interrupted, people: 12 } } as unknown as Trace, { ...subject, landscape: served })),
    ...Object.values(labels).flat().map(say.step),
    ...Object.values(editFaults).flat().map(say.editFault),
  ]
}
