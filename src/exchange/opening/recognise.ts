import type { Problem } from '../../model/problem.ts'
import { decode } from '../bytes/decode.ts'
import { fault } from '../problems.ts'
import { recogniseText, type TextKind } from './recognise-text.ts'
import { unsupported } from './signatures.ts'
import type { Leaf } from './unpack.ts'

/** A file of which it is known what it is, with its text and what must be told of how that was read. */
export interface Recognised { leaf: Leaf; kind: TextKind | 'workbook'; text: string; warnings: readonly Problem[] }

/** What a file is, by its content; or why nobody reads it. */
export function recognise(leaf: Leaf): Recognised | { problems: readonly Problem[] } {
  const { path, bytes } = leaf
  const refused = (...details: Problem['detail'][]) => ({ problems: details.map((detail) => fault(path, detail)) })
  if (leaf.workbook) return { leaf, kind: 'workbook', text: '', warnings: [] }
  if (leaf.found !== undefined) return refused({ code: 'unsupported-file', found: leaf.found })
  if (bytes.length === 0) return refused({ code: 'empty' })
  const found = unsupported(bytes)
  if (found !== null) return refused(found === 'locked' ? { code: 'archive-locked', entry: path } : { code: 'unsupported-file', found })

  const decoded = decode(bytes, path)
  if (!decoded.ok) return decoded
  if (decoded.text.trim() === '') return refused({ code: 'empty' })
  const recognised = recogniseText(decoded.text, path)
  if (recognised === null) return refused({ code: 'unknown-file' })
  if ('found' in recognised) return refused({ code: 'unsupported-file', found: recognised.found })
  if ('problem' in recognised) return { problems: [recognised.problem] }
  return { leaf, kind: recognised.kind, text: decoded.text, warnings: decoded.warnings }
}
