import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { loadAnalysisTexts } from '../../i18n/analysis-loaded.ts'
import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Kind } from '../../model/kinds.ts'
import { dependantsOn } from '../../model/edit/dependants.ts'
import type { Kept, Version } from '../../store/keep/kept.ts'
import { asideOf, workOf, type AppState } from '../../store/state.ts'
import type { App } from '../../store/app.ts'
import { emit } from '../components/emit.ts'
import { pickFile, textOfFile } from '../file-io.ts'
import { singleKeys } from '../help/single-keys.ts'
import { commandsOf } from './commands.ts'
import { isText } from './history-keys.ts'

/** What can be shown over the screens. */
export type Help = 'tour' | 'palette' | 'keys' | 'glossary' | 'statement' | 'kept' | 'add' | 'add-organisation' | 'enrich'

/** Each overlay is loaded when it is first asked for: most visits never do. */
const PARTS: Record<Exclude<Help, 'statement'> | 'remove', () => Promise<unknown>> = {
  tour: () => import('../help/uw-tour.ts'),
  palette: () => import('../help/uw-palette.ts'),
  keys: () => import('../help/uw-keys.ts'),
  glossary: () => import('../help/uw-glossary.ts'),
  kept: () => import('../keep/uw-kept-list.ts'),
  add: () => import('../editor/uw-add-component.ts'),
  'add-organisation': () => import('../editor/uw-add-organisation.ts'),
  enrich: () => import('../enrichment/uw-enrichment.ts'),
  remove: () => import('../editor/uw-remove-dialog.ts'),
}

/** What opens over the screens and closes again: help, search, the landscapes in this browser, and what a removal takes along. */
@customElement('uw-overlays')
export class UwOverlays extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) app!: App
  @property({ attribute: false }) state!: AppState
  @state() private shown: keyof typeof PARTS | null = null
  /** The names of the questions, once the palette was asked for. */
  private texts: AnalysisTexts | null = null
  @state() private kind: Kind = 'application'
  @state() private removing: readonly string[] = []
  @state() private kept: readonly Kept[] = []
  @state() private versions: readonly Version[] = []

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('keydown', this.key)
    for (const done of ['closed', 'new-landscape', 'open-example']) this.addEventListener(done, this.close)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('keydown', this.key)
  }

  async show(help: Help): Promise<void> {
    if (help === 'statement') {
      open('./toegankelijkheid.html', '_blank', 'noopener')
      return
    }
    if (help === 'add') return this.add(null)
    if (help === 'kept') [this.kept, this.versions] = await Promise.all([this.app.shelf.list(), this.app.shelf.versions()])
    if (help === 'palette') this.texts = await loadAnalysisTexts(this.state.language)
    await PARTS[help]()
    this.shown = help
  }

  /** Asks what a new component of a kind is to be. */
  async add(kind: Kind | null): Promise<void> {
    const components = workOf(this.state)?.landscape.components ?? {}
    // Who begins, begins with a service that must not stop.
    this.kind = kind ?? (Object.keys(components).length ? 'application' : 'service')
    await PARTS.add()
    this.shown = 'add'
  }

  /** Removes components: at once when nothing hangs on them, and else after what hangs on them was shown. */
  async askRemoval(ids: readonly string[]) {
    const work = workOf(this.state)
    if (!work || !ids.length) return
    const { needs, fallbacks, exits, events } = dependantsOn(work, [...ids])
    if (!needs.length && !fallbacks.length && !exits.length && !events.length) {
      emit(this, 'edit', { do: 'remove-components', ids: [...ids] })
      return
    }
    await PARTS.remove()
    this.removing = ids
    this.shown = 'remove'
  }

  /** Another set of colours: one of ours, or one that the user brings. */
  async colours(id: string) {
    if (id !== 'open') return this.app.setLook(id)
    const file = await pickFile('.css,.json')
    if (!file) return
    const { readThemeFile } = await import('../styles/theme-file.ts')
    const read = readThemeFile(await textOfFile(file))
    const { help } = this.messages
    if ('fault' in read) {
      emit(this, 'notice', help.themeFault(read.fault))
      return
    }
    this.app.setLook(JSON.stringify(read.theme))
    // It is used all the same: it is theirs, and they are told.
    emit(this, 'notice', read.weak[0] ? help.themeWeak(read.weak.length, read.weak[0]) : '')
  }

  private readonly close = () => { this.shown = null }

  private readonly key = (event: KeyboardEvent) => {
    const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    const keys = event.key === '?' && singleKeys() && !isText(event.composedPath()[0])
    if ((!palette && !keys) || event.composedPath().some((at) => at instanceof HTMLDialogElement)) return
    event.preventDefault()
    void this.show(palette ? 'palette' : 'keys')
  }

  private async refresh(work: Promise<unknown>) {
    await work
    ;[this.kept, this.versions] = await Promise.all([this.app.shelf.list(), this.app.shelf.versions()])
  }

  override render() {
    const work = workOf(this.state)
    const { messages, shown } = this
    if (!work || shown === null) return nothing
    switch (shown) {
      case 'palette': return html`<uw-palette open .messages=${messages} .commands=${commandsOf(this, messages, this.state, this.texts as AnalysisTexts)}
        .components=${Object.entries(work.landscape.components).map(([id, { name, kind }]) => ({ id, name, kind }))}></uw-palette>`
      case 'keys': return html`<uw-keys open .messages=${messages}></uw-keys>`
      case 'glossary': return html`<uw-glossary open .messages=${messages}></uw-glossary>`
      case 'tour': return html`<uw-tour open .messages=${messages}></uw-tour>`
      case 'kept': return html`<uw-kept-list open .messages=${messages} .kept=${this.kept} .current=${this.state.kept} .versions=${this.versions}
        @open-kept=${(event: CustomEvent<string>) => { this.close(); void this.app.openKept(event.detail) }}
        @duplicate-kept=${(event: CustomEvent<{ id: string; name: string }>) => this.refresh(this.app.shelf.duplicate(event.detail.id, event.detail.name))}
        @remove-kept=${(event: CustomEvent<string>) => this.refresh(this.app.shelf.remove(event.detail))}
        @name-version=${({ detail: { key, name } }: CustomEvent<{ key: number; name: string | null }>) => this.refresh(this.app.shelf.nameVersion(key, name))}
        @restore-version=${(event: CustomEvent<{ key: number }>) => { this.close(); void this.app.restoreVersion(event.detail.key) }}></uw-kept-list>`
      case 'add': return html`<uw-add-component open .messages=${messages} .kind=${this.kind} .work=${work} .selected=${this.state.selected}></uw-add-component>`
      case 'add-organisation': return html`<uw-add-organisation open .messages=${messages} .work=${work}></uw-add-organisation>`
      case 'enrich': return html`<uw-enrichment open .messages=${messages} .work=${work} .aside=${asideOf(this.state)} .last=${this.state.history?.past.at(-1)?.label ?? null} .fault=${this.state.fault}></uw-enrichment>`
      case 'remove': return html`<uw-remove-dialog open .messages=${messages} .work=${work} .ids=${this.removing}></uw-remove-dialog>`
    }
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-overlays': UwOverlays } }
