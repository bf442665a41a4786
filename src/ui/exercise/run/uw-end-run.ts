import { css, html } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { emit } from '../../components/emit.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** Ends the exercise, after it was asked once more; or closes it to go on later. */
@customElement('uw-end-run')
export class UwEndRun extends RunElement {
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [...runStyles, css`:host { display: block; padding: 0; border: 0; background: none; box-shadow: none; } dialog { width: min(32rem, calc(100vw - 2rem)); }`]

  private readonly end = (): void => {
    this.dialog.close()
    this.act({ do: 'end' })
    emit(this, 'exercise', { do: 'part', part: 'after' })
  }

  override render() {
    const { end } = this.texts.run
    return html`<div class="actions"><button type="button" @click=${() => emit(this, 'exercise', { do: 'leave' })}>${end.leave}</button>
        <button type="button" class="danger" @click=${() => this.dialog.showModal()}>${end.end}</button></div>
      <dialog aria-labelledby="ask" closedby="any"><div class="dialog-head"><h2 id="ask">${end.ask}</h2></div><div class="dialog-body"><p>${end.means}</p></div>
        <div class="dialog-foot"><button type="button" autofocus @click=${() => this.dialog.close()}>${end.goOn}</button><button type="button" class="danger primary" @click=${this.end}>${end.end}</button></div></dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-end-run': UwEndRun } }
