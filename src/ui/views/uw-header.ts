import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LANGUAGES, type Messages } from '../../i18n/index.ts'
import type { AppState, Theme } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import '../components/uw-menu.ts'

const THEMES: Theme[] = ['auto', 'light', 'dark']

/**
 * The bar at the top: whose landscape this is, and what can be done with the whole of it.
 *
 * @fires open-file
 * @fires save-file - CustomEvent<'landscape' | 'scenario'>
 * @fires make-report - CustomEvent<ReportFormat>
 * @fires language - CustomEvent<Language>
 * @fires theme - CustomEvent<Theme>
 */
@customElement('uw-header')
export class UwHeader extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState

  static override styles = [baseStyles, controlStyles, css`
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); padding: var(--space-2) var(--space-4); background: light-dark(#0b3d6b, #0c1a27); color: #fff; }
    .brand { display: flex; align-items: center; gap: var(--space-2); font-size: var(--text-lg); font-weight: 700; letter-spacing: 0.01em; }
    .brand svg { width: 26px; height: 26px; }
    .landscape { display: flex; flex-direction: column; line-height: 1.2; border-inline-start: 1px solid rgb(255 255 255 / 35%); padding-inline-start: var(--space-4); }
    .landscape small { font-size: var(--text-xs); color: #c9dbec; }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); margin-inline-start: auto; }
    .tools button, .tools select { background: rgb(255 255 255 / 10%); color: #fff; border-color: rgb(255 255 255 / 45%); }
    .tools button:hover, .tools select:hover { background: rgb(255 255 255 / 20%); }
    option { color: var(--ink); background: var(--panel); }
  `]

  override render() {
    const { app } = this.messages
    const { landscape, scenario, language, theme, trace } = this.state
    const savings = [
      { id: 'landscape', name: app.saveLandscape, disabled: !landscape },
      { id: 'scenario', name: app.saveScenario, disabled: !scenario },
    ]
    const formats = Object.entries(app.reportIn).map(([id, name]) => ({ id, name }))
    return html`<div class="bar">
      <div class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 20h9c4 0 4-9 8-9h6" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M22 6.500 27 11l-5 4.500" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M17 20h10" stroke="#ff9d75" stroke-width="3" stroke-linecap="round" stroke-dasharray="2 5"/></svg>
        <h1>${app.name}</h1>
      </div>
      ${landscape ? html`<div class="landscape"><small>${app.landscape}</small><span>${landscape.value.name}</span></div>` : nothing}
      <div class="tools">
        <button type="button" title=${app.openHint} @click=${() => emit(this, 'open-file', null)}>${app.open}</button>
        <uw-menu .label=${app.save} .items=${savings} @choose=${(event: CustomEvent) => emit(this, 'save-file', event.detail)}></uw-menu>
        <uw-menu .label=${app.report} .items=${formats} ?disabled=${!trace} @choose=${(event: CustomEvent) => emit(this, 'make-report', event.detail)}></uw-menu>
        <label><span class="hidden">${app.language}</span>
          <select class="language" @change=${(event: Event) => emit(this, 'language', (event.target as HTMLSelectElement).value)}>
            ${LANGUAGES.map((code) => html`<option value=${code} lang=${code} ?selected=${code === language}>${code === 'nl' ? 'Nederlands' : 'English'}</option>`)}
          </select></label>
        <label><span class="hidden">${app.theme}</span>
          <select class="theme" @change=${(event: Event) => emit(this, 'theme', (event.target as HTMLSelectElement).value)}>
            ${THEMES.map((code) => html`<option value=${code} ?selected=${code === theme}>${app.themeName[code]}</option>`)}
          </select></label>
      </div>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-header': UwHeader } }
