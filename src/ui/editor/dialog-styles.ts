import { css } from 'lit'

/** A small form in a dialog. */
export const dialogStyles = css`
  dialog { width: min(30rem, calc(100vw - 2 * var(--space-4))); overflow: visible; }
  .inner { padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--line); }
  .dialog-body { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
`
