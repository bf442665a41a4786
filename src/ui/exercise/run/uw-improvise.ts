import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { formatDuration } from '../../../model/duration.ts'
import { CHANNELS, type Channel } from '../../../model/exercise.ts'
import { secondAt } from '../../../exercise/clock.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** An inject that the facilitator makes on the spot; it comes in at once. */
@customElement('uw-improvise')
export class UwImprovise extends RunElement {
  @state() private wrong = false

  static override styles = [...runStyles, css`:host { padding: 0; border: 0; box-shadow: none; background: none; }`]

  private readonly send = (event: Event): void => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const [text, from, to, channel] = ['text', 'from', 'to', 'channel'].map((name) => (form.elements.namedItem(name) as HTMLInputElement).value.trim()) as [string, string, string, string]
    this.wrong = text === ''
    if (this.wrong) return (form.elements.namedItem('text') as HTMLElement).focus()
    const at = formatDuration(Math.round(secondAt(this.clock, Date.now())))
    this.act({ do: 'improvise', inject: { at, text, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(channel ? { channel: channel as Channel } : {}) } })
    form.reset()
    ;(form.closest('details') as HTMLDetailsElement).open = false
  }

  override render() {
    const { texts: { run: { injects, improvise }, words }, wrong } = this
    const roles = Object.entries(this.run.of.exercise.roles ?? {})
    return html`<details><summary>${improvise.title}</summary><form class="stack" @submit=${this.send}>
      <div class="field"><label for="text">${improvise.text}</label><textarea id="text" name="text" rows="2" aria-invalid=${wrong} aria-describedby="wrong" @input=${() => { this.wrong = false }}></textarea>
        <p class="error" id="wrong" role="alert">${wrong ? improvise.textNeeded : ''}</p></div>
      <div class="row"><div class="field grow"><label for="from">${improvise.from}</label><input id="from" name="from" type="text" autocomplete="off"></div>
        <div class="field grow"><label for="to">${improvise.to}</label><select id="to" name="to"><option value="">${injects.everyone}</option>${roles.map(([id, { name }]) => html`<option value=${id}>${name}</option>`)}</select></div>
        <div class="field grow"><label for="channel">${improvise.channel}</label><select id="channel" name="channel"><option value="">${improvise.anyChannel}</option>
          ${CHANNELS.map((one) => html`<option value=${one}>${words.channel[one]}</option>`)}</select></div></div>
      <div><button type="submit" class="primary">${injects.show}</button></div></form></details>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-improvise': UwImprovise } }
