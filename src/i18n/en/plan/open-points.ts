import type { openPoints as Dutch } from '../../nl/plan/open-points.ts'

export const openPoints: typeof Dutch = {
  own: 'Named by the municipality', ownCaption: 'Points to be dealt with', ownColumns: { what: 'What', owner: 'Who', due: 'Done by' },
  noOwn: 'The municipality has not written down any open points itself yet.',
  derived: 'What the data shows', derivedCaption: 'What is missing or not right', derivedColumns: { what: 'What', count: 'Number', which: 'Which' },
  nothing: 'The data shows no other open points.',
  points: {
    noMtpd: 'Services without an MTPD', noOwner: 'Services without an owner', noFallback: 'Services under which nothing has a fallback',
    falseOnes: 'False fallbacks', weak: 'Fallbacks that are late, too small or fail themselves', untested: 'Fallbacks not tested in the past year',
    noResponse: 'Scenarios without a filled-in action card', noContacts: 'Contacts without a telephone number',
    unsourced: 'Statements that are assumed or have no source',
  },
  ofAll: (all) => `of ${all} statements`,
}
