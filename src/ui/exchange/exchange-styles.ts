import { css } from 'lit'

/** What the steps of an import share: blocks below each other, each with its heading, and tables that scroll by themselves. */
export const exchangeStyles = css`
  :host { display: grid; gap: var(--space-4); align-content: start; grid-template-columns: minmax(0, 1fr); }
  section { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
  h3 { font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
  h4 { margin: 0; font-size: var(--text-md); font-weight: 650; }
  p { max-width: 72ch; text-wrap: pretty; }
  .scroll { overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
  .scroll:focus-visible { outline-offset: -3px; }
  .table caption { padding: var(--space-2); text-align: start; color: var(--ink-soft); }
  .table td.numbers, .table th.numbers { text-align: end; white-space: nowrap; }
  .table tbody th { font-weight: 550; }
  .table small { display: block; color: var(--ink-soft); font-size: var(--text-xs); font-weight: 400; }
  .table select { max-width: 15rem; }
  .beside { display: grid; gap: var(--space-4); grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
  .options { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); align-items: center; }
  fieldset { min-width: 0; margin: 0; padding: 0; border: 0; display: grid; gap: var(--space-2); }
  legend { padding: 0 0 var(--space-1); font-weight: 650; }
  .ways { display: grid; gap: var(--space-2); }
  .ways label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-2); align-items: start; max-width: 72ch; }
  .ways input { margin-block-start: 1px; }
  .ways small { display: block; color: var(--ink-soft); font-size: var(--text-sm); }
  .problems ul { list-style: disc; padding-inline-start: 1.2em; }
  summary { cursor: pointer; min-height: 28px; align-content: center; color: var(--accent); }
  .waiting { padding: var(--space-8); text-align: center; color: var(--ink-soft); }
`
