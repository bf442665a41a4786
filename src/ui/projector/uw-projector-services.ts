import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { baseStyles } from '../components/base-styles.ts'
import { STATUSES } from '../components/status-shape.ts'
import '../components/uw-status.ts'
import { ProjectionElement } from './projection-element.ts'

/** How the services do now, the worst first; those that work normally are only counted. */
@customElement('uw-projector-services')
export class UwProjectorServices extends ProjectionElement {
  /** So many can be read from the back of the room. */
  @property({ type: Number }) most = 14

  static override styles = [baseStyles, css`
    :host { display: grid; align-content: start; gap: 0.3em; min-height: 0; overflow: hidden; font-size: inherit; line-height: 1.2; }
    h2 { font-size: 1em; font-weight: 700; }
    ul { display: grid; gap: 0.25em 1em; }
    .few { font-size: 1.2em; }
    .many { font-size: 0.85em; }
    li { display: flex; align-items: center; justify-content: space-between; gap: 0.6em; padding-block: 0.15em; border-block-end: 1px solid var(--line); }
    .name { min-width: 0; overflow-wrap: anywhere; }
    uw-status { flex: none; }
    .rest { font-size: 0.9em; }
  `]

  override render() {
    const { messages, texts: { projector }, view: { services }, most } = this
    const ailing = STATUSES.filter((status) => status !== 'normal').flatMap((status) => services.filter((one) => one.status === status))
    const shown = ailing.slice(0, most)
    const normal = services.length - ailing.length
    return html`<h2>${projector.services}</h2>
      ${ailing.length ? html`<ul class=${shown.length <= 7 ? 'few' : shown.length > 11 ? 'many' : ''}>${repeat(shown, ({ id }) => id, ({ name, status }) => html`<li><span class="name">${name}</span><uw-status .messages=${messages} .status=${status}></uw-status></li>`)}</ul>` : html`<p>${projector.allNormal}</p>`}
      ${ailing.length > shown.length ? html`<p class="rest">${projector.more(ailing.length - shown.length)}</p>` : nothing}
      ${ailing.length && normal ? html`<p class="rest soft">${projector.othersNormal(normal)}</p>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projector-services': UwProjectorServices } }
