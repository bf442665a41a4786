import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { ReportDocument } from '../../document.ts'
import type { Look } from '../../look.ts'
import { possible } from '../../xml.ts'
import { INK } from './measures.ts'
import { logoRun } from './pictures.ts'

/** The head of each page: the municipality, and who may read this; `null` when there is nothing to say. */
export function headerOf(look: Look, author: string): Header | null {
  const { municipality, classification } = look
  const logo = logoRun(look, author)
  if (!logo && !municipality && !classification) return null
  const mark = classification ? [new TextRun({ children: [new Tab()] }), new TextRun({ text: possible(classification), bold: true, color: INK })] : []
  return new Header({ children: [new Paragraph({ style: 'Header', children: [logo ?? new TextRun(possible(municipality)), ...mark] })] })
}

/** The foot of each page: the footer or else the title, and the number of the page. */
export const footerOf = ({ title, furniture: { page, of } }: ReportDocument, { footer }: Look): Footer => new Footer({
  children: [new Paragraph({
    style: 'Footer', children: [new TextRun({ children: [possible(footer || title), new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })],
  })],
})
