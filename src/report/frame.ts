import type { Language, Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ReportDocument } from './document.ts'

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Where, when and in which language a document is made. `date` is `YYYY-MM-DD`. */
interface Made { landscape: Landscape; language: Language; date: string }

/** What of a document does not depend on what it says. `texts` are those that all documents share. */
export const frameOf = ({ landscape, language, date }: Made, author: string, texts: Messages['report']): Pick<ReportDocument, 'language' | 'date' | 'author' | 'style' | 'furniture'> => ({
  language: LOCALE[language], date, author, ...(landscape.style && { style: landscape.style }),
  furniture: { contents: texts.contents, page: texts.page, of: texts.of, table: texts.table, figure: texts.figure },
})
