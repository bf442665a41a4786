import { html, nothing, type TemplateResult } from 'lit'
import { entriesOf, headingsOf, type Block, type Contents, type Facts, type List, type Picture, type ReportDocument, type Table } from '../../../report/document.ts'
import { documentHeading } from './heading.ts'

/** What blocks are shown in: the whole of which they are part, and what stands above it on the page. */
export interface Within { report: ReportDocument; under: number; /** Goes to a heading. */ go: (anchor: string) => void }

/** The blocks of a document as elements of the page. */
export function blocksOf(within: Within): unknown[] {
  const { report: { blocks } } = within
  let depth = 0
  const places = new Map(headingsOf(blocks).map(({ block, anchor }) => {
    // Small headings may be used right under a large one; who goes by headings is told no step is missing.
    depth = Math.min(block.level, depth + 1)
    return [block as Block, { anchor, depth }]
  }))
  return blocks.map((block) => shown(block, places.get(block), within))
}

/** Where a heading is: by which it is found, and how deep it lies under the title. */
interface Place { anchor: string; depth: number }

function shown(block: Block, place: Place | undefined, within: Within): unknown {
  switch (block.kind) {
    case 'heading': return documentHeading(block.level, within.under + (place?.depth ?? 0), block.text, { anchor: place?.anchor, named: classes(block.dense && 'dense') })
    case 'paragraph': return html`<p class=${classes(block.tone, block.dense && 'dense')}>${block.text}</p>`
    case 'list': return list(block)
    case 'table': return table(block)
    case 'facts': return facts(block)
    case 'picture': return picture(block)
    case 'pageBreak': return html`<div class="break"></div>`
    case 'contents': return contents(block, within)
  }
}

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ') || nothing

function list({ ordered, check, dense, items }: List): TemplateResult {
  const lines = items.map((item) => html`<li>${item}</li>`)
  const named = classes(check && 'check', dense && 'dense')
  return ordered ? html`<ol class=${named}>${lines}</ol>` : html`<ul class=${named}>${lines}</ul>`
}

function table({ caption, header, rows, widths, figures = [], form, dense }: Table): TemplateResult {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const classOf = (column: number) => (figures.includes(column) ? 'figure' : nothing)
  return html`<div class="wide"><table class=${classes(form && 'form', dense && 'dense')}>
    <caption>${caption}</caption>
    <colgroup>${widths.map((width) => html`<col width=${`${Math.round((width / all) * 1000) / 10}%`}>`)}</colgroup>
    <thead><tr>${header.map((text, column) => html`<th scope="col" class=${classOf(column)}>${text}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((text, column) => (column === 0 ? html`<th scope="row">${text}</th>` : html`<td class=${classOf(column)}>${text}</td>`))}</tr>`)}</tbody>
  </table></div>`
}

const facts = ({ items, caption }: Facts): TemplateResult => html`<dl class="facts" aria-label=${caption}>
  ${items.map(({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`

/** A drawing is shown as a picture: nothing in it can run or be fetched. */
const picture = ({ svg, width, height, alt, caption }: Picture): TemplateResult => html`<figure>
  <img src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} width=${width} height=${height} alt=${alt}>
  <figcaption>${caption}</figcaption></figure>`

function contents(of: Contents, { report: { blocks, furniture }, go }: Within): TemplateResult {
  return html`<nav aria-label=${furniture.contents}><p>${furniture.contents}</p><ul>${entriesOf(blocks, of).map(({ block, anchor }) =>
    html`<li class=${classes(block.level > 1 && 'sub')}><button type="button" class="link" @click=${() => go(anchor)}>${block.text}</button></li>`)}</ul></nav>`
}
