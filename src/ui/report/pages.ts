/** What can be done on the screen *Rapport*: documents to make, those of an exercise, and what to fill in. */
export const PAGES = {
  documents: ['plan', 'binder', 'cards', 'scenario', 'exit'],
  exercises: ['script', 'after-action'],
  contents: ['plan-data', 'response', 'style'],
} as const
export type Page = (typeof PAGES)[keyof typeof PAGES][number]
export type PageGroup = keyof typeof PAGES
