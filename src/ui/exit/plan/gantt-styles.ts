import { css } from 'lit'

export const ganttStyles = css`
  .bar { cursor: grab; outline: none; }
  .bar.moving { cursor: grabbing; }
  .building { fill: var(--accent-soft); stroke: var(--accent); }
  .migrating { fill: var(--below-minimum-fill); stroke: var(--below-minimum); }
  .parallel { fill: var(--panel-2); stroke: var(--line-strong); stroke-dasharray: 3 2; }
  .around { fill: none; stroke: none; }
  .critical .around { stroke: var(--ink); stroke-width: 2; }
  .proposed .building { stroke-dasharray: 4 3; }
  .bar:focus-visible .around { stroke: var(--focus); stroke-width: 3; }
  .bar:focus-visible .halo { stroke: var(--focus-back); stroke-width: 7; }
  .halo { fill: none; stroke: none; }
  .contract { stroke: var(--stopped); stroke-width: 2.5; fill: none; }
  .notice-day { fill: var(--panel); stroke: var(--stopped); stroke-width: 1.5; }
  .picture text.clash { fill: var(--stopped); font-weight: 800; font-size: 15px; }
  .row { stroke: var(--line); stroke-opacity: 0.6; }
  .name.critical { font-weight: 650; }
  @media (forced-colors: active) { .migrating { fill: Highlight; } .building { fill: Canvas; } }
`
