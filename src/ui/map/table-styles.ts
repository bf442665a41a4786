import { css } from 'lit'

export const tableStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--panel); }
  .scroll { flex: 1; min-height: 0; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); }
  .scroll:focus-visible { outline-offset: -3px; box-shadow: none; }
  table { width: 100%; min-width: 58rem; border-collapse: separate; border-spacing: 0; font-size: var(--text-sm); }
  thead th { position: sticky; top: 0; z-index: 1; padding: 0; text-align: start; background: var(--panel-2); border-bottom: 1px solid var(--line-strong); }
  thead button { width: 100%; min-height: 32px; padding: var(--space-1) var(--space-2); text-align: start; font-weight: 650; background: none; border: 0; cursor: pointer; white-space: nowrap; }
  thead button:hover { background: var(--accent-soft); }
  thead button:focus-visible { outline-offset: -3px; box-shadow: none; }
  .arrow::before { content: '\\2195'; opacity: 0.35; margin-inline-start: 0.4em; }
  [aria-sort='ascending'] .arrow::before { content: '\\2191'; opacity: 1; }
  [aria-sort='descending'] .arrow::before { content: '\\2193'; opacity: 1; }
  tbody th, td { padding: 3px var(--space-2); text-align: start; vertical-align: top; line-height: 1.35; border-bottom: 1px solid var(--line); }
  tbody th { position: sticky; left: 0; font-weight: 500; min-width: 15em; background: var(--panel); }
  thead th:first-child { left: 0; z-index: 2; }
  tbody .link { scroll-margin: 40px 0 0 8px; }
  tr.selected > * { background: var(--accent-soft); }
  tr.in-chain > th { box-shadow: inset 3px 0 0 var(--stopped); }
  .status { white-space: nowrap; }
  .status uw-status { vertical-align: bottom; }
  .status small { display: block; color: var(--ink-soft); }
  .related { display: flex; gap: var(--space-2); max-width: 14em; }
  .related b { min-width: 1.5em; text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; }
  .related span { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--ink-soft); }
  tr.selected .related span { white-space: normal; }
`
