import { LitElement } from 'lit'
import { property, query } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { emit } from '../components/emit.ts'

/**
 * A dialog over the page: open as long as `open` is set, closed by Escape, a press beside it or `shut`. The browser
 * gives the focus back to where it came from.
 *
 * @fires closed
 */
export abstract class Overlay extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ type: Boolean }) open = false
  @query('dialog') protected dialog!: HTMLDialogElement

  protected readonly shut = (): void => this.dialog.close()

  protected readonly closed = (): void => {
    this.open = false
    emit(this, 'closed', null)
  }

  protected override updated(): void {
    if (this.open && !this.dialog.open) this.dialog.showModal()
    if (!this.open && this.dialog.open) this.dialog.close()
  }
}
