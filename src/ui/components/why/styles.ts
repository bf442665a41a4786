import { css } from 'lit'

const headingStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--panel); }
  .scroller { flex: 1; min-height: 0; overflow-y: auto; scrollbar-width: thin; padding: var(--space-3) var(--space-4) var(--space-6); overflow-wrap: break-word; }
  .kind { font-size: var(--text-sm); color: var(--ink-soft); }
  .kind::first-letter { text-transform: uppercase; }
  h2 { font-size: var(--text-lg); font-weight: 650; line-height: 1.25; text-wrap: balance; }
  .title { display: grid; grid-template-columns: 1fr auto; align-items: baseline; }
  .title h2 { grid-row: 2; grid-column: 1 / -1; }
  .back { grid-area: 1 / 2; min-height: 24px; font-size: var(--text-sm); }
  .now {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); margin-top: var(--space-2); padding: 6px var(--space-2);
    border-inline-start: 4px solid var(--colour); background: var(--soft); border-radius: 0 var(--radius) var(--radius) 0;
  }
  .now .moment { margin-inline-start: auto; font-size: var(--text-sm); color: var(--ink-soft); white-space: nowrap; }
  .description, .owners { margin-top: var(--space-2); font-size: var(--text-sm); }
  .answer { margin-top: var(--space-3); font-weight: 600; line-height: 1.35; }
  .ahead { margin-top: var(--space-2); padding: var(--space-2); border-radius: var(--radius); background: var(--below-minimum-soft); font-size: var(--text-sm); }
  .scroller section { margin-top: var(--space-4); }
  h3 { margin-bottom: var(--space-2); font-size: var(--text-sm); font-weight: 650; color: var(--ink-soft); }
  h4 { margin: 0; font-size: var(--text-md); font-weight: 650; line-height: 1.3; }
`

const chainStyles = css`
  .chain { counter-reset: link; }
  .chain li { position: relative; display: grid; grid-template-columns: 20px 1fr; gap: var(--space-2); padding-bottom: var(--space-3); counter-increment: link; }
  .chain li:last-child { padding-bottom: 0; }
  .chain li::before { content: ''; position: absolute; inset: 20px auto -4px 8.5px; width: 2px; background: var(--line); }
  .chain li:last-child::before { display: none; }
  .chain uw-status { font-size: 16px; justify-content: center; height: 1.4em; }
  .chain p::before { content: counter(link) '. '; font-weight: 650; font-variant-numeric: tabular-nums; }
  .held li { padding: var(--space-2); border: 1px dashed var(--degraded); border-radius: var(--radius); background: var(--degraded-soft); }
  .held li + li { margin-top: var(--space-2); }
`

const fallbackStyles = css`
  .fallback { padding: var(--space-2) var(--space-3) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--text-sm); }
  .fallback + .fallback { margin-top: var(--space-2); }
  .fallback p + p, .fallback .path { margin-top: 6px; }
  .verdict-line { margin-bottom: 2px; }
  .verdict { display: inline-flex; align-items: center; gap: 6px; font-size: var(--text-sm); font-weight: 650; color: var(--ink-soft); }
  .verdict::first-letter { text-transform: uppercase; }
  .good .verdict { color: var(--normal); }
  .bad .verdict { color: var(--below-minimum); }
  .fallback.bad { border-inline-start: 4px solid var(--below-minimum); }
  .fallback.good { border-inline-start: 4px solid var(--normal); }
  .fallback.false { padding-top: 0; overflow: hidden; border: 2px solid var(--stopped); background: var(--stopped-soft); }
  .false .verdict-line { margin: 0 calc(-1 * var(--space-3)) var(--space-2); padding: 4px var(--space-3); background: var(--stopped); }
  .false .verdict { color: var(--panel); font-size: var(--text-sm); letter-spacing: 0.01em; }
  @media (forced-colors: active) { .false .verdict { color: CanvasText; } .false .shared { forced-color-adjust: none; stroke: Canvas; } }
  .shared { width: 24px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2; }
  .path { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; font-weight: 600; }
  .path li:not(:last-child)::after { content: '→' / ''; margin-inline-start: 4px; color: var(--ink-soft); }
  .path .link { color: inherit; }
  .false .path .end { text-decoration: line-through; text-decoration-color: var(--stopped); text-decoration-thickness: 2px; }
  .plan { font-size: var(--text-sm); }
`

const factStyles = css`
  .facts > div { display: grid; grid-template-columns: 5.5rem 1fr; gap: var(--space-2); padding: 5px 0; border-top: 1px solid var(--line); }
  .facts > div:first-child { border: 0; padding-top: 0; }
  dt { color: var(--ink-soft); }
  .moment { position: relative; }
  li.moment { display: grid; grid-template-columns: 16px 1fr; column-gap: var(--space-2); align-items: baseline; }
  li.moment + li.moment { margin-top: var(--space-2); }
  li.moment svg { width: 14px; height: 14px; overflow: visible; align-self: center; }
  li.moment p { grid-column: 2; font-size: var(--text-sm); }
  .diamond { fill: none; stroke: var(--normal); stroke-width: 1.4; }
  .outcome { font-weight: 650; color: var(--normal); }
  .outcome::first-letter { text-transform: uppercase; }
  .missed .diamond { fill: var(--stopped); stroke: var(--stopped); }
  .missed .cross { stroke: var(--panel); stroke-width: 1.4; }
  .missed .outcome { color: var(--stopped); }
  .plain li + li { margin-top: var(--space-2); }
  .neighbours { font-size: var(--text-md); }
  .neighbour { display: grid; grid-template-columns: 16px 1fr; gap: var(--space-2); padding: 2px 0; }
  .neighbour uw-status { height: 1.4em; font-size: 14px; }
  .neighbour .link { color: inherit; text-decoration-color: var(--line-strong); }
  .neighbour .soft, .group > .soft { font-size: var(--text-sm); }
  .group ul { margin-inline-start: 7px; padding-inline-start: var(--space-2); border-inline-start: 2px solid var(--line); }
  .more summary { padding: 4px 0; cursor: pointer; color: var(--accent); font-size: var(--text-sm); }
  .provenance { padding-top: var(--space-3); border-top: 1px solid var(--line); font-size: var(--text-sm); }
  .provenance li + li, .provenance ul + p { margin-top: var(--space-2); }
  .badge { display: inline-block; padding: 0 6px; border: 1px solid; border-radius: 99px; font-size: var(--text-xs); font-weight: 650; }
  .documented { color: var(--normal); background: var(--normal-soft); }
  .assumed { color: var(--degraded); background: var(--degraded-soft); border-style: dashed; }
`

const emptyStyles = css`
  .empty { padding-top: var(--space-6); color: var(--ink-soft); }
  .empty svg { display: block; width: 100%; max-width: 220px; margin-bottom: var(--space-4); }
  .empty h2 { color: var(--ink); }
  .empty p { margin-top: var(--space-2); color: var(--ink); }
  .empty li { position: relative; margin-top: var(--space-3); padding-inline-start: var(--space-4); font-size: var(--text-sm); }
  .empty li::before { content: ''; position: absolute; inset: 0.6em auto auto 0; width: 6px; height: 6px; border-radius: 50%; background: var(--accent); }
  .thread { stroke: var(--line-strong); stroke-width: 2; }
  .stop circle { fill: var(--panel); }
`

export const whyStyles = [headingStyles, chainStyles, fallbackStyles, factStyles, emptyStyles]
