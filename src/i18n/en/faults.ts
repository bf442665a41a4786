import type { ProblemDetail } from '../../model/problem.ts'
import type { Sentences } from '../sentences.ts'
import { digits, listing } from '../text.ts'
import { foreignFault } from './foreign-faults.ts'

/** What the checks call a type, in words. */
const TYPE: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list',
  object: 'a block with keys', record: 'a block with keys', null: 'nothing', undefined: 'nothing', date: 'a date',
}
const types = (names: string) => [...new Set(names.split('|').map((name) => TYPE[name] ?? `‘${name}’`))].join(' or ')

const REFERENCE = { component: 'component', organisation: 'organisation', fallback: 'fallback', document: 'source', import: 'imported file', tag: 'tag', role: 'role', goal: 'goal', contact: 'contact', team: 'team', contract: 'contract', measure: 'measure' }

const TEXT = {
  date: 'a date such as 2026-03-01',
  'local-time': 'a local time without a zone, such as 2026-12-01T08:00',
  'calendar-duration': 'a time in years, months, weeks and days, such as P1Y6M or P90D',
  jurisdiction: 'a country code of two capitals, such as NL (in a selector also EEA or non-EEA)',
  colour: 'a colour such as #154273',
  picture: 'a picture as ‘data:image/png;base64,…’ (or jpeg or svg+xml)',
  format: 'a text of the form asked for',
}

const DURATION = {
  negative: 'a duration cannot be negative',
  months: 'months and years differ in length; write days or weeks, such as P30D',
  fraction: 'a duration has whole numbers; write PT1H30M instead of PT1.5H',
  malformed: 'write a duration as PT8H (8 hours), P2D (2 days) or P1DT12H (1 day and 12 hours)',
  'too-long': 'this duration is too long',
}

const hint = (nearest: string | null) => (nearest === null ? '' : ` Did you mean ‘${nearest}’?`)
const accept = (items: readonly string[]) => (items.length ? ` Accepted: ${items.join(', ')}.` : '')
/** What a library says about it, on one line. */
const technical = (message: string) => {
  const line = message.split('\n')[0]?.trim() ?? ''
  return line && ` (technical message: ${line})`
}
const size = (bytes: number) => `${digits(bytes / 1e6, ',', '.')} MB`

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `from ${digits(min, ',', '.')} to ${digits(max, ',', '.')}`
  return min === null ? `of at most ${digits(max ?? 0, ',', '.')}` : `of at least ${digits(min, ',', '.')}`
}

/** What is wrong and what is accepted, on one line. */
export function fault(detail: ProblemDetail): string {
  switch (detail.code) {
    case 'syntax': return `This is not valid YAML or JSON${technical(detail.message)}.`
    case 'empty': return 'The file is empty.'
    case 'unreadable': return `The file cannot be read${technical(detail.message)}.`
    case 'too-large': return `The file is too large: ${size(detail.size)}. ${detail.limit === null ? 'There is no memory for it.' : `It may be at most ${size(detail.limit)}.`}`
    case 'alias-bomb': return 'The file refers to itself too often (YAML anchors). Write those parts out.'
    case 'too-deep': return `The file is nested too deeply. At most ${detail.limit} levels are accepted.`
    case 'duplicate-key': return `‘${detail.key}’ stands here twice. Keep one.`
    case 'forbidden-key': return `‘${detail.key}’ cannot be used as a name here. Choose another name.`
    case 'wrong-format': return `This file is ${detail.found ? `‘${detail.found}’` : 'of an unknown kind'}. Expected: ‘format: ${detail.expected}’.`
    case 'newer-format': return `This file was made with a newer version (‘${detail.found}’). This version reads up to ‘${detail.supported}’; update the program.`
    case 'unknown-key': return `‘${detail.key}’ is not known here.${hint(detail.nearest) || accept(detail.accepted)}`
    case 'missing-key': return `‘${detail.key}’ is missing.`
    case 'wrong-type': return `This is ${types(detail.found)}, but it must be ${types(detail.expected)}.`
    case 'not-one-of': return `‘${detail.found}’ is not possible here.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'bad-id': return `‘${detail.found}’ is not a valid id. Use lower-case letters, digits, ‘-’, ‘.’ and ‘_’.`
    case 'bad-text': return `‘${detail.found}’ does not have the right form. Expected: ${TEXT[detail.expected]}.`
    case 'bad-duration': return `‘${detail.found}’ is not a good duration: ${DURATION[detail.fault]}.`
    case 'range-order': return 'The order is wrong: ‘min’ may not be longer than ‘likely’, nor ‘likely’ longer than ‘max’.'
    case 'out-of-range': return `${detail.found} is out of range. Expected: a number ${bounds(detail.min, detail.max)}.`
    case 'too-few': return `This list is too short. It needs at least ${detail.min}.`
    case 'at-least-too-large': return `‘atLeast: ${detail.atLeast}’ is more than the group has: there are ${detail.members}.`
    case 'empty-selector': return 'This selector chooses nothing. Give at least one of: ‘component’, ‘supplier’, ‘jurisdiction’, ‘kind’, ‘layer’, ‘tag’.'
    case 'one-action': return (detail.found.length
      ? `An event does exactly one thing; this one has: ${detail.found.join(', ')}.` : 'This event does not say what happens.') + accept(detail.accepted)
    case 'unknown-reference': return `There is no ${REFERENCE[detail.what]} ‘${detail.id}’.${hint(detail.nearest)}`
    case 'organisation-cycle': return `These organisations own each other by ‘parent’: ${listing(detail.ids, 'and', 'others')}. Remove one ‘parent’.`
    case 'covers-nothing': return `This fallback covers ‘${detail.covers}’, but that is not among the ‘needs’ of this component.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'bad-rule': return `‘${detail.rule}’ is not a valid recurrence (RFC 5545). Write for example FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12${technical(detail.message)}.`
    case 'until-not-after': return '‘until’ must be later than ‘at’.'
    case 'round-not-after': return 'The end of the round (‘until’) must be later than its beginning (‘from’).'
    case 'no-scenario': return `The scenario of this exercise is not there: ‘${detail.file}’. The name is seen from where the exercise file stands.`
    case 'exit-cycle': return `These exits wait for each other: ${listing(detail.ids, 'and', 'others')}. Take away one ‘needs’.`
    case 'needs-replaced': return (detail.path.length > 2
      ? `‘${detail.path[0]}’ cannot replace ‘${detail.id}’: it needs that itself, by way of ${detail.path.slice(1, -1).map((id) => `‘${id}’`).join(', ')}.`
      : `‘${detail.path[0]}’ cannot replace ‘${detail.id}’: it needs that itself.`)
    case 'start-after-contract': return `It begins after the end of the contract (${detail.end}).`
    case 'negative-cost': return `An amount of money cannot be negative; here it is ${detail.found}.`
    case 'unknown-currency': return `The currency ‘${detail.found}’ is not known.${accept(detail.accepted)}`
    case 'no-such-scenario': return `This scenario is not there: ‘${detail.file}’. The name is seen from where the file of the plan stands.`
    case 'no-such-need': return `This component does not need ‘${detail.need}’.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'invalid': return `This is not right${technical(detail.message)}.`
    case 'selects-nothing': return 'No component fits this selector, so this event does nothing.'
    case 'after-horizon': return 'This event falls after the end of the scenario (‘horizon’) and so does nothing.'
    case 'activates-auto': return `The fallback ‘${detail.fallback}’ starts by itself (‘trigger: auto’); activating it is not needed.`
    case 'moments-without-start': return 'The scenario has no ‘start’, so fixed moments do not count. Give one such as 2026-12-01T08:00.'
    case 'rto-above-mtpd': return 'The RTO is longer than the MTPD. Recovery then takes longer than the outage may last.'
    case 'work-above-within': return 'The work (‘work’) does not fit in the time before it (‘within’), so this moment is always missed.'
    case 'listed-twice': return `‘${detail.name}’ stands twice in this list.`
    case 'round-overlaps': return `This round begins before the one before it (‘${detail.before}’) has ended.`
    case 'round-after-horizon': return 'This round takes longer than the scenario (‘horizon’).'
    case 'inject-after-horizon': return 'This message comes after the end of the scenario (‘horizon’).'
    case 'outside-rounds': return 'This message falls outside every round, so its turn does not come by itself.'
    case 'scenario-changed': return 'The scenario was changed since this exercise was made to fit it. Check its times and messages.'
    case 'lead-unknown': return `Nothing says how long this exit takes (‘lead’). It is counted as ${detail.assumed}, a year.`
    case 'replacement-unknown': return 'Nothing says what takes its place (‘replacedBy’). So this exit does not change the landscape.'
    case 'need-not-planned': return `‘${detail.id}’ must come first, but that exit is not in this plan. It is not waited for.`
    case 'in-landscape-already': return `‘${detail.id}’ is in the landscape as well; the one of the landscape counts.`
    default: return foreignFault(detail)
  }
}

export const faults = { problem: ({ detail }) => fault(detail) } satisfies Partial<Sentences>
