import type { ReportDocument } from '../document.ts'
import type { Look } from '../look.ts'
import { fitted } from '../picture/logo.ts'
import { element, escape } from '../xml.ts'
import { image } from './odt-picture.ts'
import { style, paragraph } from './odt-xml.ts'

/** The box a logo fits in, in centimetres. */
const LOGO = { width: 6, height: 1.2 }

const TYPE = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** Where the logo stands in the package. */
export const logoPath = ({ type }: { type: keyof typeof TYPE }): string => `Pictures/logo.${type}`

/** A4: the municipality and who may read this at the head of each page, the footer and the page number at its foot. */
export function pageXml(report: ReportDocument, look: Look): string {
  const head = header(look, report.author)
  const layout = element('style:page-layout', { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '21cm', 'fo:page-height': '29.7cm', 'style:print-orientation': 'portrait',
      'fo:margin-top': head ? '1.2cm' : '2cm', 'fo:margin-bottom': '1.2cm', 'fo:margin-left': '1.8cm', 'fo:margin-right': '1.8cm',
    }) + (head && element('style:header-style', {}, element('style:header-footer-properties', { 'fo:min-height': '0.8cm', 'fo:margin-bottom': '0.5cm' })))
    + element('style:footer-style', {}, element('style:header-footer-properties', { 'fo:min-height': '0.8cm', 'fo:margin-top': '0.4cm' })))
  const frame = style('Logo', 'graphic', element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline', 'fo:border': 'none' }))
  return element('office:automatic-styles', {}, layout + (look.logo ? frame : ''))
    + element('office:master-styles', {}, element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, head + footer(report, look)))
}

function header({ logo, municipality, classification }: Look, author: string): string {
  if (!logo && !municipality && !classification) return ''
  const mark = classification && element('text:tab', {}) + element('text:span', { 'text:style-name': 'Classification' }, escape(classification))
  return element('style:header', {}, paragraph('Header', (logo ? frame(logo, municipality || author) : escape(municipality)) + mark))
}

function frame(logo: NonNullable<Look['logo']>, name: string): string {
  const { width, height } = fitted(logo, LOGO)
  return element('draw:frame', {
    'draw:name': 'Logo', 'draw:style-name': 'Logo', 'text:anchor-type': 'as-char', 'svg:width': `${width.toFixed(2)}cm`, 'svg:height': `${height.toFixed(2)}cm`,
  }, image(logoPath(logo), TYPE[logo.type]) + element('svg:title', {}, escape(name)))
}

function footer({ title, furniture }: ReportDocument, look: Look): string {
  const number = element('text:page-number', { 'text:select-page': 'current' }, '1')
  const total = element('text:page-count', {}, '1')
  return element('style:footer', {}, paragraph('Footer',
    `${escape(look.footer || title)}${element('text:tab', {})}${escape(furniture.page)} ${number} ${escape(furniture.of)} ${total}`))
}
