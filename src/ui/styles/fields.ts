import { css } from 'lit'

/** Fields and choices; `.field` holds a label, a control, and where needed a `.hint` and a `.error` below it. */
export const fieldStyles = css`
  select, textarea, input:is([type='text'], [type='number'], [type='search'], [type='date'], [type='datetime-local'], :not([type])) {
    min-height: 32px; max-width: 100%; padding: 0 var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--panel); color: var(--ink); font: inherit;
  }
  textarea { padding-block: var(--space-1); resize: vertical; }
  ::placeholder { color: var(--ink-soft); opacity: 1; }
  input[type='checkbox'], input[type='radio'] { width: 18px; height: 18px; margin: 3px; vertical-align: -4px; accent-color: var(--accent); }
  input[type='range'] { accent-color: var(--accent); }
  :is(input, select, textarea)[aria-invalid='true'] { border: 2px solid var(--danger); }
  .field { display: grid; gap: 2px; min-width: 0; }
  .field > label, .field > .label { font-size: var(--text-sm); font-weight: 650; }
  .hint { font-size: var(--text-sm); color: var(--ink-soft); }
  .error { font-size: var(--text-sm); font-weight: 650; color: var(--danger); }
  progress { width: 12rem; max-width: 100%; height: 8px; border: 0; border-radius: 99px; overflow: hidden; background: var(--line); accent-color: var(--accent); }
  progress::-webkit-progress-bar { background: var(--line); }
  progress::-webkit-progress-value { background: var(--accent); border-radius: 99px; }
  progress::-moz-progress-bar { background: var(--accent); }
  @media (forced-colors: active) { progress { border: 1px solid CanvasText; } progress::-webkit-progress-value { background: Highlight; } }
`
