import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { filesOf } from '../../model/work.ts'
import { SCREENS, isChanged, scenarioOf, workOf, type AppState, type Screen, type Theme } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import '../components/uw-menu.ts'
import type { MenuItem } from '../components/uw-menu.ts'
import { exportItems } from '../export/formats.ts'
import '../keep/uw-kept-state.ts'
import { THEMES as LOOKS } from '../styles/themes.ts'

/** Begins what is exported, among the names of files; none of these has a slash. */
const EXPORT = 'export/'

const MODES: Theme[] = ['auto', 'light', 'dark']

/**
 * The bar at the top: the screens, whose landscape this is, and what can be done with the whole of it.
 *
 * @fires screen - CustomEvent<Screen>
 * @fires history - CustomEvent<'undo' | 'redo'>
 * @fires open-file
 * @fires save-file - CustomEvent<string>, the name of a file of the work
 * @fires export - CustomEvent<ExportFormat>
 * @fires language - CustomEvent<Language>
 * @fires theme - CustomEvent<Theme>
 * @fires colours - CustomEvent<string>
 * @fires help - CustomEvent<Help>
 */
@customElement('uw-header')
export class UwHeader extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState

  static override styles = [baseStyles, controlStyles, css`
    :host { container-type: inline-size; }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); padding: var(--space-1) var(--space-4); background: var(--header); color: var(--on-header); }
    .brand { display: flex; align-items: center; gap: var(--space-2); font-size: var(--text-lg); font-weight: 700; letter-spacing: 0.01em; }
    .brand svg { width: 26px; height: 26px; }
    nav { display: flex; flex-wrap: wrap; align-self: stretch; }
    nav button, .tools button { border-color: transparent; background: none; color: inherit; }
    nav uw-menu { display: none; }
    nav button { min-height: 36px; padding-inline: var(--space-2); border-radius: var(--radius) var(--radius) 0 0; border-block-end: 3px solid transparent; }
    nav button[aria-current='page'] { border-block-end-color: currentColor; font-weight: 700; }
    nav button:hover, .tools button:hover:not([aria-disabled='true']) { background: color-mix(in srgb, currentColor 18%, transparent); }
    /* A long name is cut before it pushes the tools to a line of their own. */
    .landscape { flex: 1 1 8rem; min-width: 0; display: flex; flex-direction: column; align-items: flex-start; line-height: 1.15; border-inline-start: 1px solid color-mix(in srgb, currentColor 40%, transparent); padding-inline-start: var(--space-3); }
    .landscape button { max-width: 100%; display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: start; min-height: 24px; font-weight: 700; padding-inline: 0; border-color: transparent; background: none; color: inherit; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 0.25em; }
    .landscape uw-kept-state { max-width: 100%; }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); margin-inline-start: auto; }
    .tools > button, select { border-color: color-mix(in srgb, currentColor 45%, transparent); }
    select { background: color-mix(in srgb, currentColor 10%, transparent); color: inherit; }
    .step { min-width: 32px; padding: 0; font-size: 1.15rem; }
    [aria-disabled='true'] { opacity: 0.5; cursor: default; }
    option { color: var(--ink); background: var(--panel); }
    /* Where the screens do not fit beside the name, they are a menu. */
    @container (max-width: 48rem) {
      .bar { padding-inline: var(--space-3); }
      nav { align-self: center; }
      nav button { display: none; }
      nav uw-menu { display: block; }
      .landscape { padding-inline-start: 0; border: 0; }
      .tools { margin-inline-start: 0; }
    }
    @media print { :host { display: none; } }
  `]

  private screens() {
    const { app } = this.messages
    const items = SCREENS.map((screen) => ({ id: screen, name: app.screen[screen], checked: screen === this.state.screen }))
    return html`<nav data-tour="screens" aria-label=${app.screens}>${SCREENS.map((screen: Screen) => html`
      <button type="button" aria-current=${screen === this.state.screen ? 'page' : nothing} @click=${() => emit(this, 'screen', screen)}>${app.screen[screen]}</button>`)}
      <uw-menu onward .label=${app.onScreen(app.screen[this.state.screen])} .items=${items} @choose=${(event: CustomEvent) => emit(this, 'screen', event.detail)}></uw-menu></nav>`
  }

  /** Undo and redo stay in place when there is nothing more to do, so that the keyboard is not lost. */
  private step(step: 'undo' | 'redo', sign: string, keys: string) {
    const { app, say } = this.messages
    const { history } = this.state
    const next = step === 'undo' ? history?.past.at(-1) : history?.future[0]
    const name = next ? app[step](say.step(next.label)) : app.nothingTo[step]
    return html`<button type="button" class="step" aria-label=${name} title=${name} aria-disabled=${!next} aria-keyshortcuts=${keys}
      @click=${() => next && emit(this, 'history', step)}><span aria-hidden="true">${sign}</span></button>`
  }

  private savings(): MenuItem[] {
    const { app } = this.messages
    const work = workOf(this.state)
    if (!work) return []
    const scenario = scenarioOf(this.state)
    const others = work.scenarios.filter(({ file }) => file !== this.state.open && isChanged(this.state, file))
    const exercises = (work.exercises ?? []).filter(({ file }) => isChanged(this.state, file))
    const exitPlans = (work.exitPlans ?? []).filter(({ file }) => isChanged(this.state, file))
    return [
      { id: work.file, name: app.saveLandscape },
      ...(scenario && this.state.open !== null ? [{ id: this.state.open, name: app.saveScenario }] : []),
      ...others.map(({ file, value }) => ({ id: file, name: app.saveOther(value.name) })),
      ...exercises.map(({ file, value }) => ({ id: file, name: app.saveExercise(value.name) })),
      ...exitPlans.map(({ file, value }) => ({ id: file, name: app.saveExitPlan(value.name) })),
      ...exportItems(this.messages).map((item) => ({ ...item, id: `${EXPORT}${item.id}` })),
    ]
  }

  private settings(): MenuItem[] {
    const { app, help } = this.messages
    return [
      ...MODES.map((mode) => ({ id: `theme:${mode}`, name: app.themeName[mode], checked: mode === this.state.theme, group: app.theme })),
      ...LOOKS.map(({ id }) => ({ id: `colours:${id}`, name: help.lookName[id as keyof typeof help.lookName] ?? id, checked: id === this.state.look, group: app.colours })),
      ...(this.state.look.startsWith('{') ? [{ id: `colours:${this.state.look}`, name: help.ownLook, checked: true, group: app.colours }] : []),
      { id: 'colours:open', name: app.ownColours, group: app.colours },
    ]
  }

  private helps(): MenuItem[] {
    const { help } = this.messages.app
    return (['tour', 'palette', 'keys', 'glossary', 'statement'] as const).map((id) => ({ id, name: help[id] }))
  }

  private readonly keep = ({ detail }: CustomEvent<string>) => {
    if (detail.startsWith(EXPORT)) emit(this, 'export', detail.slice(EXPORT.length))
    else emit(this, 'save-file', detail)
  }

  private readonly set = ({ detail }: CustomEvent<string>) => {
    const colon = detail.indexOf(':')
    emit(this, detail.slice(0, colon), detail.slice(colon + 1))
  }

  override render() {
    const { app } = this.messages
    const { language, keeping } = this.state
    const work = workOf(this.state)
    const changed = work !== null && filesOf(work).some((file) => isChanged(this.state, file))
    return html`<div class="bar">
      <div class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 20h9c4 0 4-9 8-9h6" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M22 6.500 27 11l-5 4.500" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M17 20h10" stroke="#ff9d75" stroke-width="3" stroke-linecap="round" stroke-dasharray="2 5"/></svg>
        <h1>${app.name}</h1>
      </div>
      ${this.screens()}
      ${work ? html`<div class="landscape"><button type="button" title=${`${work.landscape.name}: ${app.landscapes}`} @click=${() => emit(this, 'help', 'kept')}>${work.landscape.name}</button>
        <uw-kept-state .messages=${this.messages} .keeping=${keeping} .changed=${changed} .filed=${this.state.files[work.file]?.text !== '' && !this.state.files[work.file]?.example}></uw-kept-state></div>` : nothing}
      <div class="tools" data-tour="save">
        ${this.step('undo', '↶', 'Control+Z')}${this.step('redo', '↷', 'Control+Shift+Z')}
        <button type="button" title=${app.openHint} @click=${() => emit(this, 'open-file', null)}>${app.open}</button>
        <uw-menu .label=${app.save} .items=${this.savings()} @choose=${this.keep}></uw-menu>
        <label><span class="hidden">${app.language} (Nederlands, English)</span>
          <select class="language" @change=${(event: Event) => emit(this, 'language', (event.target as HTMLSelectElement).value)}>
            ${LANGUAGES.map((code) => html`<option value=${code} ?selected=${code === language}>${code.toUpperCase()}</option>`)}
          </select></label>
        <uw-menu class="settings" .label=${app.settings} .items=${this.settings()} @choose=${this.set}></uw-menu>
        <uw-menu class="help" .label=${app.helpTitle} .items=${this.helps()} @choose=${(event: CustomEvent) => emit(this, 'help', event.detail)}></uw-menu>
      </div>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-header': UwHeader } }
