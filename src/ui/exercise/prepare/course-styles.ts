import { css } from 'lit'
import { AXIS, LANE } from '../../charts/timeline/sheet.ts'
import { ROUNDS, ROW } from './course-drawing.ts'

export const courseStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-1); container-type: inline-size; }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); }
  h3 { font-size: var(--text-lg); font-weight: 650; }
  .means { flex: 1 1 24rem; font-size: var(--text-sm); color: var(--ink-soft); }
  .segmented { flex-wrap: wrap; row-gap: 2px; }
  .picture { display: grid; grid-template-columns: 13rem minmax(0, 1fr); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); overflow: hidden; }
  .labels { border-inline-end: 1px solid var(--line); font-size: var(--text-sm); }
  .labels > * { display: block; padding-inline: var(--space-3) var(--space-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .labels .axis { height: ${AXIS}px; }
  .labels .rounds { height: ${ROUNDS}px; line-height: ${ROUNDS}px; color: var(--ink-soft); }
  .labels .lane { height: ${LANE}px; line-height: ${LANE - 1}px; }
  .labels .view { height: ${ROW}px; line-height: ${ROW}px; font-weight: 650; }
  .labels .gap { height: 4px; }
  .plot { min-width: 0; overflow: hidden; }
  .plot svg { display: block; }
  .round .band { fill: var(--accent); opacity: 0.07; }
  .round .name { fill: var(--accent-soft); stroke: var(--accent); }
  .round text { fill: var(--ink); font-weight: 600; }
  .inject { cursor: pointer; }
  .inject path { fill: var(--accent); stroke: var(--panel); stroke-width: 1.5; }
  .inject .reach { fill: transparent; }
  .inject:hover path, .inject.chosen path { fill: var(--accent-strong); stroke: var(--ink); }
  .none { font-size: var(--text-sm); }
  details { font-size: var(--text-sm); }
  summary { display: inline-block; min-height: 24px; padding-block: 2px; color: var(--accent); cursor: pointer; }
  details li { padding-block: 2px; max-width: 80ch; }
  @container (max-width: 44rem) { .picture { grid-template-columns: 6.5rem minmax(0, 1fr); } .labels > * { padding-inline: var(--space-2) 2px; } }
  @media (forced-colors: active) { .inject path { fill: Highlight; } .round .name { fill: Canvas; stroke: CanvasText; } .round .band { fill: none; } }
`
