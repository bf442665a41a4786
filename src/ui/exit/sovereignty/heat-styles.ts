import { css } from 'lit'

/** Five steps from bad to good (or turned round), told apart by number and word as well. */
export const heatStyles = css`
  .heat td, .heat thead th { padding: var(--space-1) var(--space-2); vertical-align: top; text-align: start; }
  .heat thead th { min-width: 5.4rem; line-height: 1.25; font-weight: 650; }
  .heat thead small { display: block; font-weight: 400; color: var(--ink-soft); }
  .heat td { padding: 2px; }
  .heat .box { display: grid; align-content: start; gap: 0; width: 100%; min-height: 44px; padding: 3px 6px; border: 1px solid transparent; border-radius: var(--radius); text-align: start; line-height: 1.2; color: var(--ink); }
  .heat .box strong { font-weight: 700; font-variant-numeric: tabular-nums; }
  .heat .box small { font-size: var(--text-xs); }
  .heat .box.estimated { border: 1px dashed var(--line-strong); }
  .heat button.box[aria-pressed='true'] { outline: 3px solid var(--accent); outline-offset: -1px; }
  .step-0 { background: var(--stopped-soft); }
  .step-1 { background: var(--below-minimum-soft); }
  .step-2 { background: var(--degraded-soft); }
  .step-3 { background: var(--normal-soft); }
  .step-4 { background: color-mix(in srgb, var(--normal-fill) 30%, var(--panel)); }
  .why { display: grid; gap: 2px; padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
  .matrix { table-layout: fixed; min-width: 640px; }
  .matrix td { border: 1px solid var(--line); min-height: 40px; vertical-align: top; }
  .matrix td ul { display: grid; gap: 2px; }
  .matrix thead th, .matrix tbody th { padding: var(--space-1) var(--space-2); font-weight: 650; text-align: start; }
`
