import { css } from 'lit'

/** How a grid looks. The height of a row is the `ROW` that `uw-grid` reckons with. */
export const gridStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; position: relative; container-type: inline-size; background: var(--panel); }
  .scroll { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; font-size: var(--text-sm); border-block-start: 1px solid var(--line); }
  .row { display: grid; grid-template-columns: var(--columns); width: max-content; min-width: 100%; height: 32px; }
  .head { position: sticky; top: 0; z-index: 3; width: max-content; min-width: 100%; border-block-end: 1px solid var(--line-strong); background: var(--panel-2); }
  .cell { position: relative; display: flex; align-items: center; min-width: 0; padding-inline: 8px; border-inline-end: 1px solid var(--line); border-block-end: 1px solid var(--line); background: var(--panel); cursor: default; }
  .cell > .text { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .number { justify-content: flex-end; font-variant-numeric: tabular-nums; }
  .fixed { color: var(--ink-soft); }
  .absent { color: var(--ink-soft); opacity: 0.85; font-style: italic; }
  .mark, .first { position: sticky; left: 0; z-index: 2; }
  .mark { justify-content: center; padding: 0; }
  .first { left: 36px; font-weight: 550; }
  .head .cell { padding: 0; background: var(--panel-2); border-block-end: 0; }
  .head button { display: flex; align-items: center; gap: 4px; width: 100%; height: 100%; min-height: 0; padding: 0 8px; border: 0; border-radius: 0; background: none; font-size: inherit; font-weight: 650; text-align: start; }
  .head button:hover { background: var(--accent-soft); }
  .head button span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .head .number button { flex-direction: row-reverse; justify-content: flex-start; }
  .arrow::before { content: '\\2195'; opacity: 0.35; }
  [aria-sort='ascending'] .arrow::before { content: '\\2191'; opacity: 1; }
  [aria-sort='descending'] .arrow::before { content: '\\2193'; opacity: 1; }
  .body .row:hover > .cell { background: var(--panel-2); }
  .row[aria-selected='true'] > .cell { background: var(--accent-soft); }
  .row.current > .mark::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; width: 3px; background: var(--accent); }
  .cell:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; box-shadow: none; border-radius: 0; z-index: 3; }
  .head button:focus-visible, .mark input:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; box-shadow: none; }
  .cell.editing { overflow: visible; z-index: 4; }
  .cell.wrong { box-shadow: inset 0 0 0 2px var(--danger); color: var(--danger); }
  .cell.wrong::after { content: '!'; flex: none; margin-inline-start: auto; padding-inline-start: 6px; font-weight: 700; }
  .new .cell { border-block-end-style: dashed; }
  .new .absent { color: var(--accent); opacity: 1; }
  .empty { position: absolute; inset-inline: 0; top: 35%; padding: var(--space-4); text-align: center; color: var(--ink-soft); pointer-events: none; }
  uw-status { font-size: inherit; white-space: nowrap; }
  @container (max-width: 520px) { .mark, .first { position: relative; left: 0; } }
  @media (forced-colors: active) {
    .row[aria-selected='true'] > .cell { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .cell.wrong { outline: 2px dashed CanvasText; outline-offset: -3px; }
  }
`
