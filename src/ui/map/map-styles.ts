import { css } from 'lit'

/** The looks of the drawing. A failure comes forward by ground and sign; what works stays quiet. */
export const mapStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
  .stage { position: relative; flex: 1; min-height: 0; overflow: hidden; border-radius: var(--radius); }
  .stage:focus-visible { outline: none; box-shadow: none; }
  .stage:focus-visible::after { content: ''; position: absolute; inset: 0; border: 3px solid var(--focus); border-radius: inherit; pointer-events: none; }
  .stage > svg { position: absolute; inset: 0; width: 100%; height: 100%; display: block; cursor: grab; user-select: none; touch-action: none; }
  .stage > svg:active { cursor: grabbing; }
  .empty { position: absolute; inset: 0; display: grid; place-content: center; color: var(--ink-soft); }

  .block rect { fill: var(--panel-2); }
  .block.critical rect { fill: var(--accent-soft); }
  .heading { fill: var(--ink-soft); font-weight: 650; dominant-baseline: central; }
  .block.critical .heading { fill: var(--ink); }

  .node { cursor: pointer; }
  .node.away { display: none; }
  .pill { fill: transparent; stroke: transparent; stroke-width: 1.25; vector-effect: non-scaling-stroke; }
  .name { fill: var(--ink-soft); dominant-baseline: central; }
  .node.normal .sign { opacity: 0.75; }
  .node.normal .sign .mark { display: none; }
  .node.normal .sign .body { transform: scale(0.55); stroke-width: 2.6; }
  .node.critical .pill { fill: var(--panel); stroke: var(--line); }
  .node.critical .name { fill: var(--ink); font-weight: 500; }
  .node:not(.normal) .pill { fill: var(--soft); }
  .node:not(.normal) .name { fill: var(--ink); }
  .node.critical:not(.normal) .pill { stroke: var(--colour); }
  .node.hit .pill { fill: var(--colour); stroke: var(--colour); }
  .node.hit .name { fill: var(--panel); font-weight: 650; }
  .node.hit .sign.solid .body { fill: var(--panel); }
  .node.hit .sign.solid .mark { fill: var(--colour); }
  .node.hit .tag rect { stroke: var(--panel); fill: none; }
  .node.hit .tag text { fill: var(--panel); }
  .node:hover .pill { stroke: var(--line-strong); }
  .node.lit.normal .pill { fill: var(--panel); stroke: var(--line); }
  .node.lit .name { fill: var(--ink); }
  .node.hit.lit .name { fill: var(--panel); }
  .node.in-chain .pill { stroke: var(--stopped); stroke-width: 2; }
  .node.found .pill { stroke: var(--accent); stroke-width: 2; }
  .node.selected .pill { stroke: var(--accent); stroke-width: 3; }
  .stage:focus-visible .node.active .pill { stroke: var(--focus); stroke-width: 4; paint-order: stroke; }
  .node.faded { opacity: 0.26; }
  .node.faded:hover { opacity: 1; }
  .cards { pointer-events: none; }
  .cards .node.faded { opacity: 1; }
  .cards .node.normal .pill { fill: var(--panel); stroke: var(--line-strong); }
  .cards .node.selected .pill { stroke: var(--accent); }
  .tag rect { fill: var(--panel); stroke: var(--line-strong); stroke-width: 1; vector-effect: non-scaling-stroke; }
  .tag.stripe rect { fill: var(--accent); stroke: none; }
  .tag.stripe text { display: none; }
  .tag text { fill: var(--ink-soft); font-weight: 700; text-anchor: middle; dominant-baseline: central; }

  .edges path { fill: none; vector-effect: non-scaling-stroke; }
  .backdrop { stroke: var(--line-strong); stroke-width: 1; opacity: 0.08; }
  .backdrop.off { display: none; }
  .edge .line { stroke: var(--accent); stroke-width: 1.25; opacity: 0.75; }
  .edge .head { fill: var(--accent); }
  .edge.soft .line { stroke-dasharray: 6 4; }
  .edge.fallback .line { stroke-dasharray: 1.5 4; stroke-linecap: round; stroke-width: 2; }
  .edge.chain .line { stroke: var(--stopped); stroke-width: 3; opacity: 1; }
  .edge.chain .head { fill: var(--stopped); }

  @media (forced-colors: active) {
    .block rect { fill: Canvas; stroke: GrayText; }
    .pill { stroke: CanvasText; fill: Canvas; }
    .node.selected .pill, .stage:focus-visible .node.active .pill { stroke: Highlight; stroke-width: 4; }
    .name, .heading, .tag text { fill: CanvasText; }
    .sign .body { fill: Canvas; stroke: CanvasText; }
    .sign .mark { fill: CanvasText; }
    .edge .line { stroke: CanvasText; }
    .edge .head { fill: CanvasText; }
  }
`
