import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Language } from '../../../i18n/languages.ts'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { houseColours } from '../../../model/house-colours.ts'
import type { HouseStyle } from '../../../model/house-style.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { formStyles } from '../../editor/fields/section.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { pickFile } from '../../file-io.ts'
import '../uw-document.ts'
import { WholeForm } from '../whole-form.ts'
import { readLogo, type LogoFault } from './logo.ts'
import { sampleOf } from './sample.ts'
import './uw-colour.ts'

/** How documents of this municipality look, with a sample that follows. */
@customElement('uw-style-form')
export class UwStyleForm extends WholeForm<HouseStyle> {
  @property({ attribute: false }) texts!: ReportingTexts
  @property() language: Language = 'nl'
  /** The file that was refused as a logo, and why. */
  @state() private refused: { file: string; fault: LogoFault } | null = null

  static override styles = [baseStyles, controlStyles, formStyles, css`
    :host { container-type: inline-size; }
    .both { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--space-4); align-items: start; }
    .logo { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
    .logo img { max-width: 12rem; max-height: 5rem; padding: var(--space-1); border: 1px solid var(--line); background: #fff; }
    figure { margin: 0; min-width: 0; }
    figcaption { font-weight: 650; margin-block-end: var(--space-1); }
    uw-document { padding: 1.5rem; border: 1px solid var(--line-strong); border-radius: var(--radius); zoom: 0.875; }
    @container (max-width: 46rem) { .both { grid-template-columns: minmax(0, 1fr); } }
  `]

  protected get value() { return this.landscape.style }
  private get looks(): HouseStyle { return this.value ?? {} }

  private readonly set = (parts: { [Key in keyof HouseStyle]?: HouseStyle[Key] | undefined }): boolean => this.send({ do: 'set-landscape', parts: { style: this.with(parts) } })

  private readonly choose = async () => {
    const file = await pickFile('image/png,image/jpeg,image/svg+xml,.png,.jpg,.jpeg,.svg')
    if (!file) return
    const read = await readLogo(file)
    this.refused = 'fault' in read ? { file: file.name, fault: read.fault } : null
    if ('logo' in read) this.set({ logo: read.logo })
  }

  private line(key: 'municipality' | 'classification' | 'footer', hint: string) {
    return html`<uw-text label=${this.texts.style[key]} hint=${hint} .value=${this.looks[key] ?? ''} @changed=${(event: Event) => this.set({ [key]: valueOf<string>(event) || undefined })}></uw-text>`
  }

  private logo() {
    const { style } = this.texts
    const { logo, municipality = this.landscape.name } = this.looks
    return html`<div class="field" role="group" aria-labelledby="logo"><span class="label" id="logo">${style.logo}</span>
      <div class="logo">${logo ? html`<img src=${logo} alt=${style.logoNow(municipality)}>` : html`<span class="soft">${style.noLogo}</span>`}
        <button type="button" @click=${this.choose}>${style.chooseLogo}</button>
        ${logo ? html`<button type="button" class="danger" @click=${() => this.set({ logo: undefined })}>${style.removeLogo}</button>` : nothing}</div>
      <p class="hint">${style.logoHint}</p>
      ${this.refused ? html`<p class="error" role="alert">${style.refused(this.refused.file)} ${style.faults[this.refused.fault]}</p>` : nothing}</div>`
  }

  private colour(key: 'colour' | 'accent') {
    const standard = houseColours(key === 'accent' && this.looks.colour ? { colour: this.looks.colour } : {})[key]
    return html`<uw-colour .texts=${this.texts} label=${this.texts.style[key]} .value=${this.looks[key] ?? ''} standard=${standard}
      @changed=${(event: Event) => this.set({ [key]: valueOf<string | undefined>(event) })}></uw-colour>`
  }

  override render() {
    const { style } = this.texts
    return html`<div class="both"><div class="stack">
        ${this.line('municipality', style.municipalityHint(this.landscape.name))}${this.logo()}${this.colour('colour')}${this.colour('accent')}
        ${this.line('classification', style.classificationHint)}${this.line('footer', style.footerHint)}</div>
      <figure><figcaption>${style.sample.label}</figcaption>
        <uw-document fitted .report=${sampleOf(this.texts, this.language, this.looks, this.landscape.name)} .under=${2}></uw-document></figure></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-style-form': UwStyleForm } }
