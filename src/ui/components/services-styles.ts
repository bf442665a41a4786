import { css } from 'lit'

export const servicesStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
  header { display: flex; align-items: baseline; gap: var(--space-2); padding: var(--space-2) var(--space-3); border-bottom: 1px solid var(--line); }
  h2 { font-size: var(--text-md); font-weight: 650; }
  header .soft { font-size: var(--text-sm); }
  .scroller { flex: 1; min-height: 0; overflow-y: auto; scrollbar-width: thin; }
  h3, summary {
    padding: var(--space-2) var(--space-3) var(--space-1); font-size: var(--text-xs); font-weight: 600; color: var(--ink-soft);
  }
  summary { cursor: pointer; padding-block: var(--space-2); background: var(--panel-2); border-block: 1px solid var(--line); }
  summary:hover { color: var(--ink); }
  .none { padding: var(--space-4) var(--space-3); }

  .row {
    display: grid; grid-template-columns: 18px minmax(0, 1fr); column-gap: var(--space-2);
    width: 100%; padding: 7px var(--space-3) 8px; border: 0; border-inline-start: 4px solid transparent;
    background: none; text-align: start; cursor: pointer; line-height: 1.3;
  }
  li + li .row { border-top: 1px solid var(--line); }
  .row:hover { background: var(--panel-2); }
  .row[aria-current='true'] { background: var(--accent-soft); border-inline-start-color: var(--accent); }
  .row:focus-visible { outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--focus-back); }
  uw-status { grid-row: 1 / span 4; align-self: start; font-size: 16px; margin-top: 1px; }
  .line { grid-column: 2; display: flex; justify-content: space-between; align-items: baseline; gap: var(--space-2); }
  .name { font-weight: 600; text-wrap: balance; }
  .people { display: inline-flex; align-items: baseline; gap: 4px; font-size: var(--text-xs); color: var(--ink-soft); }
  .person { width: 9px; height: 9px; fill: currentColor; align-self: center; opacity: 0.75; }
  .course { font-size: var(--text-sm); color: var(--ink-soft); min-height: 1.3em; }
  .stopped .course, .below-minimum .course { color: var(--colour); font-weight: 600; }
  .mtpd { font-size: var(--text-xs); color: var(--ink-soft); text-align: end; white-space: nowrap; }
  .mtpd.over { color: var(--stopped); font-weight: 650; }
  .carried {
    flex: none; padding: 0 5px; border: 1px solid var(--accent); border-radius: 99px;
    color: var(--accent); font-size: var(--text-xs); font-weight: 600; white-space: nowrap;
  }
  .limit { align-items: center; min-height: 1.3em; font-size: var(--text-xs); }
  .bar { flex: none; width: 42%; display: block; }
  .mtpd:empty { display: none; }
  .bar .track { fill: var(--line); }
  .bar.idle .track { opacity: 0.5; }
  .bar .used { fill: var(--below-minimum); }
  .bar.over .used { fill: var(--stopped); }
  .bar .notch { fill: var(--panel); }
  .missed { grid-column: 2; margin-top: 3px; font-size: var(--text-xs); color: var(--ink-soft); }
  .missed svg { width: 11px; height: 11px; vertical-align: -1px; margin-inline-end: 2px; overflow: visible; }
  .missed .diamond { fill: none; stroke: var(--stopped); stroke-width: 1.3; }
  .missed .cross { stroke: var(--stopped); stroke-width: 1.3; }
  .missed.past { color: var(--stopped); font-weight: 600; }
  .missed.past .diamond { fill: var(--stopped); }
  .missed.past .cross { stroke: var(--panel); }
`
