import { css } from 'lit'

/**
 * What things stand on: native dialogs (`.dialog-head`, `.dialog-body`, `.dialog-foot`), popovers, `.notice` and `.badge`
 * (each plain, `good`, `warn` or `bad`), `.table`, and keys as `kbd`.
 */
export const surfaceStyles = css`
  dialog {
    max-width: min(44rem, calc(100vw - 2 * var(--space-4))); max-height: calc(100dvh - 2 * var(--space-6)); padding: 0;
    border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); color: var(--ink); box-shadow: var(--shadow-3);
  }
  dialog[open]:has(> .dialog-body, > form > .dialog-body), dialog[open] > form:has(> .dialog-body) { display: flex; flex-direction: column; overflow: hidden; }
  dialog > form { min-height: 0; }
  dialog::backdrop { background: var(--scrim); }
  .dialog-head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3); padding: var(--space-3) var(--space-4); border-block-end: 1px solid var(--line); }
  .dialog-head h2 { flex: 1; font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
  .dialog-body { flex: 1; min-height: 0; overflow: auto; padding: var(--space-4); }
  .dialog-foot { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: var(--space-2); padding: var(--space-3) var(--space-4); border-block-start: 1px solid var(--line); background: var(--panel-2); }
  [popover] { padding: var(--space-3) var(--space-4); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); background: var(--panel); color: var(--ink); box-shadow: var(--shadow-2); }

  .notice { padding: var(--space-2) var(--space-3); border-inline-start: 4px solid var(--accent); border-radius: 0 var(--radius) var(--radius) 0; background: var(--accent-soft); }
  .notice.good { border-color: var(--normal); background: var(--normal-soft); }
  .notice.warn { border-color: var(--below-minimum); background: var(--below-minimum-soft); }
  .notice.bad { border-color: var(--stopped); background: var(--stopped-soft); }
  .badge {
    display: inline-block; padding: 0 6px; border: 1px solid; border-radius: 99px; background: var(--panel-2); color: var(--ink-soft);
    font-size: var(--text-xs); font-weight: 650; line-height: 1.5; white-space: nowrap;
  }
  .badge.accent { background: var(--accent-soft); color: var(--accent); }
  .badge.good { background: var(--normal-soft); color: var(--normal); }
  .badge.warn { background: var(--below-minimum-soft); color: var(--below-minimum); }
  .badge.bad { background: var(--stopped-soft); color: var(--stopped); }

  .table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--text-sm); }
  .table :is(th, td) { padding: 4px var(--space-2); text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
  .table thead th { position: sticky; top: 0; z-index: 1; background: var(--panel-2); border-block-end-color: var(--line-strong); font-weight: 650; }
  .table tbody th { font-weight: 500; }
  .table tbody tr:hover { background: var(--panel-2); }
  .table [aria-selected='true'], .table [aria-current='true'] { background: var(--accent-soft); }

  kbd {
    display: inline-block; min-width: 1.9em; padding: 1px 5px; border: 1px solid var(--line-strong); border-block-end-width: 2px; border-radius: var(--radius);
    background: var(--panel-2); font: inherit; font-size: var(--text-sm); line-height: 1.35; text-align: center; white-space: nowrap;
  }
  @media (forced-colors: active) { .notice, [popover], dialog { border: 1px solid CanvasText; } .notice { border-inline-start-width: 4px; } .table [aria-selected='true'], .table [aria-current='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
`
