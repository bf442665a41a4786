import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { Picture, ReportDocument } from '../document.ts'
import { lookOf, type Look } from '../look.ts'
import { emfOf } from '../picture/emf.ts'
import { element, escape } from '../xml.ts'
import { contentXml } from './odt-content.ts'
import { logoPath } from './odt-page.ts'
import { pathsOf } from './odt-picture.ts'
import { stylesXml } from './odt-styles.ts'
import { DECLARATION, NAMESPACES } from './odt-xml.ts'
import { always } from './zip-time.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'

/** A file in the package, with what it is. */
interface Part { name: string; type: string; bytes: Uint8Array }

const xml = (name: string, text: string): Part => ({ name, type: 'text/xml', bytes: strToU8(text) })

/** The report as an OpenDocument text (ODF 1.3). */
export function writeOdt(report: ReportDocument): Uint8Array {
  const look = lookOf(report)
  const parts = [
    xml('content.xml', contentXml(report, look)), xml('styles.xml', stylesXml(report, look)), xml('meta.xml', metaXml(report)),
    ...report.blocks.filter((block) => block.kind === 'picture').flatMap((picture, i) => pictureParts(picture, i + 1)), ...logoParts(look),
  ]
  const mtime = always()
  const file = (bytes: Uint8Array): [Uint8Array, ZipOptions] => [bytes, { mtime }]
  return zipSync({
    // The type comes first and bare, so that a program can tell the file from its first bytes.
    mimetype: [strToU8(TYPE), { level: 0, mtime }],
    'META-INF/manifest.xml': file(strToU8(manifestXml(parts))),
    ...Object.fromEntries(parts.map(({ name, bytes }) => [name, file(bytes)])),
  })
}

function pictureParts({ svg }: Picture, number: number): Part[] {
  const paths = pathsOf(number)
  return [{ name: paths.svg, type: 'image/svg+xml', bytes: strToU8(DECLARATION + svg) }, { name: paths.fallback, type: 'image/x-emf', bytes: emfOf(svg) }]
}

function logoParts({ logo }: Look): Part[] {
  if (!logo) return []
  return [logo.type === 'svg' ? { name: logoPath(logo), type: 'image/svg+xml', bytes: strToU8(DECLARATION + logo.svg) } : { name: logoPath(logo), type: `image/${logo.type}`, bytes: logo.bytes }]
}

function manifestXml(parts: readonly Part[]): string {
  const entry = (path: string, type: string, version?: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:version': version, 'manifest:media-type': type })
  return DECLARATION + element('manifest:manifest', { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    entry('/', TYPE, '1.3') + parts.map(({ name, type }) => entry(name, type)).join(''))
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
