import referenceText from '../../scenarios/voorbeeldstad.landscape.yaml?raw'

const texts = import.meta.glob<string>('../../scenarios/library/*.scenario.yaml', { query: '?raw', import: 'default', eager: true })

/** The reference landscape that the app opens with. */
export const REFERENCE = { file: 'voorbeeldstad.landscape.yaml', text: referenceText }

/** The scenarios that come with the app, in order of their file names. */
export const LIBRARY: { file: string; text: string }[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.split('/').pop() as string, text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1))
