import { css } from 'lit'

export const viewStyles = css`
  :host { display: grid; grid-template-rows: auto auto minmax(0, 1fr); grid-template-columns: minmax(0, 1fr); min-height: 0; container-type: inline-size; }
  nav { background: var(--panel); border-block-end: 1px solid var(--line); }
  ol { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); max-width: 120rem; margin-inline: auto; padding-inline: var(--space-3); }
  li { display: grid; }
  li button { display: grid; grid-template-columns: auto minmax(0, 1fr); align-content: start; align-items: center; gap: 0 var(--space-2); padding: 6px var(--space-3); border: 0; border-block-end: 3px solid transparent; border-radius: 0; background: none; text-align: start; line-height: 1.3; }
  li button:hover:not([aria-disabled='true']) { background: var(--panel-2); }
  li button[aria-disabled='true'] { opacity: 1; color: var(--ink-soft); }
  li button[aria-current] { border-block-end-color: var(--accent); background: var(--accent-soft); }
  li button:focus-visible { outline-offset: -3px; box-shadow: none; }
  .number { display: grid; place-items: center; width: 24px; height: 24px; border: 2px solid currentColor; border-radius: 50%; font-size: var(--text-sm); font-weight: 700; font-variant-numeric: tabular-nums; }
  [aria-current] .number { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
  strong { font-weight: 650; }
  [aria-current] strong { color: var(--accent); }
  small { grid-column: 2; font-size: var(--text-sm); color: var(--ink-soft); }
  .brief small { display: none; }
  /* What is only heard stands somewhere in it, and must not make the page itself longer. */
  .part { position: relative; min-height: 0; min-width: 0; overflow: auto; }
  .loading { margin: 20vh auto; color: var(--ink-soft); font-size: var(--text-lg); }
  @container (max-width: 60rem) { small { display: none; } }
  @container (max-width: 36rem) { ol { grid-template-columns: repeat(2, minmax(0, 1fr)); padding-inline: var(--space-1); } li button { padding-inline: var(--space-2); } }
  @media print { :host { display: block; } nav { display: none; } .part { overflow: visible; } }
`
