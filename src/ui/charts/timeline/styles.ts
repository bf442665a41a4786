import { css } from 'lit'
import { MARK } from './event-marks.ts'
import { AXIS, LANE } from './sheet.ts'

const barStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-4); padding: 3px var(--space-3); font-size: var(--text-sm); }
  .bar button, .bar select { min-height: 28px; border: 1px solid transparent; border-radius: var(--radius); background: none; cursor: pointer; }
  .bar button:hover, .bar select:hover { background: var(--panel-2); border-color: var(--line); }
  .controls { display: flex; align-items: center; gap: 2px; }
  .controls button { display: grid; place-items: center; width: 30px; padding: 0; }
  .controls svg { width: 16px; height: 16px; fill: currentColor; }
  .controls .strong { width: 34px; background: var(--accent); color: var(--on-accent); }
  .controls .strong:hover { background: var(--accent); border-color: var(--ink); }
  @media (forced-colors: active) { .controls .strong, .controls .strong:hover { background: ButtonFace; color: ButtonText; border-color: ButtonText; } }
  .controls select { margin-inline-start: var(--space-1); color: var(--ink-soft); background: var(--panel); }
  /* Nothing here moves while scrubbing: what changes has room of its own. */
  .when { display: flex; flex: 1; align-items: center; gap: var(--space-2); min-width: 0; white-space: nowrap; }
  .when strong { flex: none; min-width: 8.2em; font-size: var(--text-md); font-weight: 650; }
  .when .after { flex: 0 1 15em; min-width: 4em; overflow: hidden; text-overflow: ellipsis; }
  .when .worst { flex: none; width: 15.5em; padding: 0 var(--space-2); border-color: var(--line); color: var(--accent); text-align: start; }
  .when .worst.here { background: var(--stopped-soft); border-color: var(--stopped); color: var(--stopped); font-weight: 650; }
  .worst svg { width: 12px; height: 12px; margin-inline-end: 5px; vertical-align: -1px; fill: none; stroke: currentColor; stroke-width: 1.5; }
  .worst.here svg { fill: currentColor; }
  .zoom { display: flex; border: 1px solid var(--line); border-radius: var(--radius); }
  .zoom button { min-height: 26px; min-width: 40px; padding: 0 var(--space-2); border: 0; border-radius: 0; }
  .zoom button + button { border-inline-start: 1px solid var(--line); }
  .zoom button[aria-pressed='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 650; }
  .news { border-top: 1px solid var(--line); font-size: var(--text-sm); line-height: 1.35; }
  .news > * { display: block; width: 100%; min-height: 24px; padding: 3px var(--space-3); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .news button { border: 0; background: var(--accent-soft); text-align: start; cursor: pointer; }
  .news [aria-expanded='true'] { white-space: normal; }
  .news svg { width: 15px; height: 15px; margin-inline-end: 6px; vertical-align: -3px; }
  .news button:focus-visible { outline-offset: -3px; box-shadow: none; }
  @container (max-width: 76rem) { .when { order: 1; flex-basis: 100%; } .zoom { margin-inline-start: auto; } }
  @container (max-width: 44rem) { .when { flex-wrap: wrap; } .when .after { display: none; } .when .count { flex-basis: 100%; white-space: normal; } }
`

/** How the explanation of the signs stands below them. */
export const legendStyles = css`
  .legend { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); padding: 2px var(--space-3) 3px; border-top: 1px solid var(--line); font-size: var(--text-sm); color: var(--ink-soft); }
  .legend li { display: inline-flex; align-items: center; gap: 4px; }
  .legend svg { flex: none; width: 13px; height: 13px; overflow: visible; }
`

const sheetStyles = css`
  .scroller { --label: 208px; position: relative; flex: 1; min-height: 0; overflow: auto; scrollbar-width: thin; border-top: 1px solid var(--line); }
  .sheet { display: grid; grid-template-columns: var(--label) max-content; width: max-content; }
  .corner, .head-cell { position: sticky; top: 0; background: var(--panel); }
  .corner { inset-inline-start: 0; z-index: 4; border-inline-end: 1px solid var(--line); }
  .head-cell { z-index: 2; cursor: ew-resize; touch-action: none; }
  .head-cell svg, .lanes, .head-labels { display: block; }
  .marks { position: absolute; inset: ${AXIS}px 0 auto; }
  .to-event {
    position: absolute; top: 0; display: flex; align-items: center; min-width: ${MARK}px; height: ${MARK}px; padding: 0; white-space: nowrap;
    border: 0; border-radius: var(--radius); background: none; font-size: var(--text-sm); cursor: pointer; scroll-margin-inline: calc(var(--label) + 8px) 8px;
  }
  .to-event svg { flex: none; width: ${MARK}px; height: ${MARK}px; }
  .to-event:hover { background: var(--accent-soft); }
  .to-event[aria-current='true'] { background: var(--accent-soft); box-shadow: inset 0 0 0 2px var(--accent); }
  .to-event:focus-visible { z-index: 1; outline-offset: -3px; box-shadow: none; }
  .labels { position: sticky; inset-inline-start: 0; z-index: 3; background: var(--panel); border-inline-end: 1px solid var(--line); }
  .label {
    display: block; width: 100%; height: ${LANE}px; padding: 0 var(--space-2) 0 var(--space-3); overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
    border: 0; background: none; text-align: start; font-size: var(--text-sm); line-height: ${LANE - 1}px; cursor: pointer;
  }
  .label:hover { background: var(--panel-2); }
  .label[aria-current='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 650; box-shadow: inset 4px 0 var(--accent); }
  .label:focus-visible { outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--focus-back); }
  .plot { position: relative; cursor: ew-resize; touch-action: pan-x pan-y; }
  .playhead { position: absolute; inset: 0 auto 0 -1px; width: 2px; background: var(--accent); pointer-events: none; }
  .handle { position: absolute; inset: 0 auto 0 -1px; width: 2px; background: var(--accent); border-radius: 1px; pointer-events: none; }
  .handle .pill {
    position: absolute; top: 13px; inset-inline-start: 50%; transform: translateX(-50%); padding: 0 8px; border-radius: 99px;
    background: var(--accent); color: var(--on-accent); font-size: var(--text-sm); font-weight: 650; line-height: 17px; white-space: nowrap; user-select: none;
  }
  .handle.at-start .pill { transform: translateX(-2px); }
  .handle.at-end .pill { transform: translateX(calc(-100% + 2px)); }
  .handle:focus-visible { outline: none; box-shadow: none; }
  .handle:focus-visible .pill { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-back); }
  @container (max-width: 44rem) { .scroller { --label: 120px; } }
`

/** How axis, lanes and signs are drawn. */
export const drawingStyles = css`
  text { font-size: 13px; fill: var(--ink-soft); }
  text.day { fill: var(--ink); font-weight: 600; }
  text.hour { font-size: 12px; font-variant-numeric: tabular-nums; }
  path.midnight { stroke: var(--line-strong); stroke-opacity: 0.45; }
  path.hour { stroke: var(--line); }
  .lanes path.hour { stroke-opacity: 0.5; }
  path.edge { stroke: var(--line); }
  .weekend { fill: var(--page); opacity: 0.75; }
  .band { shape-rendering: crispEdges; fill: var(--fill); }
  .band.normal { opacity: 0.6; }
  .cut { fill: var(--panel); }
  .halo { fill: var(--panel); }
  #over rect { fill: var(--panel); fill-opacity: 0.4; }
  .limit path { fill: none; stroke: var(--ink); stroke-width: 1.75; }
  .limit path:not(.casing) { stroke: var(--ink-soft); }
  .limit.passed path:not(.casing) { stroke: var(--ink); }
  .limit.mtpd path { fill: var(--panel); }
  .limit.mtpd.passed path { fill: var(--ink); }
  .limit.rto path:not(.casing) { stroke-dasharray: 3 2; }
  .limit path.casing { stroke: var(--panel); stroke-width: 4; stroke-linejoin: round; }
  .carried path { fill: none; stroke: var(--accent); stroke-width: 1.75; }
  .moment .diamond { fill: var(--panel); stroke: var(--ink); stroke-width: 1.4; }
  .moment.missed .diamond { fill: var(--ink); stroke: var(--panel); }
  .moment.missed .cross { stroke: var(--panel); stroke-width: 1.5; }
  .legend .moment.missed .diamond { stroke: var(--ink); }
  .event { fill: var(--accent); fill-rule: evenodd; }
  .event.cutOff { fill: var(--stopped); }
  .event.restore { fill: var(--normal); }
  .leader { fill: none; stroke: var(--line-strong); }
  .lasting { fill: none; stroke: var(--accent); stroke-width: 1.5; }
  .lasting.cutOff { stroke: var(--stopped); }
  .deadlock { fill: var(--stopped-soft); stroke: var(--stopped); stroke-dasharray: 4 2; }
`

export const timelineStyles = [barStyles, legendStyles, sheetStyles, drawingStyles]
