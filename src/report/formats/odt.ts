import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { Picture, ReportDocument } from '../document.ts'
import { element, escape } from '../xml.ts'
import { contentXml } from './odt-content.ts'
import { stylesXml } from './odt-styles.ts'
import { DECLARATION, NAMESPACES } from './odt-xml.ts'
import { always } from './zip-time.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'

/** The report as an OpenDocument text (ODF 1.3). */
export function writeOdt(report: ReportDocument): Uint8Array {
  const pictures = report.blocks.filter((block): block is Picture => block.kind === 'picture').map(({ svg }, i) => [`Pictures/picture${i + 1}.svg`, svg] as const)
  const parts: [name: string, xml: string][] = [
    ['content.xml', contentXml(report)], ['styles.xml', stylesXml(report)], ['meta.xml', metaXml(report)],
    ...pictures.map(([name, svg]): [string, string] => [name, DECLARATION + svg]),
  ]
  const mtime = always()
  const file = (xml: string): [Uint8Array, ZipOptions] => [strToU8(xml), { mtime }]
  return zipSync({
    // The type comes first and bare, so that a program can tell the file from its first bytes.
    mimetype: [strToU8(TYPE), { level: 0, mtime }],
    'META-INF/manifest.xml': file(manifestXml(parts.map(([name]) => name))),
    ...Object.fromEntries(parts.map(([name, xml]) => [name, file(xml)])),
  })
}

function manifestXml(names: readonly string[]): string {
  const entry = (path: string, type: string, version?: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:version': version, 'manifest:media-type': type })
  const entries = names.map((name) => entry(name, name.endsWith('.svg') ? 'image/svg+xml' : 'text/xml'))
  return DECLARATION + element('manifest:manifest', { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    entry('/', TYPE, '1.3') + entries.join(''))
}

function metaXml({ title, description, author, language, date }: ReportDocument): string {
  const when = `${date}T00:00:00`
  const fields = [
    ['dc:title', title], ['dc:description', description], ['meta:initial-creator', author], ['dc:creator', author],
    ['meta:creation-date', when], ['dc:date', when], ['dc:language', language], ['meta:generator', 'Uitwijk'],
  ] as const
  return DECLARATION + element('office:document-meta', { ...NAMESPACES, 'office:version': '1.3' },
    element('office:meta', {}, fields.map(([name, value]) => element(name, {}, escape(value))).join('')))
}
