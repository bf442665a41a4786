const texts = import.meta.glob<string>('../../scenarios/library/*.scenario.yaml', { query: '?raw', import: 'default', eager: true })

/** The scenarios that come with the app, in order of their file names. Loaded once the first answer stands. */
export const LIBRARY: { file: string; text: string }[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.split('/').pop() as string, text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1))
