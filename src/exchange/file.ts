/** A file that someone brings, or one of a folder or archive; `path` has its folders, with `/`. */
export interface ForeignFile { path: string; bytes: Uint8Array }

/** The name of a file without folders. */
export const fileName = (path: string): string => path.replace(/^.*[/\\]/, '')

/** Tells how far a reader is, from 0 to 1. Called now and then, not at every step. */
export type Progress = (share: number) => void

/** The formats of other programs that we read, and our own. */
export const FORMATS = [
  'uitwijk', 'ameff', 'archimate', 'coarchi', 'archi-csv', 'softwarecatalogus', 'servicenow', 'topdesk', 'table', 'backstage', 'graphml', 'gexf', 'open-psa',
] as const
export type FormatId = (typeof FORMATS)[number]
