import { and } from './lists.ts'

/** What is needed by what, in words. */
export const needs = {
  anyOf: 'one of',
  allOf: 'all of',
  atLeast: (count: number) => `at least ${count} of`,
  holdUp: (time: string) => `can do ${time} without`,
  without: (share: string) => `${share} goes on without`,
  nothing: 'Needs nothing in this landscape.',
  nobody: 'Nothing in this landscape needs it.',
  add: 'Also needs',
  addToGroup: 'Component in this group',
  connect: 'Also needed by',
  on: 'Component',
  groupKind: 'What is needed?',
  kinds: { allOf: 'all of them', anyOf: 'one of them', atLeast: 'at least…' },
  howMany: 'At least how many',
  ofThese: (count: number, all: number) => `${count} of these ${all}`,
  holdUpLabel: 'Can do without for',
  noHoldUp: 'stops at once',
  withoutLabel: 'What goes on without',
  withoutMeans: (share: number, percent: string) => (share === 0 ? 'Nothing: it cannot do without.' : share === 1 ? 'Everything: it does not depend on it.' : `${percent} of the work goes on without.`),
  idLabel: 'Name of this link',
  idMeans: 'Lets a fallback stand in for exactly this link. A group gets a name by itself once you choose it for a fallback.',
  pick: (name: string) => `Pick ${name} for a group`,
  keys: 'Faster: Alt with the up or down arrow moves a line, Delete takes it away.',
  up: (name: string) => `${name}: move up`,
  down: (name: string) => `${name}: move down`,
  remove: 'Take away',
  ungroup: 'Ungroup',
  group: 'Group',
  pickMeans: 'Tick what goes together in a group.',
  together: (count: number) => `${count} ticked. Needed of these:`,
  inFallback: (name: string) => `for the fallback ‘${name}’`,
  loosen: (name: string) => `${name} no longer needs this`,
}

/** Fallbacks. */
export const fallbacks = {
  covers: 'Stands in for',
  coversAll: 'the whole component',
  coversMeans: 'What does this fallback take over when it is lost?',
  activation: 'How long until it works?',
  trigger: 'Who switches it on?',
  triggers: { auto: 'it switches on by itself', manual: 'someone must switch it on' },
  capacity: 'How much work can it do?',
  capacityMeans: (share: number, percent: string) => (share === 1 ? 'All the normal work.' : share === 0 ? 'Nothing.' : `${percent} of the normal work.`),
  lasts: 'How long can it be kept up?',
  needs: 'What the fallback itself needs',
  tested: 'Last tested',
  neverTested: 'Never tested, or not recorded.',
  new: 'New fallback',
  newName: 'Name of the fallback',
  needsLater: 'Once it is added you fill in what the fallback itself needs.',
  /** What stands in the field itself. */
  absent: {
    activation: 'not filled in: counts as at once', trigger: 'not filled in: counts as by itself', capacity: 'not filled in: counts as in full',
    lasts: 'not filled in: counts as without end', needs: 'not filled in: counts as nothing',
  },
  counts: { activation: 'at once', trigger: 'by itself', capacity: 'in full', lasts: 'without end', needs: 'without needing anything itself' },
  unfilled: (counts: readonly string[]) => `Not everything is filled in yet. The outcome takes it that this fallback works: ${and(counts)}.`,
  unfilledCount: (count: number) => `${count} not filled in`,
  remove: 'Take away this fallback',
}

/** What goes along with a removal. */
export const removal = {
  title: (names: readonly string[]) => (names.length === 1 ? `Remove ‘${names[0]}’?` : `Remove ${names.length} components?`),
  lead: 'This changes along with it:',
  nothing: 'Nothing else changes along with it.',
  undo: 'You can undo this afterwards.',
  needs: (count: number) => (count === 1 ? '1 component needs it now; that link goes' : `${count} components need it now; those links go`),
  need: (name: string, how: 'hard' | 'soft' | 'group') =>
    `${name}: ${{ hard: 'cannot do without', soft: 'can do without in part', group: 'has something else that can take over' }[how]}`,
  fallbacks: (count: number) => (count === 1 ? '1 fallback' : `${count} fallbacks`),
  fallback: (name: string, component: string, lost: boolean) => (lost ? `‘${name}’ of ${component} goes: there is nothing left to stand in for` : `‘${name}’ of ${component} will no longer need it`),
  exits: (count: number) => (count === 1 ? '1 exit' : `${count} exits`),
  events: (count: number) => (count === 1 ? '1 event in a scenario' : `${count} events in scenarios`),
  event: (scenario: string, goes: number, less: number) => [
    `in ‘${scenario}’`, [goes ? `${goes} ${goes === 1 ? 'goes' : 'go'}` : '', less ? `${less} ${less === 1 ? 'selects' : 'select'} less` : ''].filter(Boolean).join(' and '),
  ].join(' '),
}
