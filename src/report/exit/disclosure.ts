import { disclosureMeaning, partyCells, servedCells } from '../../i18n/told/exit/disclosure.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'

/** Places, among the cells of a party, of what fits on a page: data, where, keys, who and what it can give. */
const SHOWN = [0, 1, 2, 3, 6]

/** Who can be compelled to hand over which data, and what encryption changes. */
export function disclosureChapter({ disclosure, around, own: { disclosure: texts } }: ExitContext): Block[] {
  const { disclosure: shared } = around.texts
  const all = disclosure.data.flatMap((set) => set.parties.map((party) => ({ set, party })))
  const readable = all.filter(({ party: { outside, reads } }) => outside === true && reads !== 'ciphertext' && reads !== 'none')
  return [
    heading(1, texts.heading), ...list(false, disclosureMeaning(disclosure, around)),
    ...table({ caption: shared.services, header: Object.values(shared.serviceColumns), widths: [22, 43, 35], rows: disclosure.services.map((one) => servedCells(one, disclosure.data, around)) }),
    ...table({ caption: texts.caption, header: Object.values(texts.columns), widths: [25, 20, 15, 23, 17], rows: readable.map(({ set, party }) => partyCells(set, party, around)).map((cells) => SHOWN.map((at) => cells[at] ?? '')) }),
    ...(all.length > readable.length ? [paragraph(texts.more(all.length))] : []),
  ]
}
