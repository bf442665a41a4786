import { linkHorizontal } from 'd3'
import { css, html, svg, type TemplateResult } from 'lit'
import { fitted } from '../parts.ts'
import type { Box, Drawing } from './ways.ts'

const WIDE = 158, HIGH = 46, GAP_X = 46, GAP_Y = 14, EDGE = 6, LETTERS = 21

const left = (column: number): number => EDGE + column * (WIDE + GAP_X)
const top = (row: number): number => EDGE + row * (HIGH + GAP_Y)
const link = linkHorizontal<unknown, [number, number]>()

/** A name on one or two lines. */
export function folded(name: string): string[] {
  if (name.length <= LETTERS) return [name]
  const fold = name.lastIndexOf(' ', LETTERS)
  return fold > 0 ? [name.slice(0, fold), fitted(name.slice(fold + 1), LETTERS)] : [fitted(name, LETTERS)]
}

function box({ id, column, row, kind }: Box, name: string) {
  const [x, y] = [left(column), top(row)]
  const lines = folded(name)
  const indent = kind === 'member' ? 28 : 10
  return svg`<g class=${kind} data-id=${id}><title>${name}</title><rect x=${x} y=${y} width=${WIDE} height=${HIGH} rx=${kind === 'top' ? 23 : 6}></rect>
    ${kind === 'member' ? svg`<path class="cross" d=${`M${x + 10} ${y + HIGH / 2 - 5}l10 10m0 -10l-10 10`}></path>` : ''}
    ${lines.map((line, nth) => svg`<text x=${kind === 'top' ? x + WIDE / 2 : x + indent} text-anchor=${kind === 'top' ? 'middle' : 'start'} y=${y + HIGH / 2 + 4 + (nth - (lines.length - 1) / 2) * 15}>${line}</text>`)}</g>`
}

/** Draws how the loss of a few things reaches a service, from left to right. */
export function drawWays({ boxes, lines, columns, rows }: Drawing, nameOfBox: (id: string) => string, alt: string): TemplateResult {
  const at = new Map(boxes.map((one) => [one.id, one]))
  const [width, height] = [left(columns) - GAP_X + EDGE, top(Math.max(1, rows)) - GAP_Y + EDGE]
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${alt}>
    ${lines.map(([from, to]) => {
      const [a, b] = [at.get(from) as Box, at.get(to) as Box]
      return svg`<path class="way" d=${link({ source: [left(a.column) + WIDE, top(a.row) + HIGH / 2], target: [left(b.column) - 5, top(b.row) + HIGH / 2] })}></path>
        <path class="head" d=${`M${left(b.column) - 8} ${top(b.row) + HIGH / 2 - 5}l8 5l-8 5z`}></path>`
    })}
    ${boxes.map((one) => box(one, nameOfBox(one.id)))}</svg>`
}

export const waysStyles = css`
  .picture text { font-size: 12.5px; }
  rect { fill: var(--panel-2); stroke: var(--line-strong); stroke-width: 1.2; }
  .member rect { fill: var(--stopped-soft); stroke: var(--stopped); stroke-width: 2; }
  .top rect { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2; }
  .picture .top text { font-weight: 650; }
  .cross { stroke: var(--stopped); stroke-width: 2.6; stroke-linecap: round; fill: none; }
  .way { fill: none; stroke: var(--ink-soft); stroke-width: 1.6; }
  .head { fill: var(--ink-soft); }
  .legend svg { width: 26px; height: 16px; margin-inline-end: 6px; vertical-align: -3px; }
  .chosen { font-weight: 650; }
  .paths { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; font-size: var(--text-sm); }
  .two { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); align-items: start; }
  .two > div { display: grid; gap: var(--space-2); min-width: 0; }
  /* Side by side only where a way of five boxes still fits. */
  @media (min-width: 2000px) { .two { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
`
