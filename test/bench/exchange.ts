import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { readAmeff } from '../../src/exchange/archimate/ameff.ts'
import { decode } from '../../src/exchange/bytes/decode.ts'
import { gunzip } from '../../src/exchange/bytes/gunzip.ts'
import { draftOf } from '../../src/exchange/mapping/draft-of.ts'
import { openForeign } from '../../src/exchange/opening/open.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { measure } from './measure.ts'
import { against, milliseconds, times, type Row } from './table.ts'

/** The largest real model we know: the exchange file of GEMMA. */
const PATH = 'ameff/GEMMA_release_2026-06-30.ameff.xml.gz'
/** Milliseconds, and megabytes of memory, that taking it in may cost. */
const [GOAL, MOST_MEMORY] = [3000, 300]

export const gemma = (): Uint8Array => readFileSync(new URL(`../data/exchange/${PATH}`, import.meta.url))

/** The landscape that comes of the file when everything is as proposed. */
export function landscapeOf(bytes: Uint8Array): Landscape {
  const opened = openForeign([{ path: PATH, bytes }])
  if (opened.kind !== 'inventory') throw new Error('the model cannot be opened')
  return draftOf(opened.inventory, {}, {}).landscape
}

/** The most memory that a process of its own had while it opened the file, from its start: with Node and the code in it. */
function memory(): Row {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('exchange-memory.ts', import.meta.url))], { encoding: 'utf8' })
  const [before = 0, after = 0] = stdout.trim().split(' ').map(Number)
  return ['GEMMA opened and made into a landscape, memory of the process', `${after.toFixed(0)} MB`, `${against(after, MOST_MEMORY)} (${MOST_MEMORY} MB); ${before.toFixed(0)} MB before`]
}

/** Reading a large model beside only parsing it. */
export function exchange(rounds: number): Row[] {
  const packed = gemma()
  const unpacked = gunzip({ path: PATH, bytes: packed })
  const decoded = unpacked.ok && decode(unpacked.file.bytes, PATH)
  if (!decoded || !decoded.ok) throw new Error('the model cannot be unpacked')
  const { text } = decoded
  const cases: [string, () => void][] = [
    ['only parsed (saxes)', () => { new SaxesParser().write(text).close() }],
    ['read', () => { readAmeff(text, PATH) }],
    ['opened from .gz', () => { openForeign([{ path: PATH, bytes: packed }]) }],
    ['opened and made into a landscape', () => { landscapeOf(packed) }],
  ]
  const medians = measure(Math.max(3, rounds >> 2), cases.map(([, work]) => () => work))
  const of = `GEMMA, ${(text.length / 1e6).toFixed(1)} million characters`
  return [
    ...cases.map(([name], i): Row => [`${of}, ${name}`, milliseconds(medians[i] as number), i === 0 ? '' : `${times((medians[i] as number) / (medians[0] as number))} the parsing, ${against(medians[i] as number, GOAL)} (${GOAL} ms)`]),
    memory(),
  ]
}
