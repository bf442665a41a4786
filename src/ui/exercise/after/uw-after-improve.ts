import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { namesIn } from '../person.ts'
import { RunElement } from '../run/run-element.ts'
import { runStyles } from '../run/run-styles.ts'

/** What is to be improved, by whom and before when. */
@customElement('uw-after-improve')
export class UwAfterImprove extends RunElement {
  @state() private wrong = false

  static override styles = [...runStyles, css`td:last-child { text-align: end; } .row { align-items: end; }`]

  private readonly add = (event: Event): void => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const [what, owner, due] = ['what', 'owner', 'due'].map((name) => (form.elements.namedItem(name) as HTMLInputElement).value.trim()) as [string, string, string]
    ;(form.elements.namedItem('what') as HTMLElement).focus()
    this.wrong = what === ''
    if (this.wrong) return
    this.act({ do: 'improve', what, ...(owner ? { owner } : {}), ...(due ? { due } : {}) })
    form.reset()
  }

  override render() {
    const { texts: { after: { improve } }, wrong } = this
    const all = this.done('improve')
    return html`<h3>${improve.title}</h3>
      ${all.length ? html`<table class="table"><thead><tr><th scope="col">${improve.what}</th><th scope="col">${improve.owner}</th><th scope="col">${improve.due}</th><th scope="col"><span class="hidden">${improve.takeBack}</span></th></tr></thead>
        <tbody>${all.map(({ number, act: { what, owner, due } }) => html`<tr><th scope="row">${what}</th><td>${owner ?? improve.open}</td><td class="numbers">${due === undefined ? improve.open : improve.date(due)}</td>
          <td><button type="button" class="quiet small" aria-label=${improve.takeBackWhat(what)} @click=${() => this.act({ do: 'take-back', entry: number })}>${improve.takeBack}</button></td></tr>`)}</tbody></table>` : html`<p class="soft">${improve.none}</p>`}
      <form class="stack" @submit=${this.add}><div class="field"><label for="what">${improve.what}</label><input id="what" name="what" type="text" autocomplete="off" aria-invalid=${wrong} aria-describedby="wrong" @input=${() => { this.wrong = false }}>
          <p class="error" id="wrong" role="alert">${wrong ? improve.needed : ''}</p></div>
        <div class="row"><div class="field grow"><label for="owner">${improve.owner}</label><input id="owner" name="owner" type="text" autocomplete="off" list="people"></div>
          <div class="field"><label for="due">${improve.due}</label><input id="due" name="due" type="date"></div><button type="submit">${improve.add}</button></div>
        <datalist id="people">${namesIn(this.run.of.exercise).map((name) => html`<option value=${name}></option>`)}</datalist></form>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-after-improve': UwAfterImprove } }
