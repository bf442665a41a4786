import type { ReportDocument } from '../../report/document.ts'
import { pageBoxes } from '../../report/formats/html-style.ts'
import { lookOf } from '../../report/look.ts'
import { UwDocument } from './uw-document.ts'

/** The paper, and what stands around every page. */
const sheetOf = (report: ReportDocument): string => `@page{size:A4;margin:20mm 18mm 20mm}${pageBoxes(lookOf(report), report.title, report.furniture)}`

/** What is on paper now, and how to take it off again. */
let clear: (() => void) | null = null

/**
 * Prints a document, and nothing else of the page. The browser's own window asks where to; from there it also becomes a
 * tagged PDF under the title of the document.
 */
export async function printDocument(report: ReportDocument): Promise<void> {
  clear?.()
  const { documentElement: root, title } = document
  const { lang } = root
  const paper = Object.assign(new UwDocument(), { report, className: 'paper' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(sheetOf(report))
  document.adoptedStyleSheets.push(sheet)
  document.body.append(paper)
  Object.assign(document, { title: report.title })
  Object.assign(root, { lang: report.language })
  root.dataset['paper'] = ''
  clear = () => {
    clear = null
    paper.remove()
    delete root.dataset['paper']
    Object.assign(document, { title })
    Object.assign(root, { lang })
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
  await paper.updateComplete
  await Promise.allSettled([...paper.renderRoot.querySelectorAll('img')].map((image) => image.decode()))
  addEventListener('afterprint', () => clear?.(), { once: true })
  print()
}
