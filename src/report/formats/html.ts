import { columnShares } from '../column-widths.ts'
import { entriesOf, headingsOf, numbered, numbersOf, type Block, type Contents, type Dense, type Facts, type Furniture, type Picture, type ReportDocument, type Table } from '../document.ts'
import { element, escape } from '../xml.ts'
import { lookOf, type Look } from '../look.ts'
import { addressOf } from '../picture/logo.ts'
import { styleOf } from './html-style.ts'

/** Nothing may be fetched or run: the page holds all it needs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * The report as one HTML page for screen and print, without scripts and without anything from outside. `pages` are the pages that the
 * anchors of chapters come on in print, where those are known: the contents show them.
 */
export function writeHtml(report: ReportDocument, pages: ReadonlyMap<string, number> = new Map()): string {
  const anchors = new Map(headingsOf(report.blocks).map(({ block, anchor }) => [block as Block, anchor]))
  const numbers = numbersOf(report.blocks)
  const body = report.blocks.map((block) => (block.kind === 'contents' ? contents(block, report, pages) : write(block, anchors.get(block), numbers.get(block) ?? 0, report.furniture))).join('\n')
  const look = lookOf(report)
  const tag = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`
  return `<!doctype html>
<html lang="${escape(report.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(report.title)}</title>
${tag('author', report.author)}
${tag('description', report.description)}
${tag('date', report.date)}
<style>${styleOf(look, report.title, report.furniture)}</style>
</head>
<body>
<main>
<header>
${house(look, report.author)}<h1>${escape(report.title)}</h1>
<p class="subtitle">${escape(report.subtitle)}</p>
</header>
${body}
${look.footer ? `${element('footer', {}, escape(look.footer))}\n` : ''}</main>
</body>
</html>
`
}

/** The head of the first page: the logo, or else the name, and who may read this. */
function house({ logo, municipality, classification }: Look, author: string): string {
  const name = logo ? element('img', { src: addressOf(logo), alt: municipality || author }) : municipality && element('p', { class: 'name' }, escape(municipality))
  return name || classification ? `<div class="house">${name}${classification && element('p', { class: 'classification' }, escape(classification))}</div>\n` : ''
}

function contents(of: Contents, { blocks, furniture }: ReportDocument, pages: ReadonlyMap<string, number>): string {
  const page = (anchor: string) => (pages.size ? `<i></i><span>${pages.get(anchor) ?? ''}</span>` : '')
  const items = entriesOf(blocks, of).map(({ block, anchor }) => `<li${block.level === 1 ? '' : ' class="sub"'}><a href="#${anchor}">${escape(block.text)}${page(anchor)}</a></li>`).join('\n')
  return `<nav${pages.size ? ' class="paged"' : ''} aria-label="${escape(furniture.contents)}">\n<p>${escape(furniture.contents)}</p>\n<ul>\n${items}\n</ul>\n</nav>`
}

/** The classes of a block, and the one it shares with all that is small and close. */
const classes = ({ dense }: Dense, own?: string | false): string | undefined => [own, dense && 'dense'].filter(Boolean).join(' ') || undefined

function write(block: Exclude<Block, Contents>, anchor: string | undefined, number: number, furniture: Furniture): string {
  switch (block.kind) {
    // The title of the page is its only h1, so that a chapter is an h2.
    case 'heading': return element(`h${block.level + 1}`, { id: anchor, class: classes(block) }, escape(block.text))
    case 'paragraph': return element('p', { class: classes(block, block.tone) }, escape(block.text))
    case 'list': return element(block.ordered ? 'ol' : 'ul', { class: classes(block, block.check && 'check') }, block.items.map((item) => element('li', {}, escape(item))).join('\n'))
    case 'table': return table(block, numbered(block, number, furniture))
    case 'facts': return facts(block)
    case 'picture': return picture(block, `${furniture.figure} ${number}. `)
    case 'pageBreak': return '<div class="break"></div>'
  }
}

function table(block: Table, caption: string): string {
  const { header, rows, figures = [], form } = block
  const columns = columnShares(block).map((share) => `<col width="${Math.round(share * 1000) / 10}%">`).join('')
  const classOf = (column: number) => (figures.includes(column) ? 'figure' : undefined)
  const head = header.map((text, column) => element('th', { scope: 'col', class: classOf(column) }, escape(text))).join('')
  const body = rows.map((cells) => element('tr', {}, cells.map((text, column) =>
    (column === 0 ? element('th', { scope: 'row' }, escape(text)) : element('td', { class: classOf(column) }, escape(text)))).join(''))).join('\n')
  const content = `\n<caption>${escape(caption)}</caption>\n<colgroup>${columns}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n`
  return `<div class="wide">\n${element('table', { class: classes(block, form && 'form') }, content)}\n</div>`
}

const facts = ({ items, caption }: Facts): string => element('dl', { class: 'facts', 'aria-label': caption },
  items.map(({ value, label }) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`).join('\n'))

/** The picture stands in the page as it is. What it says is its name too: a printed page keeps no description. */
const picture = ({ svg, caption, alt }: Picture, number: string): string => `<figure>\n${svg.replace('<svg ', `<svg aria-label="${escape(alt)}" `)}\n<figcaption>${escape(number + caption)}</figcaption>\n</figure>`
