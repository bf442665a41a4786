import { css } from 'lit'

/** A list of needs: lines to read, with the form of the open one among them. */
export const needsStyles = css`
  :host { display: grid; gap: var(--space-2); min-width: 0; grid-template-columns: minmax(0, 1fr); }
  .line { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; }
  .picking .line { grid-template-columns: 24px minmax(0, 1fr); }
  .line > input { margin: 6px 3px; }
  .open { min-height: 30px; padding: 3px var(--space-1); border-color: transparent; background: none; text-align: start; line-height: 1.35; }
  .open:active { translate: none; }
  .open .name { overflow-wrap: anywhere; }
  .open .soft { font-size: var(--text-sm); }
  .group > .line .name { color: var(--ink-soft); font-size: var(--text-sm); font-weight: 650; }
  .open[aria-expanded='true'] { background: var(--accent-soft); }
  .group > ul { margin-inline-start: 11px; padding-inline-start: var(--space-1); border-inline-start: 2px solid var(--line); }
  .card { display: grid; gap: var(--space-3); margin: var(--space-1) 0 var(--space-3); padding: var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel-2); }
`
