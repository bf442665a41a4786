import type { Messages } from '../nl/index.ts'
import { capital, digits, listing } from '../text.ts'
import { field, relationName, relationWhy, typeWords } from './exchange-words.ts'
import { and } from './lists.ts'

const number = (count: number) => digits(count, ',', '.')
const some = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`
const components = (count: number) => some(count, 'component', 'components')

export const exchange: Messages['exchange'] = {
  and, capital, typeWords, relationName, relationWhy,
  menu: 'Import…',
  menuHint: 'Read files of Archi, the Softwarecatalogus, a spreadsheet or a CMDB',
  menuFolder: 'Import a folder (such as a coArchi repository)…',
  title: (file) => `Import: ${file}`,
  steps: 'Steps of the import',
  step: { file: 'File', columns: 'Columns', part: 'Choose a part', mapping: 'What becomes what', preview: 'Preview', merge: 'Merge', done: 'Ready' },
  heading: {
    file: 'What kind of file is this?', columns: 'What is in the columns?', part: 'Which part do you take?', mapping: 'What becomes what?',
    preview: 'This comes in', merge: 'A new landscape, or merge?', done: 'It has been imported',
  },
  intro: {
    file: 'Check that this is the file you mean. Nothing changes yet.', columns: 'Uitwijk does not know this table. Check what a row is and what each column says. A proposal is filled in. Most meanings can be of one column: when you choose one for another, the earlier lets go. What something needs, and labels, may stand in more columns.',
    part: 'Choose what your question is about. A small part gives a map that you can read.',
    mapping: 'A relation in a model is often not a dependency. Here you see how each kind is understood. You may leave all of it as it is.',
    preview: 'Nothing has changed yet. If it is not right, go a step back.', merge: '', done: '',
  },
  back: 'Back',
  on: (step) => `Next: ${step.toLowerCase()}`,
  take: 'Import now',
  leave: 'Stop',
  stop: 'Break off',
  askLeave: 'Stop the import?',
  askMeans: 'What you chose so far will be lost. Your landscape stays as it is.',
  leaveYes: 'Stop',
  leaveNo: 'Go on',
  waiting: 'Working it out…',
  refused: 'The import did not succeed. Nothing has changed.',
  gives: (all, needs, organisations) => `This gives ${and([components(all), some(needs, 'need', 'needs'), ...(organisations ? [some(organisations, 'organisation', 'organisations')] : [])])}.`,
  noNeeds: 'Without needs, nothing stops along when something fails. Take a larger part, or another.',
  more: (next, rest) => (next < rest ? `Show ${number(next)} more (of ${number(rest)})` : `Show ${number(rest)} more`),
  kind: 'Kind',
  count: 'Count',
  seek: 'Search…',

  file: {
    reading: (file) => `Reading ${file}`,
    read: 'The file has been read.',
    is: 'This is a file of the kind',
    isTable: (dialect) => `This is a table (${dialect}). You choose what its columns mean in the next step.`,
    sheets: (count) => some(count, 'sheet', 'sheets'),
    rows: 'Rows', columns: 'Columns', fileName: 'File', model: 'Name', views: 'Drawings (views)', unreadable: 'Unreadable',
    holds: { elements: (count) => some(count, 'element', 'elements'), relations: (count) => some(count, 'relation', 'relations') },
    rest: (count) => `${some(count, 'kind', 'kinds')} more`,
    line: (line) => `line ${number(line)}`,
    warnings: (count) => some(count, 'remark', 'remarks'),
    warningsMean: 'The file was read. This was noticed:',
    more: (count) => `and ${number(count)} more`,
    again: 'You imported this file before. Your choices of then are filled in again.',
  },

  columns: {
    sheet: 'Sheet',
    rows: (count) => some(count, 'row', 'rows'),
    rowIs: 'A row is',
    use: { components: 'a component (such as an application or process)', needs: 'a need (who needs what)', organisations: 'an organisation (such as a supplier)', skip: 'nothing: leave this sheet out' },
    first: (count) => (count === 1 ? 'The first row' : `The first ${number(count)} rows`),
    unnamed: (at) => `Column ${at}`,
    says: (title) => `What does the column ${title} say?`,
    field,
    terms: 'What is',
  },

  part: {
    which: 'What do you take?',
    mode: { all: 'Everything', around: 'Around a process or service', views: 'Drawings (views)', folders: 'Folders', types: 'Kinds' },
    means: {
      all: 'The whole file.', around: 'A process or service, with all that it rests on.', views: 'What stands on one or more drawings.',
      folders: 'What stands in one or more folders of the model.', types: 'Only components of these kinds.',
    },
    whole: (count) => `That gives ${components(count)}.`,
    many: (count) => `These are ${components(count)}. Nobody can see so many at a glance. Rather choose a part: you can add more later.`,
    none: 'Nothing is chosen yet. As long as that is so, everything counts.',
    chosen: (count, all) => `${number(count)} of ${number(all)} chosen`,
    found: (count) => `${number(count)} found`,
    start: 'Begin with',
    startHint: 'Type a part of the name. You can choose more than one. What rests on most comes first.',
    starts: 'Here it begins',
    restsOn: (type, count) => `${type}, rests on ${count >= 999 ? '999 or more' : number(count)}`,
    letGo: (name) => `Take ${name} away`,
    depth: 'How far',
    steps: (steps) => (steps === null ? 'all that it rests on' : steps === 1 ? '1 step: only what is needed directly' : `${steps} steps`),
  },

  mapping: {
    sections: 'What it is about',
    section: { relations: 'Relations', elements: 'Elements', questions: 'Questions to you', suppliers: 'Suppliers' },
    relations: 'Relations',
    relationsMean: 'if something fails, what happens to what is connected with it?',
    elements: 'Elements',
    elementsMean: 'what the things in the file become. In Uitwijk only a component can fail.',
    whatComponent: 'What is a component?',
    noRelations: 'There are no relations in this part.',
    relation: 'Kind of relation',
    becomes: 'What it becomes',
    becomesOf: (name) => `What does ${name} become?`,
    examples: 'Examples',
    why: 'Why',
    explain: 'What do these choices mean?',
    treatment: { hard: 'Stops too', soft: 'Goes on in part', candidate: 'Decide later', tag: 'As a label', ignore: 'Leave out' },
    treatmentMeans: {
      hard: 'If one fails, the other stops too.', soft: 'If one fails, part of the other goes on. Half is assumed; you can change that for each need.',
      candidate: 'Does not count yet. You decide on it later under “Fill in”.', tag: 'Only says what something belongs to. You can search and group by it.', ignore: 'Does not come into the landscape. In the step ‘Preview’ you keep seeing how many there are.',
    },
    changed: (proposed) => `changed by you, was: ${proposed}`,
    example: {
      hard: (dependent, on) => `${dependent} needs ${on}`, soft: (dependent, on) => `${dependent} goes on in part without ${on}`,
      candidate: (dependent, on) => `${dependent} may need ${on}`, tag: (dependent, on) => `${dependent} belongs to ${on}`, ignore: (dependent, on) => `${dependent} – ${on}`,
    },
    component: (kind) => `component: ${kind}`,
    other: { organisation: 'organisation', tag: 'a label', gate: 'group of needs', ignore: 'leave out' },
  },

  question: {
    means: 'The model does not say whether things can stand in for each other. If you do not know, leave the answer as it is.',
    asks: {
      redundancy: (name, members) => `${name ? `${name}: ` : ''}can ${listing(members, 'and', 'others')} stand in for each other if one fails?`,
      realizers: (name, members) => `${name} is done by ${listing(members, 'and', 'others')}. Are all of them needed?`,
    },
    answer: (code) => ANSWERS[code] ?? code,
  },

  supplier: {
    title: 'Suppliers',
    means: 'The country of a supplier and of its owner decides which law applies. What is publicly known is filled in, with where it is written. As long as you do not confirm it, it stays marked as uncertain.',
    name: 'Supplier', country: 'Country', owner: 'Owner (parent company)', source: 'Where that is written', right: 'Is it right?',
    unknown: 'not known', noOwner: 'none or not known', noSource: 'no proposal',
    supplies: (count) => `supplies ${components(count)}`,
    countryOf: (name) => `Country of ${name}`,
    ownerOf: (name) => `Owner of ${name}`,
    newTab: 'opens in a new tab',
    confirm: 'Confirm', confirmed: 'Confirmed', undo: 'Take back',
    confirmAll: (count) => `Confirm ${count === 1 ? 'the proposal' : `all ${number(count)} proposals`}`,
    status: (confirmed, all) => `${number(confirmed)} of ${some(all, 'supplier', 'suppliers')} confirmed.`,
  },

  preview: {
    nothingLost: 'Nothing is dropped in silence: every element and relation (or row) of the file counts in this sum.',
    sum: 'What became of the file',
    inFile: 'in the file',
    empty: 'Nothing is left to import. Go back and take a larger part, or leave out less.',
    as: 'How you look at it',
    picture: { map: 'Map', table: 'List', accounting: 'What became what, and why' },
    accounting: 'What became of all that is in the file',
    what: 'Is a', total: 'In the file together',
  },

  merge: {
    which: 'Where does it go?',
    asNew: 'As a new landscape',
    into: (name) => `Into the landscape that is open: ${name}`,
    wayMeans: { new: 'The landscape that is open now stays under ‘My landscapes’.', into: 'What is there already and is the same, is recognised. The merge can be undone.' },
    whatChanges: 'What changes',
    added: (count) => `${components(count)} added`,
    changed: (count) => `${components(count)} changed`,
    gone: (count) => `${components(count)} no longer in the file`,
    same: (count) => `${components(count)} the same`,
    conflicts: (count) => some(count, 'contradiction', 'contradictions'),
    changes: (count) => some(count, 'change from the file', 'changes from the file'),
    whichAdded: 'What is added',
    noChange: 'Nothing changes: all that is in the file is there already.',
    kept: 'What you added here stays: how long a service may stand still (MTPD), fallbacks, how long something goes on, sources, and needs that do not come from the file.',
    otherPart: 'You took another part than last time. What is not in it therefore stays.',
    conflictsMean: 'This is not the same here as in the file. Choose what counts. If you choose nothing, what is here stays.',
    goneMean: 'This came from an earlier version of this file and is not in it any more. Choose whether it may go. A choice is filled in: what you added to stays.',
    what: 'Component', part: 'What', here: 'Here', there: 'In the file', now: 'Now', after: 'Becomes', hangs: 'What hangs on it', happens: 'What happens',
    take: { ours: (name, what, value) => `${value}: keep what is here for ${name}, ${what}`, theirs: (name, what, value) => `${value}: take over from the file for ${name}, ${what}` },
    all: { ours: 'Keep what is here everywhere', theirs: 'Take the file over everywhere' },
    fate: { keep: 'Stays', remove: 'Goes' },
    allGone: { keep: 'Keep all of it', remove: 'Remove all of it' },
    hangsOn: (needs, fallbacks, exits, events) => {
      const all = [...(needs ? [some(needs, 'need', 'needs')] : []), ...(fallbacks ? [some(fallbacks, 'fallback', 'fallbacks')] : []),
        ...(exits ? [some(exits, 'exit', 'exits')] : []), ...(events ? [some(events, 'event', 'events')] : [])]
      return all.length ? and(all) : 'nothing'
    },
    field,
    need: (names) => `Needs: ${listing(names, 'or', 'others')}`,
    nothing: '(nothing)', isThere: 'needed',
  },

  done: {
    opened: (name, count) => `‘${name}’ is open, with ${components(count)}.`,
    merged: (name, added, changed, removed) =>
      `In ‘${name}’: ${added || changed || removed ? listing([...(added ? [`${components(added)} added`] : []), ...(changed ? [`${components(changed)} changed`] : []), ...(removed ? [`${components(removed)} gone`] : [])], 'and', '') : 'nothing changed, all of it was there'}.`,
    undo: 'You can undo it as one step.',
    before: (name) => `The landscape ‘${name}’ that was open has not changed. You find it under ‘My landscapes’.`,
    candidates: (count) => (count === 1 ? '1 relation may be a link: you decide on that under “Fill in”.' : `${number(count)} relations may be links: you decide on those under “Fill in”.`),
    next: 'What a model does not say',
    nextMeans: 'A model does not say which services are critical, how long one thing can do without another, and what the fallback is. Uitwijk asks for it, subject by subject. You can stop at any time and go on later.',
    enrich: 'Fill in now',
    toMap: 'To the map',
  },
}

const ANSWERS: Readonly<Record<string, string>> = {
  redundancy: 'Yes, one of them is enough', choice: 'No, it depends on the case: all are needed', all: 'Yes, all of them', any: 'No, one of them is enough',
}
