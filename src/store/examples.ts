import { REFERENCE } from './reference.ts'

interface Text { file: string; text: string }

/** A landscape that comes with the app, and its scenarios: the one that is played first, and the others, which come once that is on screen. */
export interface Example { landscape: Text; scenario: Text; others(): Promise<readonly Text[]> }

/** All that come with the app. The first is the one that a first visit opens; the others are downloaded when they are asked for. */
export const EXAMPLES = ['voorbeeldstad', 'municipalities'] as const
export type ExampleId = (typeof EXAMPLES)[number]

/** How each is had. */
export const EXAMPLE: Readonly<Record<ExampleId, () => Example | Promise<Example>>> = {
  voorbeeldstad: () => ({ ...REFERENCE, others: async () => (await import('./library.ts')).LIBRARY }),
  municipalities: async () => (await import('./municipalities.ts')).MUNICIPALITIES,
}
