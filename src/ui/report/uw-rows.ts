import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../editor/fields/uw-length.ts'
import '../editor/fields/uw-text.ts'
import { focusIn } from '../editor/focus-in.ts'
import { signButton } from '../editor/sign.ts'
import { told, valueOf } from '../editor/told.ts'

/** A field in each row. One that is `needed` must be filled in before a new row counts. */
export interface RowField { key: string; label: string; kind?: 'line' | 'lines' | 'date' | 'length'; needed?: true }
/** A row: texts by the key of their field; a length of time is ISO 8601. */
export type Row = Readonly<Record<string, string | undefined>>

/** The rows with two neighbours in each other's place. */
const swapped = (rows: readonly Row[], one: number, other: number): (Row | undefined)[] =>
  rows.map((row, i) => (i === one ? rows[other] : i === other ? rows[one] : row))

/**
 * Rows of a few fields each, that are added, moved and taken away. A new row counts from when what it needs is filled in.
 *
 * @fires changed - CustomEvent<Row[]>, all rows
 */
@customElement('uw-rows')
export class UwRows extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ReportingTexts
  /** What one row is called. */
  @property() label = ''
  /** What the button says that adds one. */
  @property() add = ''
  @property({ attribute: false }) fields: readonly RowField[] = []
  @property({ attribute: false }) rows: readonly Row[] = []
  /** The new row, as far as it is filled in. */
  @state() private draft: Row | null = null
  /** Where the keyboard goes once the rows are as was asked. */
  private next: string | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-2); min-width: 0; }
    ol { display: grid; gap: var(--space-2); }
    ol:empty { display: none; }
    li { display: flex; align-items: start; gap: var(--space-1); padding: var(--space-2) var(--space-1) var(--space-2) var(--space-3); border: 1px solid var(--line); border-inline-start: 3px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); }
    .fields { flex: 1; min-width: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: var(--space-2); align-items: start; }
    .lines { grid-column: 1 / -1; }
    .tools { flex: none; display: grid; }
    .add { justify-self: start; }
  `]

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('rows') as readonly Row[] | undefined
    if (before && this.rows.length > before.length) this.draft = null
  }

  protected override updated(): void {
    const { next } = this
    const target = next && this.renderRoot.querySelector<HTMLElement>(next)
    if (!target || target.matches(':disabled')) return
    this.next = null
    void focusIn(target)
  }

  private set(index: number, key: string, value: string | undefined) {
    const row = { ...(this.rows[index] ?? this.draft), [key]: value || undefined }
    if (index < this.rows.length) return told(this, this.rows.map((one, i) => (i === index ? row : one)))
    this.draft = row
    if (this.fields.every((field) => !field.needed || row[field.key])) told(this, [...this.rows, row])
    return true
  }

  private begin() {
    this.draft ??= {}
    this.next = 'li:last-of-type .fields > *'
    this.requestUpdate()
  }

  private takeAway(index: number) {
    this.next = '.add'
    if (index < this.rows.length) told(this, this.rows.filter((_, i) => i !== index))
    else this.draft = null
  }

  private move(index: number, to: number) {
    const way = to < index ? 'up' : 'down'
    const end = to === 0 || to === this.rows.length - 1
    this.next = `li:nth-of-type(${to + 1}) .${end ? (way === 'up' ? 'down' : 'up') : way}`
    told(this, swapped(this.rows, index, to))
  }

  private field({ key, label, kind = 'line', needed }: RowField, row: Row, index: number) {
    const set = (event: Event) => this.set(index, key, valueOf<string | undefined>(event))
    if (kind === 'length') return html`<uw-length certain .messages=${this.messages} label=${label} absent=${this.texts.screen.rows.absent} .value=${row[key]} @changed=${set}></uw-length>`
    const fault = (text: string) => (text || !needed ? null : this.texts.screen.rows.needed)
    return html`<uw-text class=${kind} label=${label} kind=${kind} .value=${row[key] ?? ''} .fault=${index < this.rows.length ? fault : () => null} @changed=${set}></uw-text>`
  }

  private row(row: Row, index: number) {
    const { rows } = this.texts.screen
    const name = this.fields.map(({ key, needed }) => (needed ? row[key] : undefined)).find(Boolean) ?? rows.row(this.label, index + 1)
    const last = this.rows.length - 1
    return html`<li><div class="fields" role="group" aria-label=${rows.row(this.label, index + 1)}>${this.fields.map((field) => this.field(field, row, index))}</div>
      <div class="tools">
        ${index > last || last === 0 ? nothing : html`${signButton('up', rows.up(name), () => this.move(index, index - 1), index === 0)}${signButton('down', rows.down(name), () => this.move(index, index + 1), index === last)}`}
        ${signButton('remove', rows.remove(name), () => this.takeAway(index))}</div></li>`
  }

  override render() {
    return html`<ol>${[...this.rows, ...(this.draft ? [this.draft] : [])].map((row, index) => this.row(row, index))}</ol>
      <button type="button" class="small add" @click=${() => this.begin()}>${this.add}</button>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-rows': UwRows } }
