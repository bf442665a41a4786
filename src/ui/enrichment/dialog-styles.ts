import { css } from 'lit'

/** The guided pass is as large as the page allows: it is a place to work in. */
export const dialogStyles = css`
  dialog { width: min(80rem, calc(100vw - 2rem)); max-width: none; height: min(60rem, calc(100dvh - 2rem)); max-height: none; }
  dialog[open] { display: flex; flex-direction: column; overflow: hidden; }
  .dialog-head h2:focus { outline: none; box-shadow: none; }
  .panes { flex: 1; display: grid; grid-template-columns: minmax(14rem, 17rem) minmax(0, 1fr); min-height: 0; }
  nav { overflow: auto; padding: var(--space-3); border-inline-end: 1px solid var(--line); background: var(--panel-2); }
  nav .lead { padding: 0 var(--space-2) var(--space-3); font-size: var(--text-sm); color: var(--ink-soft); }
  nav ol { display: grid; gap: var(--space-1); }
  nav button { display: grid; gap: 3px; width: 100%; padding: var(--space-2) var(--space-3); border-color: transparent; background: none; text-align: start; }
  nav button[aria-current] { border-color: var(--accent); background: var(--panel); box-shadow: inset 4px 0 0 var(--accent); }
  nav button[aria-current] .name { color: var(--accent); }
  nav .name { font-weight: 650; }
  nav .count { font-size: var(--text-sm); color: var(--ink-soft); }
  nav progress { width: 100%; height: 5px; }
  section { display: flex; flex-direction: column; gap: var(--space-3); min-width: 0; min-height: 0; padding: var(--space-4); }
  section > h3 { font-size: var(--text-xl); font-weight: 650; line-height: var(--leading-tight); }
  section > .means { max-width: 80ch; color: var(--ink-soft); }
  section > :last-child { flex: 1; min-height: 0; }
  section > p.notice:last-child { flex: none; }
  .around { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  @media (max-width: 800px) {
    .panes { display: block; overflow: auto; }
    nav { border-inline-end: 0; border-block-end: 1px solid var(--line); }
    section { min-height: 30rem; }
  }
  @media (forced-colors: active) { nav button[aria-current] { border: 2px solid Highlight; } }
`
