import { css } from 'lit'

export const calendarStyles = css`
  .calendar { width: auto; }
  .calendar :is(th, td) { padding: 1px; border: 0; text-align: center; white-space: nowrap; }
  .calendar thead th { background: none; border: 0; padding: 0; font-size: var(--text-xs); font-weight: 400; color: var(--ink-soft); }
  .calendar tbody th { padding-inline-end: var(--space-2); text-align: start; }
  .day { width: 26px; min-height: 26px; height: 26px; padding: 0; border: 1px solid var(--line); border-radius: 3px; background: var(--panel); font-size: var(--text-sm); line-height: 1; font-variant-numeric: tabular-nums; }
  button.day:hover { border-color: var(--ink); }
  .day.weekend { border-block-end: 3px solid var(--line-strong); }
  .day.s0, button.day.s0:hover { background: var(--panel); color: var(--ink-soft); }
  .day.s1, button.day.s1:hover { background: color-mix(in oklab, var(--stopped-fill) 14%, var(--panel)); }
  .day.s2, button.day.s2:hover { background: color-mix(in oklab, var(--stopped-fill) 30%, var(--panel)); }
  .day.s3, button.day.s3:hover { background: color-mix(in oklab, var(--stopped-fill) 48%, var(--panel)); font-weight: 650; }
  .day.s4, button.day.s4:hover { background: var(--stopped-fill); border-color: var(--ink); color: var(--panel); font-weight: 700; }
  .day[aria-pressed='true'] { outline: 2px solid var(--ink); outline-offset: 1px; color: inherit; }
  .day.s4[aria-pressed='true'] { color: var(--panel); }
  .day:focus-visible { position: relative; z-index: 1; }
  @media (forced-colors: active) { .day.s4, button.day.s4:hover { border: 3px solid ButtonText; color: ButtonText; } .day.s3 { border-width: 2px; } }
  .sample { display: inline-grid; place-items: center; width: 20px; height: 20px; min-height: 0; }
  .legend > span { display: inline-flex; align-items: center; gap: 4px; }
  .told { padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); }
  .told ul { padding-inline-start: 1.2em; list-style: disc; }
`
