import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { takenBack } from '../../../exercise/log.ts'
import { timeOfDay } from '../../views/scenario/local-time.ts'
import { entryWords } from './entry-words.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** All that was written down, the last first; whatever was a mistake can be taken back, and had back. */
@customElement('uw-run-log')
export class UwRunLog extends RunElement {
  static override styles = [...runStyles, css`
    .scroll { max-height: 24rem; overflow: auto; }
    table { font-size: var(--text-sm); }
    .gone .what { text-decoration: line-through; color: var(--ink-soft); }
    td:last-child { text-align: end; }
    .when { white-space: nowrap; }
  `]

  override render() {
    const { texts: { run: { log } }, run } = this
    const gone = takenBack(run.entries)
    const seconds = new Map(this.standing.standing.map(({ number, second }) => [number, second]))
    const rows = run.entries.map((entry, number) => ({ entry, number })).filter(({ entry }) => entry.do !== 'take-back').reverse()
    if (!rows.length) return html`<h3>${log.title}</h3><p class="soft">${log.nothing}</p>`
    return html`<h3>${log.title}</h3><div class="scroll" tabindex="0" role="region" aria-label=${log.title}><table class="table">
      <thead><tr><th scope="col">${log.room}</th><th scope="col">${log.scenario}</th><th scope="col">${log.what}</th><th scope="col"><span class="hidden">${log.takeBack}</span></th></tr></thead>
      <tbody>${repeat(rows, ({ number }) => number, ({ entry, number }) => {
        const [back, second] = [gone.get(number), seconds.get(number)]
        const words = entryWords(entry, this)
        return html`<tr class=${back === undefined ? '' : 'gone'}><td class="when numbers">${timeOfDay(new Date(entry.at))}</td><td class="when numbers">${second === undefined ? nothing : this.at(second)}</td>
          <td class="what">${words}${back === undefined ? nothing : html` <span class="badge">${log.takenBack}</span>`}</td>
          <td><button type="button" class="quiet small" aria-label=${back === undefined ? log.takeBackWhat(words) : log.haveBackWhat(words)}
            @click=${() => this.act({ do: 'take-back', entry: back ?? number })}>${back === undefined ? log.takeBack : log.haveBack}</button></td></tr>`
      })}</tbody></table></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-log': UwRunLog } }
