import { messagesIn } from '../../i18n/index.ts'
import type { Block, ReportDocument } from '../document.ts'
import type { PlanInput } from './input.ts'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const

/** A document of these blocks. */
export function documentOf({ landscape, language, date, author, inputHash }: Omit<PlanInput, 'parts'>, title: string, blocks: Block[]): ReportDocument {
  const { report: text } = messagesIn(language)
  return {
    title, subtitle: text.subtitle(landscape.name, date), description: text.about(landscape.name),
    language: LOCALE[language], date, author: author ?? landscape.name, ...(landscape.style && { style: landscape.style }),
    furniture: { contents: text.contents, page: text.page, of: text.of, table: text.table, figure: text.figure },
    blocks, services: { header: [], rows: [] }, data: { landscape: landscape.name, inputHash },
  }
}
