import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import { isDocumented, SOURCE_TYPES, type Source } from '../../../model/source.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { Form } from '../form.ts'
import { fullSource, sourceWith, type FullSource } from '../full-source.ts'
import { told, valueOf } from '../told.ts'
import '../uw-combobox.ts'
import { choice } from './choice.ts'
import { formStyles } from './section.ts'
import './uw-text.ts'

const CONFIDENCE = ['high', 'medium', 'low'] as const

/**
 * How we know a statement: from what kind of source, on which document it rests, and how sure we are.
 *
 * @fires changed - CustomEvent<Source | undefined>
 * @fires edit - when a document is added
 */
@customElement('uw-source')
export class UwSource extends Form {
  @property({ attribute: false }) value: Source | undefined
  /** Whether it stands for several that are not the same. */
  @property({ type: Boolean }) different = false

  static override styles = [baseStyles, controlStyles, formStyles, css`
    summary { display: flex; align-items: baseline; gap: var(--space-2); min-height: 28px; padding-block: 3px; cursor: pointer; font-size: var(--text-sm); }
    summary::marker { color: var(--ink-soft); }
    .text { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink-soft); }
    details[open] .text { display: none; }
    .stack { padding: var(--space-2); border-inline-start: 2px solid var(--line); }
    strong { font-weight: 650; white-space: nowrap; }
  `]

  private set(parts: Parameters<typeof sourceWith>[1]) { told(this, sourceWith(this.value, parts, this.landscape.sources)) }

  private readonly create = ({ detail: title }: CustomEvent<string>) => {
    const { sources = {} } = this.landscape
    const id = freshId(title, (taken) => Object.hasOwn(sources, taken), 'bron')
    this.send({ do: 'set-document', id, value: { title } })
    this.set({ ref: id })
  }

  private fields(source: FullSource) {
    const { edit, why } = this.messages
    const documents = Object.entries(this.landscape.sources ?? {}).map(([value, { title, publisher }]) => ({ value, name: title, hint: publisher }))
    return html`
      <uw-combobox .messages=${this.messages} label=${edit.source.ref} .options=${documents} .value=${source.ref ?? ''} create=${edit.source.newDocument}
        @pick=${(event: CustomEvent<string | null>) => this.set({ ref: event.detail ?? undefined })} @create=${this.create}></uw-combobox>
      <uw-text label=${edit.source.note} kind="lines" .value=${source.note ?? ''} @changed=${(event: Event) => this.set({ note: valueOf<string>(event) || undefined })}></uw-text>
      <div class="row">
        <uw-text label=${edit.source.date} kind="date" .value=${source.date ?? ''} @changed=${(event: Event) => this.set({ date: valueOf<string>(event) || undefined })}></uw-text>
        ${choice(edit.source.confidence, source.confidence ?? '', [{ value: '', name: edit.unknown }, ...CONFIDENCE.map((value) => ({ value, name: why.confidence[value] }))],
          (value) => this.set({ confidence: CONFIDENCE.find((one) => one === value) }))}
      </div>`
  }

  override render() {
    const { edit, why } = this.messages
    const source = this.value === undefined ? null : fullSource(this.value, this.landscape.sources)
    const title = source?.ref === undefined ? undefined : this.landscape.sources?.[source.ref]?.title ?? source.ref
    const types = [{ value: '', name: edit.source.none }, ...SOURCE_TYPES.map((value) => ({ value, name: why.sourceType[value] }))]
    return html`<details><summary><strong>${edit.source.title}</strong>
        ${this.different ? html`<span class="badge">${edit.bulk.different}</span>`
          : html`<span class="badge ${isDocumented(this.value) ? 'good' : 'warn'}">${source ? why.sourceType[source.type] : edit.source.none}</span>`}
        <span class="text">${title ?? source?.note ?? nothing}</span></summary>
      <div class="stack">
        ${choice(edit.source.type, source?.type ?? '', types, (value) => this.set({ type: SOURCE_TYPES.find((one) => one === value) }))}
        ${source ? this.fields(source) : nothing}
      </div></details>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-source': UwSource } }
