import { css } from 'lit'

/** How a combobox and its list look. The list lies over the page, so that no scrolling panel cuts it off. */
export const comboboxStyles = css`
  .box { position: relative; }
  input { width: 100%; padding-inline-end: 1.8em; text-overflow: ellipsis; }
  .box::after {
    content: ''; position: absolute; inset-inline-end: 0.7em; top: 50%; border: 4px solid transparent; border-top-color: var(--ink-soft);
    translate: 0 -2px; pointer-events: none;
  }
  [role='listbox'] { position: fixed; inset: auto; margin: 0; padding: var(--space-1); overflow-y: auto; border-radius: var(--radius); }
  [role='option'] { padding: 5px var(--space-2); border-radius: var(--radius); cursor: pointer; overflow-wrap: anywhere; }
  [role='option'] .soft { font-size: var(--text-sm); }
  [role='option']:hover, .active { background: var(--accent-soft); }
  .active { outline: 2px solid var(--accent); outline-offset: -2px; }
  [aria-selected='true'] { font-weight: 650; }
  [aria-disabled='true'] { cursor: default; background: none !important; font-size: var(--text-sm); }
  .create { color: var(--accent); }
  @media (forced-colors: active) { .active { outline-color: Highlight; } }
`
