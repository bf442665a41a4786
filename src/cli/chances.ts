import { scanCsv } from '../exchange/tables/csv.ts'
import type { Messages } from '../i18n/index.ts'
import { nearest } from '../model/nearest.ts'
import { textOf } from './files.ts'
import { Refusal } from './invocation.ts'

/** The number that a cell has, with a point or a comma; not a number when it has none. */
const numberIn = (text: string): number => (/^\s*\d*[.,]?\d+(e[+-]?\d+)?\s*$/i.test(text) ? Number(text.replace(',', '.')) : NaN)
const isChance = (value: number): boolean => value >= 0 && value <= 1

/**
 * What `--probability` says: one chance for all, or a CSV file with an id and a chance on each line, with or without a header. Gives a chance per
 * id, `NaN` where the file says nothing. Throws a Refusal that names the line.
 */
export async function chancesOf(given: string, ids: readonly string[], messages: Messages): Promise<Float64Array> {
  const one = numberIn(given)
  const { cli: { cutsets } } = messages
  if (isChance(one)) return new Float64Array(ids.length).fill(one)
  if (!Number.isNaN(one)) throw new Refusal(cutsets.badProbability(given))
  const text = (await textOf(given, messages)).replace(/^\uFEFF/, '')
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const { rows, lines } = scanCsv(text, [';', '\t', ','].find((delimiter) => header.includes(delimiter)) ?? ',')
  const chances = new Float64Array(ids.length).fill(NaN)
  const placeOf = new Map(ids.map((id, i) => [id, i]))
  rows.forEach(([name = '', cell = ''], nth) => {
    const id = name.trim(), chance = numberIn(cell)
    if ((id === '' && cell.trim() === '') || (nth === 0 && Number.isNaN(chance) && !placeOf.has(id))) return
    const at = placeOf.get(id)
    const refuse = (message: string) => new Refusal(`${given}:${lines[nth] ?? nth + 1}:1: ${message}`)
    if (at === undefined) throw refuse(cutsets.unknownElement(id, nearest(id, ids)))
    if (!isChance(chance)) throw refuse(cutsets.badProbability(cell.trim()))
    chances[at] = chance
  })
  return chances
}
