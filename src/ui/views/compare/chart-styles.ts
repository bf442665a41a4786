import { css } from 'lit'
import { LANE } from '../../charts/timeline/sheet.ts'
import { drawingStyles, legendStyles } from '../../charts/timeline/styles.ts'
import { EVENT_ROW, GAP } from './shared-drawing.ts'

const layoutStyles = css`
  :host { display: flex; flex-direction: column; min-width: 0; container-type: inline-size; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-1) var(--space-4); padding: var(--space-1) var(--space-3); }
  .when { font-size: var(--text-sm); }
  .when strong { font-size: var(--text-md); }
  .zoom { display: flex; border: 1px solid var(--line); border-radius: var(--radius); }
  .zoom button { min-height: 28px; min-width: 40px; padding: 0 var(--space-2); border: 0; background: none; font-size: var(--text-sm); cursor: pointer; }
  .zoom button + button { border-inline-start: 1px solid var(--line); }
  .zoom button[aria-pressed='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 650; }
  .scroller { --label: 250px; position: relative; max-height: max(20rem, 62vh); overflow: auto; scrollbar-width: thin; border-top: 1px solid var(--line); }
  .sheet { display: grid; grid-template-columns: var(--label) max-content; width: max-content; }
  .corner, .head-cell { position: sticky; top: 0; height: var(--head); background: var(--panel); }
  .corner { inset-inline-start: 0; z-index: 4; display: flex; align-items: end; justify-content: end; border-inline-end: 1px solid var(--line); }
  .corner li { height: ${EVENT_ROW}px; padding-inline-end: 6px; text-align: end; font-size: var(--text-sm); line-height: ${EVENT_ROW}px; color: var(--ink-soft); }
  .head-cell { z-index: 2; cursor: ew-resize; touch-action: none; }
  .head-cell svg, .lanes { display: block; }
  .labels { position: sticky; inset-inline-start: 0; z-index: 3; background: var(--panel); border-inline-end: 1px solid var(--line); }
  .labels li { display: grid; grid-template-columns: minmax(0, 1fr) auto; height: var(--group); border-bottom: 1px solid var(--line); }
  .service {
    display: flex; align-items: center; padding: 0 var(--space-2) 0 var(--space-3); border: 0; background: none; text-align: start; font-size: var(--text-sm); line-height: 1.2; cursor: pointer;
  }
  .service span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .service:hover { background: var(--panel-2); }
  .service:focus-visible { outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--focus-back); }
  .letters { padding: ${Math.floor(GAP / 2)}px 6px; }
  b { display: inline-block; width: 17px; border-radius: 3px; font-size: 12px; line-height: ${LANE - 2}px; text-align: center; background: var(--panel-2); color: var(--ink-soft); }
  .letters b { display: block; height: ${LANE}px; line-height: ${LANE - 1}px; background: none; }
  .plot { position: relative; cursor: ew-resize; touch-action: pan-x pan-y; }
  .playhead, .handle { position: absolute; inset: 0 auto 0 -1px; width: 2px; background: var(--accent); pointer-events: none; }
  .pill {
    position: absolute; top: 13px; inset-inline-start: 50%; transform: translateX(-50%); padding: 0 8px; border-radius: 99px;
    background: var(--accent); color: var(--on-accent); font-size: var(--text-sm); font-weight: 650; line-height: 17px; white-space: nowrap; user-select: none;
  }
  .at-start .pill { transform: translateX(-2px); }
  .at-end .pill { transform: translateX(calc(-100% + 2px)); }
  .handle:focus-visible { outline: none; box-shadow: none; }
  .handle:focus-visible .pill { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-back); }
  @media (forced-colors: active) { .pill { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  .none { font-style: italic; }
  .ended { fill: var(--page); }
  .shift path { fill: none; stroke: var(--accent); stroke-width: 2; }
  .shift .way { stroke-width: 1.5; stroke-dasharray: 3 2; }
  .shift .casing { stroke: var(--panel); stroke-width: 4; }
  @container (max-width: 44rem) { .scroller { --label: 140px; } .corner li { font-size: 0; } }
  @media print { .handle { display: none; } .scroller { max-height: none; overflow: visible; } .corner, .head-cell, .labels { position: static; } .zoom { display: none; } }
`

export const chartStyles = [drawingStyles, legendStyles, layoutStyles]
