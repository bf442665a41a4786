import { SOURCE_TYPES, type Document, type Source } from '../../model/source.ts'
import type { Parts } from '../../model/edit/edit.ts'

/** Where a statement comes from, in full. */
export type FullSource = Exclude<Source, string>

/** The full form of a source: a mere text is one of the types, a document that is listed, or else says where it comes from itself. */
export function fullSource(source: Source, documents: Readonly<Record<string, Document>> = {}): FullSource {
  if (typeof source !== 'string') return source
  const type = SOURCE_TYPES.find((one) => one === source)
  if (type) return { type }
  return Object.hasOwn(documents, source) ? { type: 'publication', ref: source } : { type: 'publication', note: source }
}

/** A source with other parts. Without a type there is none. */
export function sourceWith(source: Source | undefined, parts: Parts<FullSource>, documents?: Readonly<Record<string, Document>>): FullSource | undefined {
  const full = { type: 'assumption' as const, ...(source === undefined ? {} : fullSource(source, documents)), ...parts }
  if (full.type === undefined) return undefined
  return Object.fromEntries(Object.entries(full).filter(([, part]) => part !== undefined)) as FullSource
}
