import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { levelAt, statusOf } from '../../../engine/levels.ts'
import type { Status, Steps } from '../../../engine/trace.ts'
import { componentOf, servicesOf } from '../../../model/landscape.ts'
import '../../components/uw-services.ts'
import '../../components/uw-status.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'
import { Ticking } from '../ticking.ts'

interface Turn { id: string; at: number; status: Status }

/** So many of the changes to come are shown. */
const MOST = 6

/** What the participants do not see: how the services do now, and what becomes of them when nobody does anything more. */
@customElement('uw-run-ahead')
export class UwRunAhead extends RunElement {
  private readonly ticking = new Ticking(this)

  static override styles = [...runStyles, css`
    .turns { display: grid; gap: 2px; font-size: var(--text-sm); }
    .turns li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-2); }
    .turns .when { min-width: 8.5rem; font-weight: 650; }
    .turns .name { flex: 1 1 8rem; min-width: 0; }
    uw-services { max-height: 26rem; border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
  `]

  /** The next changes in how services do. */
  private turns(second: number): Turn[] {
    const { run: { trace, of: { landscape } } } = this
    return servicesOf(landscape).flatMap((id) => {
      const steps: Steps = trace?.levels[id] ?? []
      const statusAt = (level: number) => statusOf(level, componentOf(landscape, id).service?.minimum)
      let last = statusAt(levelAt(steps, second))
      return steps.filter(([at]) => at > second).flatMap(([at, level]): Turn[] => {
        const status = statusAt(level)
        const turned = status !== last
        last = status
        return turned ? [{ id, at, status }] : []
      })
    }).sort((a, b) => a.at - b.at).slice(0, MOST)
  }

  /** What is chosen here is not what the rest of the app looks at. */
  private readonly stay = (event: Event): void => event.stopPropagation()

  override render() {
    const { messages, texts: { run: { ahead } }, run: { trace, of: { landscape, scenario } }, ticking: { shown } } = this
    if (!trace) return html`<h3>${ahead.title}</h3><p role="status" class="soft">${ahead.working}</p>`
    const turns = this.turns(shown)
    return html`<div class="head"><h3>${ahead.title}</h3><span class="badge">${ahead.onlyYou}</span></div>
      ${turns.length ? html`<p class="small-text soft" id="coming">${ahead.coming}</p><ul class="turns" aria-labelledby="coming">${turns.map(({ id, at, status }) => html`<li><span class="when numbers">${this.at(at)}</span>
        <span class="name">${componentOf(landscape, id).name}</span><uw-status .messages=${messages} .status=${status}></uw-status></li>`)}</ul>` : html`<p class="soft">${ahead.nothing}</p>`}
      ${servicesOf(landscape).length ? html`<uw-services .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace} .moment=${shown}
        @select=${this.stay} @follow=${this.stay} @screen=${this.stay}></uw-services>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-ahead': UwRunAhead } }
