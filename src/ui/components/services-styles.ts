import { css } from 'lit'

export const servicesStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--panel); }
  header { display: flex; align-items: baseline; gap: var(--space-2); padding: 6px var(--space-3); border-bottom: 1px solid var(--line); }
  h2 { font-size: var(--text-md); font-weight: 650; }
  header .soft { font-size: var(--text-sm); }
  .scroller { flex: 1; min-height: 0; overflow-y: auto; scrollbar-width: thin; }
  summary {
    padding: 6px var(--space-3); font-size: var(--text-sm); font-weight: 600; color: var(--ink-soft);
    cursor: pointer; background: var(--panel-2); border-block: 1px solid var(--line);
  }
  summary:hover { color: var(--ink); }
  .news { color: var(--stopped); }

  .row {
    position: relative; display: grid; grid-template-columns: 17px minmax(0, 1fr); column-gap: var(--space-2);
    width: 100%; padding: 4px var(--space-3) 7px var(--space-2); border: 0; border-inline-start: 4px solid transparent;
    background: none; text-align: start; cursor: pointer; line-height: 1.3; font-size: var(--text-sm);
  }
  li + li .row { border-top: 1px solid var(--line); }
  .row:hover { background: var(--panel-2); }
  .row[aria-current='true'] { background: var(--accent-soft); border-inline-start-color: var(--accent); }
  .row:focus-visible { outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--focus-back); }
  uw-status { grid-row: 1 / span 4; align-self: start; font-size: 15px; margin-top: 2px; }
  .line { grid-column: 2; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: var(--space-2); }
  .line:has(.name) { flex-wrap: nowrap; }
  .name { flex: 1; font-size: var(--text-md); line-height: 1.25; font-weight: 600; text-wrap: balance; }
  .people { display: inline-flex; flex: none; align-items: baseline; gap: 4px; color: var(--ink-soft); }
  .person { width: 9px; height: 9px; fill: currentColor; align-self: center; opacity: 0.75; }
  .course { color: var(--ink-soft); }
  .stopped .course, .below-minimum .course { color: var(--colour); font-weight: 600; }
  .mtpd { margin-inline-start: auto; color: var(--ink-soft); white-space: nowrap; }
  .carried {
    flex: none; padding: 0 6px; border: 1px solid var(--accent); border-radius: 99px;
    color: var(--accent); font-weight: 600; line-height: 1.2; white-space: nowrap;
  }
  .bar { position: absolute; inset: auto var(--space-3) 2px 33px; width: calc(100% - 45px); display: block; }
  .bar .track { fill: var(--line); }
  .bar.idle .track { opacity: 0.5; }
  .bar .used { fill: var(--below-minimum); }
  .bar.over .used { fill: var(--stopped); }
  .bar .notch { fill: var(--panel); }
  .missed { grid-column: 2; }
  .breach { color: var(--stopped); font-weight: 650; }
  .breach.was { color: var(--ink-soft); font-weight: 400; }
  .breach svg { width: 8px; height: 12px; margin-inline-end: 5px; vertical-align: -1px; overflow: visible; }
  .breach path { fill: var(--panel); stroke: currentColor; stroke-width: 1.6; }
  .breach.over path { fill: currentColor; }
  .missed { color: var(--ink-soft); }
  .missed svg { width: 11px; height: 11px; vertical-align: -1px; margin-inline-end: 2px; overflow: visible; }
  .missed .diamond { fill: none; stroke: var(--stopped); stroke-width: 1.3; }
  .missed .cross { stroke: var(--stopped); stroke-width: 1.3; }
  .missed.past { color: var(--stopped); font-weight: 600; }
  .missed.past .diamond { fill: var(--stopped); }
  .missed.past .cross { stroke: var(--panel); }
  /* Borders that cannot be seen would be. */
  @media (forced-colors: active) { .row { border-inline-start-color: Canvas; } .row[aria-current='true'] { border-inline-start-color: Highlight; } }
`
