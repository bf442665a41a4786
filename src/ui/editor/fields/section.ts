import { css, html, nothing, type TemplateResult } from 'lit'

/** The sections that stand open, the same for whatever is shown next. */
const open = new Set<string>(['needs'])

/**
 * A part of a form that folds, and stays as it was left when something else is chosen.
 *
 * @param note what stands in it, in a few words, so that it need not be opened to know
 */
export const section = (key: string, title: string, note: unknown, content: unknown): TemplateResult => html`
  <details class="section" ?open=${open.has(key)} @toggle=${({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) open.add(key)
    else open.delete(key)
  }}><summary><h3>${title}</h3>${note ? html`<span class="note soft">${note}</span>` : nothing}</summary><div class="content">${content}</div></details>`

/** How a form with sections is laid out. */
export const formStyles = css`
  .stack, .section > .content { display: grid; gap: var(--space-3); min-width: 0; grid-template-columns: minmax(0, 1fr); }
  .section { border-block-start: 1px solid var(--line); }
  .section > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-2); min-height: 36px; padding: var(--space-2) 0; cursor: pointer; list-style: none; }
  .section > summary::-webkit-details-marker { display: none; }
  .section > summary::before { content: ''; flex: none; width: 7px; height: 7px; border: solid var(--ink-soft); border-width: 0 2px 2px 0; rotate: -45deg; margin-inline: 2px 3px; translate: 0 -2px; }
  .section[open] > summary::before { rotate: 45deg; translate: 0 -4px; }
  .section > summary:hover h3 { color: var(--accent); }
  .section > summary h3 { font-size: var(--text-md); font-weight: 650; }
  .section > summary .note { flex: 1; min-width: 8ch; font-size: var(--text-sm); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: end; }
  .section[open] > summary .note { visibility: hidden; }
  .section > .content { padding: var(--space-1) 0 var(--space-4); }
  .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: var(--space-3) var(--space-2); align-items: start; }
  .label { font-size: var(--text-sm); font-weight: 650; }
  .field label { display: grid; gap: 2px; }
  select { width: 100%; font-weight: 400; font-size: var(--text-md); }
  .card { padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
  .hint .link { padding-block: 4px; }
  .check { display: flex; align-items: baseline; gap: var(--space-1); min-height: 28px; }
`
