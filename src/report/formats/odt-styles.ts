import type { ReportDocument } from '../document.ts'
import type { Look } from '../look.ts'
import { element } from '../xml.ts'
import { pageXml } from './odt-page.ts'
import { DECLARATION, NAMESPACES, TEXT_WIDTH } from './odt-xml.ts'

const INK = '#17212b', SOFT = '#4d5b68', LINE = '#c3ccd5'
const FONT = 'Liberation Sans'

/** Dots from an entry of the contents to its page number at the right margin. */
const LEADER = element('style:tab-stops', {}, element('style:tab-stop', {
  'style:position': `${TEXT_WIDTH}cm`, 'style:type': 'right', 'style:leader-style': 'dotted', 'style:leader-text': '.',
}))

/** From what stands at the left of a header or footer to what stands at the right. */
const ACROSS = element('style:tab-stops', {}, element('style:tab-stop', { 'style:position': `${TEXT_WIDTH}cm`, 'style:type': 'right' }))

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
const padded = (tint: string) => ({ 'fo:background-color': tint, 'fo:padding': '0.2cm' })

/** The variants that are small and close, for what must fit on one page. */
const closeStyles = (): string[] => {
  const close = (name: string, points: number, top: string, bottom: string, line?: string) =>
    paragraphStyle(`${name}_20_close`, size(points), spaced(top, bottom, { 'fo:line-height': line }), { parent: name })
  return [
    close('Text_20_body', 8.5, '0cm', '0.08cm', '108%'), close('Note', 8, '0cm', '0.08cm', '108%'), close('Lead', 10, '0cm', '0.1cm', '112%'), close('Code', 8, '0cm', '0.08cm'),
    close('Heading_20_1', 14, '0cm', '0.05cm'), close('Heading_20_2', 10, '0.15cm', '0.03cm'), close('Heading_20_3', 9.5, '0.15cm', '0.03cm'),
    close('List_20_item', 8.5, '0cm', '0.02cm', '108%'), close('Check_20_item', 8.5, '0cm', '0.03cm', '108%'), close('Caption', 8.5, '0.1cm', '0.03cm'),
    ...['Heading', 'Contents', 'Heading_20_figures', 'Contents_20_figures'].map((name) => close(`Table_20_${name}`, 8.5, '0cm', '0cm')),
  ]
}

const paragraphStyles = ({ colour, accent, tint }: Look): string => [
  paragraphStyle('Standard', size(10.5), spaced('0cm', '0cm')),
  paragraphStyle('Text_20_body', {}, spaced('0cm', '0.2cm', { 'fo:line-height': '130%', 'fo:orphans': 2, 'fo:widows': 2 })),
  ...closeStyles(),
  ...['Text_20_body', 'Lead', 'Note', 'Code'].flatMap((name) => [name, `${name}_20_close`]).map((parent) => paragraphStyle(`${parent}_20_leading`, {}, keep, { parent })),
  paragraphStyle('Title', size(24, { ...bold, 'fo:color': INK }), spaced('0cm', '0.15cm', keep)),
  paragraphStyle('Subtitle', size(13, { 'fo:color': SOFT }), spaced('0cm', '0.6cm')),
  paragraphStyle('Heading_20_1', size(16, { ...bold, 'fo:color': colour }), spaced('0.9cm', '0.25cm', { ...keep, 'fo:border-top': `0.06cm solid ${colour}`, 'fo:padding-top': '0.15cm' }), { outline: 1 }),
  paragraphStyle('Heading_20_2', size(12.5, bold), spaced('0.5cm', '0.15cm', keep), { outline: 2 }),
  paragraphStyle('Heading_20_3', size(11, bold), spaced('0.4cm', '0.1cm', keep), { outline: 3 }),
  paragraphStyle('Lead', size(13, bold), spaced('0.1cm', '0.3cm', { ...padded(tint), 'fo:line-height': '125%', 'fo:border-left': `0.15cm solid ${accent}` }), { parent: 'Text_20_body' }),
  paragraphStyle('Note', size(9.5, { 'fo:color': SOFT }), spaced('0cm', '0.25cm', { 'fo:border-left': `0.08cm solid ${LINE}`, 'fo:padding-left': '0.25cm' }), { parent: 'Text_20_body' }),
  paragraphStyle('Code', size(9, { 'style:font-name': 'Liberation Mono', 'fo:language': 'zxx', 'fo:country': 'none' }), spaced('0cm', '0.2cm', padded(tint)), { parent: 'Text_20_body' }),
  paragraphStyle('Caption', size(9.5, bold), spaced('0.3cm', '0.1cm', keep)),
  paragraphStyle('Figure_20_caption', size(9.5, bold), spaced('0.1cm', '0.3cm')),
  paragraphStyle('Figure', {}, spaced('0.3cm', '0cm', keep)),
  paragraphStyle('Table_20_Heading', size(8.5, bold), spaced('0cm', '0cm', { 'fo:text-align': 'start' })),
  paragraphStyle('Table_20_Contents', size(8.5), spaced('0cm', '0cm', { 'fo:text-align': 'start', 'fo:orphans': 2, 'fo:widows': 2 })),
  ...['Table_20_Heading', 'Table_20_Contents'].map((parent) => paragraphStyle(`${parent}_20_figures`, {}, { 'fo:text-align': 'end' }, { parent })),
  paragraphStyle('Fact', size(17, { ...bold, 'fo:color': accent }), spaced('0cm', '0cm', keep)),
  paragraphStyle('Fact_20_label', size(9.5, { 'fo:color': SOFT }), spaced('0cm', '0cm')),
  paragraphStyle('List_20_item', {}, spaced('0cm', '0.12cm', { 'fo:line-height': '125%' }), { parent: 'Text_20_body' }),
  paragraphStyle('Check_20_item', {}, spaced('0.05cm', '0.2cm'), { parent: 'List_20_item' }),
  paragraphStyle('End', size(1), spaced('0cm', '0cm')),
  paragraphStyle('Contents_20_Heading', size(12.5, bold), spaced('0.2cm', '0.15cm', keep)),
  paragraphStyle('Contents_20_1', {}, spaced('0cm', '0.08cm'), { tabs: LEADER }),
  paragraphStyle('Contents_20_2', {}, spaced('0cm', '0.04cm', { 'fo:margin-left': '0.7cm' }), { tabs: LEADER }),
  ...['Header', 'Footer'].map((name) => paragraphStyle(name, size(8.5, { 'fo:color': SOFT }), {}, { tabs: ACROSS })),
].join('')

/** An empty box to tick by hand: a sign that every office font has. */
const BOX = '□'

const textStyle = (name: string, text: Attributes): string => element('style:style', { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'text' }, element('style:text-properties', text))

/** A list of one level, with a box to tick before each item or after its number when `check`. */
function listStyle(name: string, ordered: boolean, check: boolean): string {
  const room = `${ordered && check ? 1.2 : 0.7}cm`
  const label = element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', { 'text:label-followed-by': 'listtab', 'text:list-tab-stop-position': room, 'fo:text-indent': `-${room}`, 'fo:margin-left': room }))
  return element('text:list-style', { 'style:name': name }, ordered
    ? element('text:list-level-style-number', { 'text:level': 1, 'style:num-suffix': check ? `. ${BOX}` : '.', 'style:num-format': '1' }, label)
    : element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': check ? BOX : '•', ...(check ? { 'text:style-name': 'Box' } : {}) }, label))
}

/** The styles of the document: its language, headings with their level in the outline, lists, tables, and the page. */
export function stylesXml(report: ReportDocument, look: Look): string {
  const [language, country] = report.language.split('-')
  const fonts = ['Liberation Sans', 'Liberation Mono'].map((name) => element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}'` }))
  const basis = element('style:default-style', { 'style:family': 'paragraph' }, element('style:paragraph-properties', { 'style:writing-mode': 'lr-tb' })
    + element('style:text-properties', { 'style:font-name': FONT, 'fo:color': INK, 'fo:language': language, 'fo:country': country, 'fo:hyphenate': 'false' }))
  const styles = basis + paragraphStyles(look) + textStyle('Internet_20_link', { 'fo:color': INK }) + textStyle('Classification', { ...bold, 'fo:color': INK }) + textStyle('Box', size(13))
    + listStyle('Numbers', true, false) + listStyle('Bullets', false, false) + listStyle('Check_20_Numbers', true, true) + listStyle('Check_20_Bullets', false, true)
  return DECLARATION + element('office:document-styles', { ...NAMESPACES, 'office:version': '1.3' },
    element('office:font-face-decls', {}, fonts.join('')) + element('office:styles', {}, styles) + pageXml(report, look))
}
