import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minimalCutSets } from '../../src/analysis/cut-sets/kernel/minimal-cut-sets.ts'
import { readTree } from '../analysis/cut-sets/kernel/read-tree.ts'
import { scram } from './scram.ts'
import { milliseconds, times, type Row } from './table.ts'

const FOLDER = fileURLToPath(new URL('../data/fault-trees/', import.meta.url))

/** Minimal cut sets of the same trees by SCRAM and by us, in turn. A tree on which SCRAM takes longer than `most` milliseconds is left out. */
async function compare(folder: string, maxOrder: number | null, options: readonly string[], most: number): Promise<Row[]> {
  const what = `cut sets of ${folder}, ${maxOrder === null ? 'complete' : `to order ${maxOrder}`}`
  const files = readdirSync(FOLDER + folder).filter((file) => file.endsWith('.xml'))
  const late: string[] = []
  const ours = { all: 0, solving: 0 }
  const theirs = { all: 0, solving: 0 }
  for (const file of files) {
    const path = `${FOLDER}${folder}/${file}`
    const other = await scram(options, path, most)
    if (other === 'missing') return [[what, 'skipped', 'SCRAM is not installed']]
    if (other === 'late') {
      late.push(file)
      continue
    }
    const start = performance.now()
    const { top, tree } = readTree(readFileSync(path, 'utf8'), file)
    const read = performance.now()
    const counts = minimalCutSets(tree, top, { maxOrder }).counts()
    const end = performance.now()
    ours.all += end - start
    ours.solving += end - read
    theirs.all += other.all
    theirs.solving += other.solving
    if (counts.slice(1).join(' ') !== other.distribution) throw new Error(`${file}: ${counts.slice(1).join(' ')} and not ${other.distribution}`)
  }
  return [
    [`${what}, SCRAM, from file to counts`, milliseconds(theirs.all), `${files.length - late.length} trees`],
    [`${what}, here, from file to counts`, milliseconds(ours.all), `${times(theirs.all / ours.all)} as fast`],
    [`${what}, SCRAM, solving only`, milliseconds(theirs.solving), 'by its own account'],
    [`${what}, here, solving only`, milliseconds(ours.solving), `${times(theirs.solving / ours.solving)} as fast`],
    ...late.map((file): Row => [`${what}, ${file}`, 'left out', `SCRAM takes more than ${most / 1000} s`]),
  ]
}

/** Ours against SCRAM, side by side. `quick`: only trees that take SCRAM less than a second. */
export async function cutSets(quick: boolean): Promise<Row[]> {
  const most = quick ? 1000 : 120_000
  return [
    ...await compare('aralia', null, ['--bdd', '-l', '100'], most),
    ...await compare('aralia', 4, ['--zbdd', '-l', '4'], most),
    ...await compare('landscape', 3, ['--zbdd', '-l', '3'], most),
  ]
}
