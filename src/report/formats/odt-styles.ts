import type { ReportDocument } from '../document.ts'
import { element, escape } from '../xml.ts'
import { DECLARATION, NAMESPACES } from './odt-xml.ts'

const INK = '#17212b', SOFT = '#4d5b68', ACCENT = '#0b5cad', TINT = '#eef3f8'
const FONT = 'Liberation Sans'

/** Dots from an entry of the contents to its page number at the right margin. */
const LEADER = element('style:tab-stops', {}, element('style:tab-stop', {
  'style:position': '17.4cm', 'style:type': 'right', 'style:leader-style': 'dotted', 'style:leader-text': '.',
}))

type Attributes = Record<string, string | number | undefined>

/** A paragraph style. `outline` is the level of a heading. */
function paragraphStyle(name: string, text: Attributes, space: Attributes, more: { outline?: number; parent?: string; tabs?: string } = {}): string {
  return element('style:style', {
    'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'paragraph',
    'style:parent-style-name': more.parent ?? (name === 'Standard' ? undefined : 'Standard'),
    'style:next-style-name': more.outline === undefined ? undefined : 'Text_20_body',
    'style:default-outline-level': more.outline,
  }, element('style:paragraph-properties', space, more.tabs) + element('style:text-properties', text))
}

const spaced = (top: string, bottom: string, more: Attributes = {}): Attributes => ({ 'fo:margin-top': top, 'fo:margin-bottom': bottom, ...more })
const size = (points: number, more: Attributes = {}): Attributes => ({ 'fo:font-size': `${points}pt`, ...more })
const bold = { 'fo:font-weight': 'bold' }
const keep = { 'fo:keep-with-next': 'always' }
const padded = { 'fo:background-color': TINT, 'fo:padding': '0.2cm' }

const paragraphStyles = (): string => [
  paragraphStyle('Standard', size(10.5), spaced('0cm', '0cm')),
  paragraphStyle('Text_20_body', {}, spaced('0cm', '0.2cm', { 'fo:line-height': '130%', 'fo:orphans': 2, 'fo:widows': 2 })),
  paragraphStyle('Title', size(24, { ...bold, 'fo:color': INK }), spaced('0cm', '0.15cm', keep)),
  paragraphStyle('Subtitle', size(13, { 'fo:color': SOFT }), spaced('0cm', '0.6cm')),
  paragraphStyle('Heading_20_1', size(16, { ...bold, 'fo:color': ACCENT }), spaced('0.9cm', '0.25cm', { ...keep, 'fo:border-top': `0.06cm solid ${ACCENT}`, 'fo:padding-top': '0.15cm' }), { outline: 1 }),
  paragraphStyle('Heading_20_2', size(12.5, bold), spaced('0.5cm', '0.15cm', keep), { outline: 2 }),
  paragraphStyle('Heading_20_3', size(11, bold), spaced('0.4cm', '0.1cm', keep), { outline: 3 }),
  paragraphStyle('Lead', size(13, bold), spaced('0.1cm', '0.3cm', { ...padded, 'fo:line-height': '125%', 'fo:border-left': `0.15cm solid ${ACCENT}` }), { parent: 'Text_20_body' }),
  paragraphStyle('Code', size(9, { 'style:font-name': 'Liberation Mono', 'fo:language': 'zxx', 'fo:country': 'none' }), spaced('0cm', '0.2cm', padded), { parent: 'Text_20_body' }),
  paragraphStyle('Caption', size(9.5, bold), spaced('0.3cm', '0.1cm', keep)),
  paragraphStyle('Figure_20_caption', size(9.5, bold), spaced('0.1cm', '0.3cm')),
  paragraphStyle('Figure', {}, spaced('0.3cm', '0cm', keep)),
  paragraphStyle('Table_20_Heading', size(8.5, bold), spaced('0cm', '0cm', { 'fo:text-align': 'start' })),
  paragraphStyle('Table_20_Contents', size(8.5), spaced('0cm', '0cm', { 'fo:text-align': 'start', 'fo:orphans': 2, 'fo:widows': 2 })),
  ...['Table_20_Heading', 'Table_20_Contents'].map((parent) => paragraphStyle(`${parent}_20_figures`, {}, { 'fo:text-align': 'end' }, { parent })),
  paragraphStyle('Fact', size(17, { ...bold, 'fo:color': ACCENT }), spaced('0cm', '0cm', keep)),
  paragraphStyle('Fact_20_label', size(9.5, { 'fo:color': SOFT }), spaced('0cm', '0cm')),
  paragraphStyle('List_20_item', {}, spaced('0cm', '0.12cm', { 'fo:line-height': '125%' }), { parent: 'Text_20_body' }),
  paragraphStyle('Contents_20_Heading', size(12.5, bold), spaced('0.2cm', '0.15cm', keep)),
  paragraphStyle('Contents_20_1', {}, spaced('0cm', '0.08cm'), { tabs: LEADER }),
  paragraphStyle('Footer', size(9, { 'fo:color': SOFT }), { 'fo:text-align': 'end' }),
].join('')

function listStyle(name: string, ordered: boolean): string {
  const label = element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', { 'text:label-followed-by': 'listtab', 'text:list-tab-stop-position': '0.7cm', 'fo:text-indent': '-0.7cm', 'fo:margin-left': '0.7cm' }))
  return element('text:list-style', { 'style:name': name }, ordered
    ? element('text:list-level-style-number', { 'text:level': 1, 'style:num-suffix': '.', 'style:num-format': '1' }, label)
    : element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, label))
}

/** A4 with the title of the report and the page number at the foot. */
function page({ title, furniture }: ReportDocument): string {
  const layout = element('style:page-layout', { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '21cm', 'fo:page-height': '29.7cm', 'style:print-orientation': 'portrait',
      'fo:margin-top': '2cm', 'fo:margin-bottom': '1.5cm', 'fo:margin-left': '1.8cm', 'fo:margin-right': '1.8cm',
    }) + element('style:footer-style', {}, element('style:header-footer-properties', { 'fo:min-height': '0.8cm', 'fo:margin-top': '0.4cm' })))
  const number = element('text:page-number', { 'text:select-page': 'current' }, '1')
  const total = element('text:page-count', {}, '1')
  const footer = element('style:footer', {}, element('text:p', { 'text:style-name': 'Footer' },
    `${escape(title)} – ${escape(furniture.page)} ${number} ${escape(furniture.of)} ${total}`))
  return element('office:automatic-styles', {}, layout)
    + element('office:master-styles', {}, element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, footer))
}

/** The styles of the document: its language, headings with their level in the outline, lists, tables, and the page. */
export function stylesXml(report: ReportDocument): string {
  const [language, country] = report.language.split('-')
  const fonts = ['Liberation Sans', 'Liberation Mono'].map((name) => element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}'` }))
  const basis = element('style:default-style', { 'style:family': 'paragraph' }, element('style:paragraph-properties', { 'style:writing-mode': 'lr-tb' })
    + element('style:text-properties', { 'style:font-name': FONT, 'fo:color': INK, 'fo:language': language, 'fo:country': country, 'fo:hyphenate': 'false' }))
  const styles = basis + paragraphStyles() + listStyle('Numbers', true) + listStyle('Bullets', false)
    + element('style:style', { 'style:name': 'Internet_20_link', 'style:family': 'text' }, element('style:text-properties', { 'fo:color': INK }))
  return DECLARATION + element('office:document-styles', { ...NAMESPACES, 'office:version': '1.3' },
    element('office:font-face-decls', {}, fonts.join('')) + element('office:styles', {}, styles) + page(report))
}
