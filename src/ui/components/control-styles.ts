import { css } from 'lit'

/** How buttons, choices and fields look. */
export const controlStyles = css`
  h1 { margin: 0; font: inherit; }
  button, select, input[type='text'], input[type='number'] {
    min-height: 32px; padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--panel); color: var(--ink); font: inherit;
  }
  select, input[type='text'], input[type='number'] { padding-inline: var(--space-2); max-width: 100%; }
  button { cursor: pointer; }
  button:hover { background: var(--accent-soft); }
  button:disabled { opacity: 0.55; cursor: default; }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  button.quiet { border-color: transparent; background: none; color: var(--accent); padding-inline: var(--space-2); }
  button.quiet:hover { background: var(--accent-soft); }
`
