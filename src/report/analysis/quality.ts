import { findingCells, groupsOf, qualityMeaning, readingRows, type FindingGroup } from '../../i18n/told/quality.ts'
import { heading, list, paragraph, type Block, type Table } from '../document.ts'
import { table } from './table.ts'
import type { Chapter } from './chapter.ts'

/** More in one table is not read. */
const MOST = 30

/** A table without the columns in which nothing stands; a dash where one cell is empty. */
function withoutEmpty({ header, rows, widths, ...rest }: Omit<Table, 'kind'>): Omit<Table, 'kind'> {
  const kept = <T>(row: readonly T[]): T[] => row.filter((_, nth) => rows.some((cells) => cells[nth] !== ''))
  return { ...rest, header: kept(header), widths: kept(widths), rows: rows.map((row) => kept(row).map((cell) => cell || '–')) }
}

/** What may be wrong or missing in the data, why that matters, and how much the answer changes. */
export const qualityChapter: Chapter<'quality'> = (context, answer) => {
  const { say, texts: { quality: texts } } = context
  const [lead = '', ...rest] = qualityMeaning(answer, context)
  const groups = groupsOf(answer)
  const { component, about, services } = texts.itemColumns
  const places = ({ code, findings }: FindingGroup): Block[] => [
    ...table(withoutEmpty({ caption: texts.captionOf(texts.codes[code].title), header: [component, about, services], rows: findings.slice(0, MOST).map((one) => findingCells(one, context)), widths: [30, 30, 40] })),
    ...(findings.length > MOST ? [paragraph(texts.rest(findings.length - MOST))] : []),
  ]
  return [
    paragraph(lead, 'lead'), ...list(false, rest),
    ...(answer.readings ? [
      ...table({ caption: texts.readings.caption, header: ['', texts.readings.best, texts.readings.stated, texts.readings.worst], rows: readingRows(answer.readings, context), widths: [31, 23, 23, 23] }),
      paragraph(texts.explained),
    ] : []),
    ...table({
      caption: texts.captionCounts, header: Object.values(texts.columns), figures: [1], widths: [23, 10, 35, 32],
      rows: groups.map(({ code, findings }) => [texts.codes[code].title, say.number(findings.length), texts.codes[code].why, texts.codes[code].todo]),
    }),
    ...(groups.length ? [heading(2, texts.where)] : []), ...groups.flatMap(places),
  ]
}
