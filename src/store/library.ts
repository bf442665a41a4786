const scenarios = import.meta.glob<string>('../../scenarios/library/*.scenario.yaml', { query: '?raw', import: 'default', eager: true })
const exercises = import.meta.glob<string>('../../scenarios/exercises/*.exercise.yaml', { query: '?raw', import: 'default', eager: true })
const exitPlans = import.meta.glob<string>('../../scenarios/exit/*.exit.yaml', { query: '?raw', import: 'default', eager: true })

/** What comes with the app, in order of file names. */
const listed = (texts: Record<string, string>): { file: string; text: string }[] => Object.entries(texts)
  .map(([path, text]) => ({ file: path.split('/').pop() as string, text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1))

/** The scenarios that come with the app, then the exercises that are held with them, and the plans of exits. Loaded once the first answer stands. */
export const LIBRARY = [...listed(scenarios), ...listed(exercises), ...listed(exitPlans)]
