import { css } from 'lit'

/** A small form in a dialog. */
export const dialogStyles = css`
  dialog { width: min(30rem, calc(100vw - 2 * var(--space-4))); overflow: visible; }
  .dialog-body { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
`
