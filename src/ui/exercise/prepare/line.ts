import { css, html, nothing, type TemplateResult } from 'lit'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { listStyles } from '../../editor/fields/list-styles.ts'
import { formStyles } from '../../editor/fields/section.ts'

/** A line of a list that opens as a form. */
export interface Line {
  key: string
  /** What is on the line. */
  content: unknown
  open: boolean
  toggle(key: string): void
  /** The form, made when it is open. */
  form(): unknown
  /** Stands below the line whether it is open or not. */
  below?: unknown
  /** Buttons beside it. */
  beside?: unknown
}

export const line = ({ key, content, open, toggle, form, below, beside }: Line): TemplateResult => html`
  <li data-key=${key}><div class="line"><button type="button" class="open" aria-expanded=${open} @click=${() => toggle(key)}>${content}</button>${beside ?? nothing}</div>
    ${below ?? nothing}${open ? html`<div class="card">${form()}</div>` : nothing}</li>`

const more = css`
  .line { display: flex; align-items: center; gap: var(--space-1); }
  .line .open { flex: 1; min-width: 0; min-height: 36px; padding: 6px var(--space-3); text-align: start; overflow-wrap: anywhere; line-height: 1.35; }
  .lines > li { min-width: 0; }
  .lines > li + li { margin-block-start: var(--space-2); }
  .lines .card { border-block-start: 1px solid var(--line-strong); border-radius: var(--radius); margin-block-start: 2px; }
  .open strong { font-weight: 650; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: var(--space-3) var(--space-4); align-items: start; }
  .time { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); }
  .time strong { white-space: nowrap; }
  fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0; margin-block-end: 2px; font-size: var(--text-sm); font-weight: 650; }
  .ticks { display: flex; flex-wrap: wrap; gap: 2px var(--space-4); }
  .ticks label, label.tick { display: inline-flex; align-items: center; gap: 4px; min-height: 28px; cursor: pointer; }
  h3 { font-size: var(--text-lg); font-weight: 650; line-height: 1.25; }
  h4 { margin: 0; font-size: var(--text-md); font-weight: 650; }
  .lead { max-width: 75ch; color: var(--ink-soft); }
  .narrow { max-width: 60rem; }
`

/** How the forms of an exercise look. */
export const exerciseFormStyles = [baseStyles, controlStyles, formStyles, listStyles, more]
