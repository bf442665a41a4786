import type { Scenario } from '../model/scenario.ts'
import { made, opened, replaced, type OpenFile } from './open-file.ts'

type File = OpenFile<Scenario>

/** The files with this one in the place of the one of the same name, or at the end. */
export const withFile = (files: readonly File[], one: File): File[] =>
  files.some(({ file }) => file === one.file) ? files.map((other) => (other.file === one.file ? one : other)) : [...files, one]

/** A scenario that was read. Where one of that name was changed and not saved, that one can be had back by undoing. */
export function readOver(files: readonly File[], file: string, text: string, value: Scenario): File {
  const fresh = opened(file, text, value)
  const before = files.find((other) => other.file === file)
  return before?.changed ? { ...fresh, past: replaced(before, value).past } : fresh
}

/** A scenario in which nothing happens yet, under a file name that none of these has. */
export function emptyScenario(files: readonly File[], name: string, start: string): File {
  const taken = new Set(files.map(({ file }) => file))
  let number = 1
  const file = () => `nieuw${number === 1 ? '' : `-${number}`}.scenario.yaml`
  while (taken.has(file())) number++
  return made(file(), { format: 'uitwijk-scenario/1', name, start, horizon: 'P14D', events: [] })
}

/** Whether something would be missed: an empty scenario that nobody touched is not. */
export const worthKeeping = ({ original, past, future, text }: File): boolean =>
  original !== null || past.length > 0 || future.length > 0 || text !== ''
