import { Document, Packer } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { ReportDocument } from '../../document.ts'
import { lookOf } from '../../look.ts'
import { possible } from '../../xml.ts'
import { contentOf } from './content.ts'
import { twips } from './measures.ts'
import { settled } from './package.ts'
import { footerOf, headerOf } from './page.ts'
import { numbering, stylesOf } from './styles.ts'

/** The report as a Word document. The numbers in its contents are written in, so that Word does not ask to fill them in. */
export async function docxOf(report: ReportDocument): Promise<Uint8Array> {
  const look = lookOf(report)
  const header = headerOf(look, report.author)
  const margin = { top: twips(header ? 2.7 : 2), bottom: twips(2), left: twips(1.8), right: twips(1.8), header: twips(1.1), footer: twips(1) }
  const document = new Document({
    title: possible(report.title), description: possible(report.description), creator: possible(report.author), lastModifiedBy: possible(report.author),
    styles: stylesOf(look, report.language), numbering: numbering(), pageNumbers: estimatePageNumbers,
    sections: [{
      properties: { page: { size: { width: twips(21), height: twips(29.7) }, margin } },
      ...(header ? { headers: { default: header } } : {}), footers: { default: footerOf(report, look) }, children: contentOf(report, look),
    }],
  })
  return settled(await Packer.pack(document, 'uint8array'), report.date)
}
