import type { planData as Dutch } from '../../nl/reporting/plan-data.ts'

export const planData: typeof Dutch = {
  means: 'What you fill in here stands in the continuity plan and the emergency binder. It is kept with the landscape.',
  document: 'About this plan',
  title: 'Title',
  titleHint: 'Empty: ‘Continuity plan’ with the name of the municipality.',
  version: 'Version',
  state: 'State',
  states: { '': 'not filled in', draft: 'Draft', 'for-approval': 'For approval', approved: 'Approved' },
  owner: 'Owner of the plan',
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  reviewBy: 'To be reviewed before',
  distribution: { title: 'Distribution list', means: 'Who gets the plan, and how. On paper it is there without a computer too.', row: 'Recipient', add: 'Add a recipient', name: 'Who', how: 'How' },
  history: { title: 'Earlier versions', means: 'What changed with each version.', row: 'Row', add: 'Add a version', version: 'Version', date: 'Date', what: 'What changed', by: 'By whom' },
  scope: { title: 'Scope and assumptions', means: 'What the plan is about and what not, and what you assume.', text: 'Scope', row: 'Assumption', add: 'Add an assumption' },
  activation: { title: 'When the plan is put into action', means: 'At which event the plan is put into action, and who decides that.', row: 'Criterion', add: 'Add a criterion' },
  contacts: {
    title: 'Contacts', means: 'Whom you call when the screens are dark. Fill in a second way too: the telephone may be out as well.', row: 'Contact person', add: 'Add a contact',
    name: 'Name', role: 'Role', organisation: 'Organisation', phone: 'Telephone', otherwise: 'Otherwise', note: 'When or what for',
  },
  communication: {
    title: 'Crisis communication', means: 'What you tell whom, how and by whom.', row: 'Message', add: 'Add a message', to: 'To whom', message: 'What is told', channel: 'How', by: 'By whom', within: 'Within',
  },
  openPoints: { title: 'Open points', means: 'What must still be done before the plan is finished.', row: 'Point', add: 'Add an open point', what: 'What', owner: 'Who', due: 'Before' },
}
