import { css } from 'lit'

/** The looks of the map around what is painted; how items and links look is in `draw/paint.ts`. */
export const mapStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
  [hidden] { display: none !important; }
  .window { position: relative; flex: 1; min-height: 0; overflow: hidden; border-radius: var(--radius); }
  .stage, .sheet, .options { position: absolute; inset: 0; }
  .stage { cursor: grab; user-select: none; touch-action: none; overflow: hidden; }
  .stage:active { cursor: grabbing; }
  .stage.on-item { cursor: pointer; }
  .stage.touching.on-item, .stage.connecting { cursor: crosshair; }
  .stage:focus-visible { outline: none; box-shadow: none; }
  .stage:focus-visible::after { content: ''; position: absolute; inset: 0; border: 3px solid var(--focus); border-radius: inherit; pointer-events: none; }
  .sheet > * { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
  .options { inset: auto; left: 0; top: 0; width: 0; height: 0; transform-origin: 0 0; pointer-events: none; }
  .options > * { position: absolute; }
  .empty { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: var(--space-2); padding: var(--space-4); text-align: center; color: var(--ink-soft); pointer-events: none; }

  .field { fill: var(--panel-2); }
  .field.critical { fill: var(--accent-soft); }
  /* What is faded lets the ground through: a coloured one would give its status another colour. */
  .dimmed .field.critical { fill: var(--panel-2); }
  .group { fill: none; stroke: var(--line-strong); stroke-width: 1; vector-effect: non-scaling-stroke; }
  .heading { fill: var(--ink-soft); font-weight: 650; dominant-baseline: central; paint-order: stroke; stroke: var(--panel-2); stroke-width: 3px; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .sheet rect, .sheet path { vector-effect: non-scaling-stroke; }
  .map-sign path { vector-effect: none; }
  .name { dominant-baseline: central; }
  .back { fill: var(--panel); stroke: var(--line-strong); stroke-width: 1; }
  .ring { fill: none; stroke-width: 2; stroke-dasharray: 5 2; }
  .tag text { font-weight: 700; text-anchor: middle; dominant-baseline: central; }
  .tag.stripe rect { fill: var(--accent); stroke: none; }
  .edges path { fill: none; }
  .edges .backdrop { stroke: var(--line-strong); stroke-width: 1; opacity: 0.08; }

  .over { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
  .over * { vector-effect: non-scaling-stroke; }
  .area { fill: var(--accent); fill-opacity: 0.12; stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; }
  .new-line { fill: none; stroke: var(--accent); stroke-width: 3; }
  .new-head { fill: var(--accent); }
  .handle { position: absolute; left: 0; top: 0; display: grid; place-items: center; width: 24px; margin-inline: -12px; cursor: crosshair; touch-action: none; }
  .handle::before { content: ''; width: 12px; height: 12px; border: 2px solid var(--panel); border-radius: 50%; background: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
  .handle:hover::before { width: 16px; height: 16px; }
  /* In the place of the legend: over the map it would hide what one is to click. */
  .foot { position: relative; }
  .banner { position: absolute; inset-inline: 0; inset-block-end: 0; display: flex; flex-wrap: wrap; justify-content: center; align-content: center; gap: 0 var(--space-2); min-height: max(100%, 30px); padding: 2px var(--space-3); border-block-start: 2px solid var(--accent); background: var(--accent-soft); font-size: var(--text-sm); }
  .banner b { font-weight: 650; }
  .link-note { position: absolute; inset-block-end: var(--space-2); inset-inline-start: var(--space-2); display: flex; align-items: start; gap: var(--space-2); max-width: min(30rem, calc(100% - 2 * var(--space-2))); max-height: calc(100% - 2 * var(--space-2)); overflow: auto; padding: var(--space-2) var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); background: var(--panel); box-shadow: var(--shadow-2); font-size: var(--text-sm); }
  .link-note button.small { min-height: 28px; }
  .link-note .actions { margin-block-start: var(--space-1); }
  .minimap { position: absolute; inset-block-end: var(--space-2); inset-inline-end: var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); box-shadow: var(--shadow-2); cursor: move; touch-action: none; overflow: hidden; }
  .minimap canvas { display: block; width: 100%; height: 100%; }
  .minimap .frame { position: absolute; left: 0; top: 0; border: 2px solid var(--accent); border-radius: 2px; background: color-mix(in srgb, var(--accent) 12%, transparent); pointer-events: none; }
  @container (max-width: 33rem) { .minimap { display: none; } }
`
