import { css } from 'lit'

/** How tables of comparison look. */
export const compareTableStyles = css`
  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); min-height: 40px; padding: var(--space-1) var(--space-3); }
  h3 { font-size: var(--text-lg); font-weight: 650; }
  header .soft { font-size: var(--text-sm); }
  .copy { min-height: 30px; }
  .note { padding: var(--space-1) var(--space-3); font-size: var(--text-sm); }
  .legend { white-space: nowrap; }
  .legend svg, .delta svg { width: 10px; height: 10px; margin-inline-end: 3px; }
  .better { color: var(--normal); fill: var(--normal); }
  .worse { color: var(--stopped); fill: var(--stopped); }
  .neutral { color: var(--ink-soft); }
  .scroll { position: relative; overflow-x: auto; border-top: 1px solid var(--line); }
  .scroll:focus-visible { outline-offset: -3px; box-shadow: none; }
  table { width: 100%; min-width: 44rem; border-collapse: separate; border-spacing: 0; font-size: var(--text-sm); }
  thead th { padding: 0; text-align: start; background: var(--panel-2); border-bottom: 1px solid var(--line-strong); }
  thead button { width: 100%; min-height: 32px; padding: var(--space-1) var(--space-2); border: 0; background: none; text-align: start; font-weight: 650; line-height: 1.25; cursor: pointer; }
  thead button:hover { background: var(--accent-soft); }
  thead button:focus-visible { outline-offset: -3px; box-shadow: none; }
  thead .plain { padding: 6px var(--space-2); font-weight: 650; }
  .arrow::before { content: '\\2195'; opacity: 0.35; margin-inline-start: 0.25em; }
  [aria-sort='ascending'] .arrow::before { content: '\\2191'; opacity: 1; }
  [aria-sort='descending'] .arrow::before { content: '\\2193'; opacity: 1; }
  tbody th, td { padding: 3px var(--space-2); text-align: start; vertical-align: top; line-height: 1.35; }
  tbody tr:last-child > *, tbody th[rowspan] { border-bottom: 1px solid var(--line); }
  tbody th[rowspan] { width: 22%; min-width: 9rem; font-weight: 500; overflow-wrap: break-word; hyphens: auto; }
  tbody th small { display: block; color: var(--ink-soft); font-size: var(--text-xs); font-weight: 400; }
  th.letter { width: 2.2em; font-weight: 700; color: var(--ink-soft); text-align: center; }
  tbody tr:not(:first-child) > td { border-top: 1px dotted var(--line); }
  tbody .link { min-height: 24px; }
  .delta { display: block; white-space: nowrap; }
  .delta i { font-style: italic; font-weight: 600; }
  @media print { .copy { display: none; } .scroll { overflow: visible; } tbody { break-inside: avoid; } thead th { background: none; } .arrow { display: none; } }
`
