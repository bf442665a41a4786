import { css } from 'lit'

/** A list of lines of which one stands open as a form. */
export const listStyles = css`
  :host { display: grid; gap: var(--space-2); min-width: 0; grid-template-columns: minmax(0, 1fr); }
  .lines:empty { display: none; }
  .lines > li + li { margin-block-start: var(--space-1); }
  .lines > li > .open { width: 100%; min-height: 32px; padding: 4px var(--space-2); text-align: start; overflow-wrap: anywhere; line-height: 1.3; }
  .open:active { translate: none; }
  .open .soft { font-size: var(--text-sm); }
  .open[aria-expanded='true'] { background: var(--accent-soft); border-end-start-radius: 0; border-end-end-radius: 0; }
  .card {
    display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); padding: var(--space-3); border: 1px solid var(--line-strong);
    border-block-start: 0; border-radius: 0 0 var(--radius) var(--radius); background: var(--panel-2);
  }
`
