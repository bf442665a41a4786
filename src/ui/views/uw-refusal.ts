import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Refused } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'

/** Tells over the page that a file was refused, with every problem in it, or that the program itself failed. @fires dismiss */
@customElement('uw-refusal')
export class UwRefusal extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) refused: Refused | null = null
  @property({ attribute: false }) failure: string | null = null
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(44rem, calc(100vw - 2rem)); max-height: 80vh; padding: var(--space-6); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); background: var(--panel); color: var(--ink); }
    dialog::backdrop { background: rgb(10 20 30 / 50%); }
    h2 { font-size: var(--text-lg); margin-block-end: var(--space-2); }
    ol { margin: var(--space-4) 0; max-height: 45vh; overflow: auto; border-block: 1px solid var(--line); }
    li { padding: var(--space-2) 0; border-block-end: 1px solid var(--line); }
    li:last-child { border: 0; }
    .where { display: block; font-size: var(--text-sm); color: var(--ink-soft); }
  `]

  override updated() {
    const wanted = this.refused !== null || this.failure !== null
    if (wanted && !this.dialog.open) this.dialog.showModal()
    if (!wanted && this.dialog.open) this.dialog.close()
  }

  override render() {
    const { app, say } = this.messages
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'dismiss', null)}>
      ${this.refused ? html`
        <h2 id="title">${app.refused(this.refused.file)}</h2>
        <p>${app.refusedWhy(this.refused.problems.length)}</p>
        <ol tabindex="0" aria-labelledby="title">${this.refused.problems.map((problem) => html`<li>
          <span class="where">${app.line(problem.line, problem.column)}</span>${say.problem(problem)}</li>`)}</ol>`
        : this.failure !== null ? html`<h2 id="title">${app.failure}</h2><p>${this.failure}</p>` : nothing}
      <button type="button" class="primary" @click=${() => this.dialog.close()}>${app.close}</button>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-refusal': UwRefusal } }
