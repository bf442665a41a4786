import { css } from 'lit'

export const tableStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
  .scroll { flex: 1; min-height: 0; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); }
  .scroll:focus-visible { outline-offset: -3px; box-shadow: none; }
  table { width: 100%; min-width: 40rem; table-layout: fixed; border-collapse: separate; border-spacing: 0; font-size: var(--text-sm); }
  thead .name { width: 22%; }
  thead .status { width: 13%; }
  thead .kind, thead .layer, thead .jurisdiction { width: 10%; }
  thead .supplier { width: 13%; }
  thead th { position: sticky; top: 0; z-index: 1; padding: 0; text-align: start; background: var(--panel-2); border-bottom: 1px solid var(--line-strong); }
  thead button { width: 100%; min-height: 32px; padding: var(--space-1) 6px; text-align: start; font-weight: 650; line-height: 1.25; background: none; border: 0; cursor: pointer; }
  thead button:hover { background: var(--accent-soft); }
  thead button:focus-visible { outline-offset: -3px; box-shadow: none; }
  .arrow { display: inline-block; }
  .arrow::before { content: '\\2195'; opacity: 0.35; margin-inline-start: 0.25em; }
  [aria-sort='ascending'] .arrow::before { content: '\\2191'; opacity: 1; }
  [aria-sort='descending'] .arrow::before { content: '\\2193'; opacity: 1; }
  tbody th, td { padding: 3px 6px; text-align: start; vertical-align: top; line-height: 1.3; border-bottom: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto; }
  tbody th { position: sticky; left: 0; font-weight: 500; background: var(--panel); }
  thead th:first-child { left: 0; z-index: 2; }
  tbody .link { scroll-margin: 40px 0 0 8px; }
  tbody th .link { display: inline-block; min-height: 24px; }
  tr.selected, tr.selected > * { background: var(--accent-soft); }
  tr.in-chain > th { box-shadow: inset 3px 0 0 var(--stopped); }
  .more { padding: var(--space-2); color: var(--ink-soft); font-size: var(--text-sm); }
  .status uw-status { vertical-align: bottom; }
  .status small { display: block; color: var(--ink-soft); }
  .related { display: flex; gap: var(--space-2); }
  .related b { min-width: 1.5em; text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; }
  .related span { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--ink-soft); }
  .details dl { margin: 0 0 var(--space-1); }
  .details div { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); gap: var(--space-2); }
  .details dt { color: var(--ink-soft); }
  /* Where it is narrow, names and layer stand below the row that is selected. */
  @container (max-width: 64rem) {
    .layer, .related span { display: none; }
    thead .name { width: 24%; }
    thead .status { width: 14%; }
    thead .supplier { width: 16%; }
    thead .kind { width: 11%; }
    thead .jurisdiction { width: 17%; }
    .related b { min-width: 0; }
  }
`
