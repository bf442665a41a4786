import type { Problem } from '../../model/problem.ts'
import { decode } from '../bytes/decode.ts'
import type { ForeignFile } from '../file.ts'

/** What people and programs keep beside a model: texts about it, and pictures. */
const BESIDE = /(^|\/)(licen[cs]e|readme|notice|authors|contributing|changelog|copying|codeowners|makefile|dockerfile)(\.txt)?$|\.(md|rst|adoc|pdf|docx?|odt|pptx?|odp|png|jpe?g|gif|svg|webp|bmp|ico|html?|css|m?[jt]s)$/i

/** Endings of what is always meant to be read: tables and models. */
const MEANT = /\.(csv|tsv|tab|xls[xmb]?|f?ods|archimate|graphml|gexf)$/i

/** Endings of texts of which many are of other programs. */
const TEXTS = /\.(xml|ya?ml|json)$/i

/** Why a file is not read, when that says that it is something else. */
const OTHER = new Set<Problem['detail']['code']>(['unknown-file', 'unsupported-file', 'empty'])

/** Whether a text is whole: no program writes a text with a NUL in it. */
function isWhole({ path, bytes }: ForeignFile): boolean {
  const decoded = decode(bytes, path)
  return decoded.ok && decoded.text.trim() !== '' && !decoded.text.includes('\0')
}

/** Whether a file is of those that are kept beside a model, by its name: no part of it even when it looks like a table. */
export const isBeside = (path: string): boolean => BESIDE.test(path)

/**
 * Whether a file that is not read, for this reason, has plainly nothing to do with those beside it. All else may be a part of them that
 * was damaged on its way, without which what is taken would be half of what someone means.
 */
export function isBystander(file: ForeignFile, { detail }: Problem): boolean {
  if (isBeside(file.path)) return true
  if (!OTHER.has(detail.code) || MEANT.test(file.path)) return false
  if (detail.code === 'unsupported-file') return !/^Excel|spreadsheet/.test(detail.found)
  return !TEXTS.test(file.path) || isWhole(file)
}
