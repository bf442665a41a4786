import { css } from 'lit'

/** The bar above and the legend below the map. */
export const barStyles = css`
  /* One line, whatever the notes say: another height would be another map. */
  .bar { display: flex; align-items: center; gap: var(--space-1) var(--space-3); padding: var(--space-1) var(--space-3); font-size: var(--text-sm); }
  .bar input[type='search'] {
    flex: 0 1 15em; width: 15em; min-width: 6em; height: 28px; padding-inline: var(--space-2); font: inherit; color: var(--ink);
    background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius);
  }
  .bar label { display: inline-flex; align-items: center; gap: var(--space-1); min-height: 28px; white-space: nowrap; }
  .bar select { height: 28px; background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius); }
  .bar .note { flex: 1 1 0; min-width: 0; overflow: hidden; text-overflow: ellipsis; color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .buttons { display: inline-flex; flex: none; margin-inline-start: auto; border: 1px solid var(--line-strong); border-radius: var(--radius); }
  .buttons button { min-width: 28px; height: 26px; padding-inline: var(--space-2); background: none; border: 0; cursor: pointer; }
  .buttons button + button { border-inline-start: 1px solid var(--line); }
  .buttons button:hover { background: var(--accent-soft); }
  .legend { display: flex; flex-wrap: wrap; gap: 2px var(--space-3); padding: var(--space-1) var(--space-3); font-size: var(--text-xs); color: var(--ink-soft); }
  .legend li { display: inline-flex; align-items: center; gap: var(--space-1); white-space: nowrap; }
  .legend svg { flex: none; overflow: visible; }
  .legend .block-sign { width: 14px; height: 12px; border-radius: 3px; background: var(--stopped); }
  @container (max-width: 54rem) {
    .bar { padding-inline: var(--space-2); column-gap: var(--space-2); }
    .legend { padding-inline: var(--space-2); column-gap: 6px; font-size: 0.6875rem; }
    .legend li { gap: 3px; }
  }
  @container (max-width: 33rem) {
    .bar { flex-wrap: wrap; }
    .bar .note { order: 1; flex-basis: 100%; min-height: 1.5em; }
  }
  .legend .code { padding-inline: 3px; border: 1px solid var(--line-strong); border-radius: 2px; font-weight: 700; font-size: 0.625rem; line-height: 1.3; }
  .legend .code.stripe { width: 4px; height: 12px; padding: 0; border: 0; background: var(--accent); }
`
