import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import type { ReportKind } from '../../report/order.ts'

/** A text as a part of a file name: lower case, without accents, spaces and signs. */
export const slug = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** The name of a file without what says what kind of file it is. */
export const bare = (file: string): string => file.replace(/(\.(landscape|scenario|exercise|exit))?\.(ya?ml|json)$/i, '')

/**
 * The name of the file of a document: whose it is, what it is, and of which scenario or exercise ("voorbeeldstad-continuiteitsplan.odt").
 *
 * @param landscape the file name of the landscape
 * @param about the file name of the scenario or exercise; empty when it is of the whole
 */
export function fileNameOf(texts: ReportingTexts, kind: ReportKind, landscape: string, about: string, extension: string): string {
  const { fileOf } = texts.screen
  const parts = [slug(bare(landscape)) || fileOf.nothing, fileOf[kind], slug(bare(about))]
  return `${parts.filter(Boolean).join('-')}.${extension}`
}
