import { compare } from './order.ts'

/** A folder with what is in it. */
export interface Folder {
  name: string
  /** From the top, joined by `/`: by that it is chosen. */
  path: string
  /** Of things in it and in all folders below. */
  count: number
  folders: readonly Folder[]
}

interface Growing { name: string; path: string; count: number; below: Map<string, Growing> }

const finished = (folders: Map<string, Growing>): Folder[] =>
  [...folders.values()].map(({ name, path, count, below }) => ({ name, path, count, folders: finished(below) })).sort((a, b) => compare(a.name, b.name))

/** Folders may nest this deep before the rest counts as standing in the last. */
const DEEPEST = 50

/** The folders that these things stand in, as a tree; sorted by name. */
export function folderTree(places: readonly (readonly string[])[]): Folder[] {
  const top = new Map<string, Growing>()
  for (const place of places) {
    let [level, path] = [top, '']
    for (const name of place.slice(0, DEEPEST)) {
      path = level === top ? name : `${path}/${name}`
      const folder = level.get(name) ?? { name, path, count: 0, below: new Map() }
      level.set(name, folder)
      folder.count++
      level = folder.below
    }
  }
  return finished(top)
}
