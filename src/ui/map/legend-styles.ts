import { css } from 'lit'

/** The line below the map. */
export const legendStyles = css`
  .legend { display: flex; flex-wrap: wrap; gap: 2px var(--space-3); padding: var(--space-1) var(--space-3); font-size: var(--text-xs); color: var(--ink-soft); }
  .legend li { display: inline-flex; align-items: center; gap: var(--space-1); white-space: nowrap; }
  .legend svg { flex: none; overflow: visible; }
  .legend .block-sign { width: 14px; height: 12px; border-radius: 3px; background: var(--stopped); }
  .legend .code { padding-inline: 3px; border: 1px solid var(--line-strong); border-radius: 2px; font-weight: 700; font-size: 0.625rem; line-height: 1.3; }
  .legend .code.stripe { width: 4px; height: 12px; padding: 0; border: 0; background: var(--accent); }
  @container (max-width: 54rem) {
    .legend { padding-inline: var(--space-2); column-gap: 6px; font-size: 0.6875rem; }
    .legend li { gap: 3px; }
  }
`
