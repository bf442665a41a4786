import { css } from 'lit'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'

const parts = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); min-width: 0; }
  h3 { font-size: var(--text-lg); font-weight: 650; }
  /* What is asked: fields in a row. */
  .controls { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-4); }
  .controls label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; max-width: 100%; font-size: var(--text-sm); color: var(--ink-soft); }
  .controls select, .controls input:not([type='checkbox']) { max-width: min(24rem, 100%); color: var(--ink); }
  .controls .tick { display: inline-flex; align-items: center; gap: 6px; min-height: 32px; color: var(--ink); cursor: pointer; }
  .tick input { width: 17px; height: 17px; margin: 0; accent-color: var(--accent); }
  /* "Wat betekent dit?": a heading and a few sentences. */
  .meaning { display: grid; gap: var(--space-1); padding: var(--space-3); border-inline-start: 4px solid var(--accent); border-radius: var(--radius); background: var(--accent-soft); }
  .meaning > * { max-width: 75ch; }
  .meaning .lead { font-weight: 650; }
  .meaning ul { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; }
  /* A picture, with its legend. */
  figure { min-width: 0; margin: 0; }
  .picture { position: relative; max-width: 100%; overflow-x: auto; padding: var(--space-2); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); }
  .picture svg { display: block; }
  .picture text { font-family: var(--font); fill: var(--ink); }
  figcaption, .legend { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); padding-block: var(--space-1); font-size: var(--text-sm); color: var(--ink-soft); }
  .bad { color: var(--stopped); font-weight: 650; }
  .good { color: var(--normal); }
  .number, .figure { font-variant-numeric: tabular-nums; }
  /* Tables that can be sorted. */
  .find { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); font-size: var(--text-sm); }
  .find label { display: inline-flex; align-items: center; gap: var(--space-2); }
  .scroll { position: relative; max-width: 100%; overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); }
  table { width: 100%; border-collapse: collapse; font-size: var(--text-sm); }
  caption { padding: var(--space-2) var(--space-3); text-align: start; font-size: var(--text-md); font-weight: 650; }
  thead th { padding: 0; text-align: start; vertical-align: bottom; background: var(--panel-2); border-block: 1px solid var(--line-strong); }
  thead button { width: 100%; min-height: 32px; padding: var(--space-1) var(--space-2); border: 0; border-radius: 0; background: none; text-align: start; font-weight: 650; line-height: 1.25; cursor: pointer; }
  thead .figure button { text-align: end; }
  thead button:hover { background: var(--accent-soft); }
  thead button:focus-visible, .scroll:focus-visible { outline-offset: -3px; box-shadow: none; }
  .arrow::before { content: '\\2195'; opacity: 0.35; margin-inline-start: 0.25em; }
  [aria-sort='ascending'] .arrow::before { content: '\\2191'; opacity: 1; }
  [aria-sort='descending'] .arrow::before { content: '\\2193'; opacity: 1; }
  tbody th, td { padding: var(--space-1) var(--space-2); text-align: start; vertical-align: top; font-weight: 400; line-height: 1.35; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
  tbody tr:last-child > * { border-bottom: 0; }
  td.figure { text-align: end; white-space: nowrap; }
  td .link, tbody th .link { min-height: 24px; }
  .more { justify-self: start; }
  @media print { thead th { background: none; } .arrow { display: none; } .controls, .find { display: none; } }
`

/** How the answers to the questions of *Analyse* look: `.controls`, `.meaning`, `.picture` with `.legend`, and tables that can be sorted. */
export const analysisStyles = [baseStyles, controlStyles, parts]
