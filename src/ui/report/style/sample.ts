import type { Language } from '../../../i18n/languages.ts'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import type { HouseStyle } from '../../../model/house-style.ts'
import { heading, paragraph, type ReportDocument } from '../../../report/document.ts'

/** A small document in which all of a house style can be seen. */
export function sampleOf({ style: { sample } }: ReportingTexts, language: Language, style: HouseStyle, name: string): ReportDocument {
  const municipality = style.municipality ?? name
  return {
    title: sample.title, subtitle: `${municipality} · ${sample.subtitle}`, description: '', language: language === 'nl' ? 'nl-NL' : 'en-GB', date: '', author: '', style: { ...style, municipality },
    furniture: { contents: '', page: '', of: '', table: '', figure: '' }, services: { header: [], rows: [] }, data: {},
    blocks: [heading(1, sample.chapter), paragraph(sample.lead, 'lead'), paragraph(sample.text),
      { kind: 'table', caption: sample.caption, header: sample.columns, rows: sample.rows, widths: [2, 1] }],
  }
}
