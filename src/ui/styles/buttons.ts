import { css } from 'lit'

/** Buttons: plain (secondary), `primary` for the one thing to do, `quiet` beside text, `danger` for what takes away, `small`, `icon` for a sign alone. */
export const buttonStyles = css`
  button {
    min-height: 32px; padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--panel); color: var(--ink); font: inherit; cursor: pointer;
  }
  button:hover { background: var(--accent-soft); }
  button:disabled, button[aria-disabled='true'] { opacity: 0.55; cursor: default; }
  button[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 650; }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 650; }
  button.primary:hover:not(:disabled) { background: var(--accent-strong); border-color: var(--accent-strong); }
  button.quiet { border-color: transparent; background: none; color: var(--accent); padding-inline: var(--space-2); }
  button.quiet:hover:not(:disabled) { background: var(--accent-soft); }
  button.danger { border-color: var(--danger); color: var(--danger); }
  button.danger:hover:not(:disabled) { background: var(--stopped-soft); }
  button.danger.primary { background: var(--danger); color: var(--panel); }
  button.danger.primary:hover:not(:disabled) { background: var(--danger); border-color: var(--ink); }
  button.small { min-height: 26px; padding-inline: var(--space-2); font-size: var(--text-sm); }
  button.icon { display: inline-grid; place-items: center; flex: none; width: 32px; padding: 0; }
  button.icon.small { width: 26px; }
  button.icon svg { width: 16px; height: 16px; fill: currentColor; }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
  /* Buttons of which one is chosen, as one piece: aria-pressed within a role="group". */
  .segmented { display: inline-flex; }
  .segmented button { border-radius: 0; margin-inline-start: -1px; }
  .segmented button:first-child { border-start-start-radius: var(--radius); border-end-start-radius: var(--radius); margin: 0; }
  .segmented button:last-child { border-start-end-radius: var(--radius); border-end-end-radius: var(--radius); }
  .segmented button:is(:focus-visible, [aria-pressed='true']) { position: relative; z-index: 1; }
  [role='tablist'] { display: flex; gap: var(--space-1); border-block-end: 1px solid var(--line); }
  [role='tab'] { border: 0; border-block-end: 3px solid transparent; border-radius: var(--radius) var(--radius) 0 0; background: none; }
  [role='tab'][aria-selected='true'] { border-block-end-color: var(--accent); color: var(--accent); font-weight: 650; }
  @media (forced-colors: active) {
    button[aria-pressed='true'], [role='tab'][aria-selected='true'] { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
    button.primary, button.danger.primary { border: 2px solid ButtonText; background: ButtonFace; color: ButtonText; }
    button.primary:hover:not(:disabled) { background: ButtonFace; border-color: Highlight; }
    button:disabled, button[aria-disabled='true'] { color: GrayText; border-color: GrayText; opacity: 1; }
  }
`
