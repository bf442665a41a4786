import { css } from 'lit'

export const viewStyles = css`
  :host { display: grid; grid-template-rows: auto auto minmax(0, 1fr); grid-template-columns: minmax(0, 1fr); min-height: 0; container-type: inline-size; }
  nav { background: var(--panel); border-block-end: 1px solid var(--line); }
  ol { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); max-width: 120rem; margin-inline: auto; padding-inline: var(--space-3); }
  /* All of it can be pressed; what the step is for stands beside the button, not in its name. */
  li { position: relative; display: grid; align-content: start; padding: 6px var(--space-3); border-block-end: 3px solid transparent; line-height: 1.3; }
  li:hover:has(button[aria-disabled='false']) { background: var(--panel-2); }
  li:has([aria-current]) { border-block-end-color: var(--accent); background: var(--accent-soft); }
  li button { display: flex; align-items: center; gap: var(--space-2); min-height: 26px; padding: 0; border: 0; background: none; text-align: start; }
  li button:hover { background: none; }
  li button::after { content: ''; position: absolute; inset: 0; }
  li button[aria-disabled='true'] { opacity: 1; color: var(--ink-soft); }
  li button:focus-visible { outline: none; box-shadow: none; }
  li button:focus-visible::after { outline: 3px solid var(--focus); outline-offset: -3px; }
  .number { display: grid; place-items: center; width: 24px; height: 24px; border: 2px solid currentColor; border-radius: 50%; font-size: var(--text-sm); font-weight: 700; font-variant-numeric: tabular-nums; }
  [aria-current] .number { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
  strong { font-weight: 650; }
  [aria-current] strong { color: var(--accent); }
  small { padding-inline-start: calc(24px + var(--space-2)); font-size: var(--text-sm); color: var(--ink-soft); }
  .brief small { display: none; }
  /* What is only heard stands somewhere in it, and must not make the page itself longer. */
  .part { position: relative; min-height: 0; min-width: 0; overflow: auto; }
  @container (max-width: 60rem) { small { display: none; } }
  @container (max-width: 36rem) { ol { grid-template-columns: repeat(2, minmax(0, 1fr)); padding-inline: var(--space-1); } li { padding-inline: var(--space-2); } }
  @media print { :host { display: block; } nav { display: none; } .part { overflow: visible; } }
`
