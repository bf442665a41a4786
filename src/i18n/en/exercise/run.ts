import type { run as Dutch } from '../../nl/exercise/run.ts'

const minutes = (count: number): string => (count < 60 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60} min`)
const pace = (speed: number): string => (speed === 1 ? 'real time' : speed % 60 === 0 && speed >= 60 ? `1 minute is ${speed / 60} ${speed === 60 ? 'hour' : 'hours'}` : `${Math.round(speed)} times as fast`)
/** Without the full stop at its end. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '')
const by = (who: string): string => (who ? ` (${who})` : '')

export const run: typeof Dutch = {
  ended: 'This exercise has ended.',
  toAfter: 'Look back on it',
  kept: {
    kept: 'All that happens here is saved in this browser. Nothing is lost when you close the window.',
    writing: 'Saving…',
    failed: 'Saving does not work: the storage of the browser is full or switched off. Do not close this window, and write decisions on paper as well.',
  },

  clock: {
    runs: 'the clock is running', stands: 'the clock stands still', atEnd: 'this round is over',
    since: (from, count) => `began at ${from}, ${minutes(count)} ago`,
    go: 'Go', pause: 'Hold',
    speed: 'Speed', speeds: pace,
    wholeRound: (duration) => `whole round in ${duration}`,
    jump: 'Jump to', jumpTo: 'Time after the start of the scenario', jumpThere: 'Jump', toNext: 'To the next message', toNextRound: 'To the next round',
    rounds: 'Rounds',
    begin: 'Begin this round', again: 'Begin this round again', progress: (number) => `How far round ${number} is`,
  },

  injects: {
    title: 'Messages', due: 'Due now', everyone: 'everyone', noneDue: 'No message is due now.',
    nowDue: (texts) => `Due now: ${texts.join(' ')}`,
    planned: (clock) => `Due, ${clock}`,
    show: 'Show', showNow: 'Show now', skip: 'Skip', skipAll: (count) => `Skip all ${count}`,
    after: (scenario, room) => `in ${scenario}${room === null ? '' : ` (${room} in the room)`}`,
    ahead: (count) => (count === 0 ? 'No more messages' : count === 1 ? '1 message to come' : `${count} messages to come`),
    more: (count) => `Show ${count} more`, fewer: 'Show fewer',
    opening: 'How to open this round', came: 'Came in', earlier: (count) => (count === 1 ? 'Show the message before it as well' : `Show the ${count} messages before it as well`),
    expect: 'Expected response (for you only)',
    onPaper: 'on paper', onPaperMeans: 'Only these roles get this message: hand it out on paper. The large screen only says for whom it is and how it came in.',
    response: 'How did the group respond?', responseText: 'What did they do?', rateFirst: 'Choose how the group responded as well. Then this is saved.',
  },

  improvise: {
    title: 'Make a message yourself', text: 'What does it say?', textNeeded: 'First type what the message says.',
    from: 'From whom', to: 'For whom', channel: 'How it comes in', anyChannel: 'Not said',
  },

  write: {
    title: 'Write down', decision: 'Decision', decisionHint: 'What does the group decide?', by: 'Who decides this?', writeDown: 'Write down',
    note: 'Observation', noteHint: 'What do you notice?', who: 'About whom', whole: 'the whole group', goal: 'On which goal', noGoal: 'no goal',
    decided: 'The decision is written down.', noted: 'The observation is written down.',
  },

  people: { unnamed: (number) => `participant ${number}`, title: (here, all) => `Present: ${here} of ${all}` },

  measures: {
    title: 'Measures', take: 'Take a measure', none: 'No measure was taken yet.', working: 'Working out what follows…',
    takeBack: 'Take back', takeBackWhat: (what) => `Take back: ${what}`,
    mayHelp: 'This may help now', kind: 'Kind of measure',
    doing: { activate: 'Activate a fallback', restore: 'Restore', bypass: 'Bridge by hand', 'cut-off': 'Cut off as well' },
    what: { activate: 'Which fallback?', restore: 'What is restored?', bypass: 'What runs without what it needs?', 'cut-off': 'What fails as well?' },
    nothingTo: {
      activate: 'There is no fallback that someone must activate.', restore: 'Nothing is cut off now.',
      bypass: 'There is nothing to bridge now.', 'cut-off': 'All has failed already.',
    },
    fallbackOf: (fallback, component) => `${fallback} (of ${component})`,
    services: (count) => (count === 1 ? '1 service hangs on it' : `${count} services hang on it`),
    lasts: 'For how long', lastsHint: '0 means: until someone undoes it.', why: 'Why?', by: 'Who decides this?', doIt: 'Take this measure', cancel: 'Cancel',
  },

  ahead: {
    title: 'The services, now and later', onlyYou: 'for you only', coming: 'What changes when nobody does anything', nothing: 'Nothing changes any more, when nobody does anything.',
    working: 'Working out the scenario…',
  },

  room: {
    title: 'Large screen', open: 'Open the large screen', openHint: 'Drag that window to the screen in the room and press F11. It can always be closed and opened again.',
    revealed: 'What is shown', reveals: { none: 'Nothing', services: 'Services', all: 'Everything' },
    means: { none: 'Only the clock and the messages.', services: 'How each service does now, as well.', all: 'The map as well: it shows where things go wrong.' },
    questions: 'Questions of this round', hint: 'Help (for you only)', votes: 'Count votes', on: 'Put on the large screen', off: 'Take off the screen',
  },

  log: {
    title: 'Log', nothing: 'Nothing happened yet.', room: 'In the room', scenario: 'In the scenario', what: 'What',
    takeBack: 'Take back', takeBackWhat: (what) => `Take back: ${what}`, haveBack: 'Have back', haveBackWhat: (what) => `Have back: ${what}`, takenBack: 'taken back',
  },

  entry: {
    go: (speed) => `Clock started, ${pace(speed)}`, pause: 'Clock stopped', jump: (clock) => `Jumped to ${clock}`,
    round: (number, name) => (/^round\b/i.test(name) ? `Began with ${name}` : `Round ${number} began: ${name}`),
    show: (text) => `Message shown: ${text}`, skip: (text) => `Message skipped: ${text}`, improvise: (text) => `Own message shown: ${text}`,
    respond: (text, rating, words) => `Response ${rating}${words ? ` (${words})` : ''} to: ${text}`,
    note: (text, about) => `Observation${about.length ? ` (${about.map(bare).join('; ')})` : ''}: ${text}`,
    decide: (text, who) => `Decision${by(who)}: ${text}`,
    measure: (what, why, who) => `Measure${by(who)}: ${what}${why ? `. ${why}` : ''}`,
    ask: (text) => `Question on the large screen: ${text}`, askNothing: 'Question taken off the large screen', vote: (text, counts) => `Votes ${counts} on: ${text}`,
    attend: (who, present) => (present ? `${who} is present` : `${who} is not present`),
    reveal: (revealed) => ({ none: 'Large screen shows no services', services: 'Large screen shows the services', all: 'Large screen shows everything' })[revealed],
    rate: (goal, rating) => `Goal ${rating}: ${goal}`,
    improve: (what, owner, due) => `Improvement: ${[what, owner, due].filter(Boolean).join(', ')}`,
    end: 'Exercise ended',
  },

  end: {
    end: 'End the exercise', leave: 'Close and go on later', ask: 'End the exercise?', goOn: 'Go on',
    means: 'The clock stops and the large screen says that the exercise is over. Then you look back: judge the goals, write down improvements and make the report.',
  },
}
