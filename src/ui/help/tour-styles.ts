import { css } from 'lit'

export const tourStyles = css`
  [popover] { position: fixed; inset: auto; margin: 0; }
  .ring {
    padding: 0; border: 3px solid var(--focus-back); border-radius: var(--radius-lg); background: none; pointer-events: none;
    outline: 3px solid var(--focus); outline-offset: 0;
  }
  .card { width: min(23rem, calc(100vw - 16px)); padding: var(--space-4); border-color: var(--line); box-shadow: var(--shadow-3); }
  .head { display: flex; align-items: center; justify-content: space-between; gap: var(--space-3); font-size: var(--text-sm); color: var(--ink-soft); }
  .dots { display: flex; gap: 4px; }
  .dots i { width: 8px; height: 8px; border: 1px solid var(--line-strong); border-radius: 50%; }
  .dots i.done { border-color: var(--accent); background: var(--accent); }
  h2 { margin-block: var(--space-2) var(--space-1); font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
  h2:focus { outline: none; box-shadow: none; }
  .text { line-height: 1.5; }
  .task { margin-block-start: var(--space-2); }
  .actions { margin-block-start: var(--space-4); }
  .actions .stop { margin-inline-end: auto; }
  @media (prefers-reduced-motion: no-preference) { .ring, .card { transition: left 0.2s, top 0.2s, width 0.2s, height 0.2s; } }
  @media (forced-colors: active) { .ring { border-color: Highlight; } .dots i.done { forced-color-adjust: none; background: CanvasText; } }
  @media print { :host { display: none; } }
`
