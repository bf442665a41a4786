import { css } from 'lit'

/** The bar above and the legend below the map. */
export const barStyles = css`
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); padding-block: var(--space-1); font-size: var(--text-sm); }
  .bar input[type='search'] {
    width: 15em; min-width: 0; height: 28px; padding-inline: var(--space-2); font: inherit; color: var(--ink);
    background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius);
  }
  .bar label { display: inline-flex; align-items: center; gap: var(--space-1); min-height: 28px; }
  .bar select { height: 28px; background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius); }
  .bar .note { color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .bar .note:empty { display: none; }
  .buttons { display: inline-flex; margin-inline-start: auto; border: 1px solid var(--line-strong); border-radius: var(--radius); }
  .buttons button { min-width: 28px; height: 26px; padding-inline: var(--space-2); background: none; border: 0; cursor: pointer; }
  .buttons button + button { border-inline-start: 1px solid var(--line); }
  .buttons button:hover { background: var(--accent-soft); }
  .legend { display: flex; flex-wrap: wrap; gap: 2px var(--space-3); padding-block: var(--space-1); font-size: var(--text-xs); color: var(--ink-soft); }
  .legend li { display: inline-flex; align-items: center; gap: var(--space-1); white-space: nowrap; }
  .legend svg { flex: none; overflow: visible; }
  .legend .block-sign { width: 14px; height: 12px; border-radius: 3px; background: var(--stopped); }
  .legend .code { padding-inline: 3px; border: 1px solid var(--line-strong); border-radius: 2px; font-weight: 700; font-size: 0.625rem; line-height: 1.3; }
`
