import { LANDSCAPE_FORMAT } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import { readLandscape } from '../../model/read.ts'
import { recognise as recogniseOwn } from '../../model/recognise.ts'
import { SCENARIO_FORMAT } from '../../model/scenario.ts'
import { readCoArchi } from '../archimate/coarchi.ts'
import type { ForeignFile, Progress } from '../file.ts'
import { tooMuch } from '../limits.ts'
import { isBeside, isBystander } from './bystander.ts'
import { exhausted } from './exhausted.ts'
import { openRepository } from './open-repository.ts'
import { openTables } from './open-tables.ts'
import { openedOf, refused, type Opened } from './opened.ts'
import { fault, warningsOf } from '../problems.ts'
import { READERS } from './readers.ts'
import { recognise, type Recognised } from './recognise.ts'
import type { TableFile } from '../tables/read-sheets.ts'
import { unpacked } from './unpack.ts'

const isScenario = ({ kind, text }: Recognised): boolean => kind === 'own' && recogniseOwn(text) === 'scenario'

const isTable = (kind: Recognised['kind']): kind is 'table' | 'workbook' => kind === 'table' || kind === 'workbook'

const tableFile = ({ leaf: { path, workbook }, text }: Recognised): TableFile => (workbook ? { path, workbook } : { path, text })

/** The one thing that recognised files are together. */
function together(files: readonly Recognised[], name: string, before: readonly Problem[], progress?: Progress): Opened {
  const warnings = [...before, ...files.flatMap((file) => file.warnings)]
  const [first, ...others] = files
  if (!first) return refused([fault(name, { code: 'unknown-file' })])
  const several = () => refused([fault(name, { code: 'several-files', files: files.map(({ leaf }) => leaf.path) })])
  const { kind, leaf, text } = first
  if (isTable(kind)) return others.every((file) => isTable(file.kind)) ? openTables(files.map(tableFile), name, warnings) : several()
  // Catalogues are often kept in a file for each thing.
  const catalogue = files.every((file) => file.kind === 'backstage')
  if (others.length > 0 && !catalogue) return several()
  if (kind === 'own') {
    const reading = readLandscape(text, leaf.path)
    return reading.ok ? { kind: 'landscape', landscape: reading.value, warnings: [...warnings, ...reading.warnings] } : refused(reading.problems)
  }
  if (kind === 'coarchi') return openedOf(readCoArchi([leaf], progress, name), warnings)
  return openedOf(READERS[kind](catalogue ? files.map((file) => file.text).join('\n---\n') : text, leaf.path, progress), warnings)
}

const sizeOf = (files: readonly ForeignFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

function opened(files: readonly ForeignFile[], progress?: Progress): Opened {
  const name = files.length === 1 ? files[0]?.path ?? '' : files[0]?.path.split('/')[0] ?? ''
  const much = tooMuch(files.length, sizeOf(files))
  if (much) return refused([fault(name, much)])

  const inside = unpacked(files)
  if (!inside.ok) return refused(inside.problems)
  const repository = openRepository(inside.leaves, files.length === 1 ? name : null, progress)
  if (repository) return repository

  const known: Recognised[] = []
  const problems: Problem[] = []
  const serious: Problem[] = []
  const several = inside.leaves.some(({ path }) => !isBeside(path))
  for (const leaf of inside.leaves) {
    const one = recognise(leaf)
    if (!('kind' in one)) for (const problem of one.problems) (isBystander(leaf, problem) ? problems : serious).push(problem)
    else if (several && isBeside(leaf.path)) problems.push(fault(leaf.path, { code: 'unknown-file' }))
    else known.push(one)
  }
  if (serious.length > 0) return refused(serious)
  if (known.length === 0) return refused(problems.length > 0 ? problems.slice(0, 1) : [fault(name, { code: 'unknown-file' })])
  // Scenarios come along with their landscape; they are opened as scenarios.
  const [scenarios, others] = [known.filter(isScenario), known.filter((one) => !isScenario(one))]
  const beside = warningsOf(name)
  for (const { file, detail } of problems) beside.add('', detail, { line: 1, file })
  if (others.length > 0) for (const { leaf } of scenarios) beside.add('', { code: 'wrong-format', found: SCENARIO_FORMAT, expected: LANDSCAPE_FORMAT }, { line: 1, file: leaf.path })
  return together(others.length > 0 ? others : scenarios, name, beside.all(), progress)
}

/**
 * What the files that someone brings are: read when they speak for themselves. Files that belong together (the tables of one export, a
 * folder of coArchi) are brought together, or in an archive. Whatever the bytes are, this gives an answer; what it throws is a mistake
 * of ours.
 */
export function openForeign(files: readonly ForeignFile[], progress?: Progress): Opened {
  try {
    return opened(files, progress)
  } catch (error) {
    const detail = exhausted(error, sizeOf(files))
    if (!detail) throw error
    return refused([fault(files[0]?.path ?? '', detail)])
  }
}
