import type { Messages } from '../nl/index.ts'

/** What becomes of the records of a file of another program: for the screen and the command line. */
export const fates: Messages['fates'] = {
  fate: { mapped: 'taken over', tagged: 'made a label', candidate: 'to be decided', ignored: 'left out', unreadable: 'unreadable' },
  reason: {
    component: 'became a component', organisation: 'became an organisation', need: 'became a need', gate: 'became a group of needs',
    supplier: 'says who supplies', 'whole-part': 'became a need of a whole on its part', tag: 'became a label', note: 'became a note on a need',
    same: 'says the same as another record', candidate: 'may be a dependency: that is for you to decide', 'not-chosen': 'is outside the part you chose',
    'switched-off': 'was switched off by you', motivation: 'is about goals, requirements or plans, not about what runs', classification: 'only classifies',
    'type-relation': 'says what is of which kind', influence: 'is influence, not dependency', suitability: 'says what something could be used for, not that it is',
    'not-in-use': 'is not in use', 'end-missing': 'one of its two ends was not taken over', itself: 'both its ends became the same component',
    'unknown-type': 'is of an unknown type', dangling: 'refers to something that is not there',
    'no-id': 'has no id or name to know it by', 'over-limit': 'comes after as many as Uitwijk reads', 'not-readable': 'cannot be read as it stands',
  },
  element: 'element', relation: 'relation',
}
