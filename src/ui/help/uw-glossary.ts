import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { Overlay } from './overlay.ts'
import { termsWith, type Term } from './terms.ts'

/**
 * Every term of the field with what it means, searchable.
 *
 * @fires closed
 */
@customElement('uw-glossary')
export class UwGlossary extends Overlay {
  @state() private text = ''

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(46rem, calc(100vw - 2rem)); height: min(46rem, calc(100dvh - 3rem)); }
    .dialog-head input { flex: 1 1 10rem; min-width: 6rem; }
    .dialog-head h2 { flex: 0 1 auto; }
    dl > div { padding-block: var(--space-3); border-block-end: 1px solid var(--line); }
    dl > div:first-child { padding-block-start: 0; }
    dl > div:last-child { border: 0; }
    dt { font-weight: 650; }
    dt .soft { font-weight: 400; }
    dd { max-width: 62ch; line-height: 1.5; }
    .source { font-size: var(--text-sm); color: var(--ink-soft); }
  `]

  private term({ name, full, means, source }: Term) {
    return html`<div><dt>${name}${full ? html` <span class="soft">${full}</span>` : nothing}</dt>
      <dd>${means}${source ? html`<p class="source">${this.messages.glossary.source}: ${source}</p>` : nothing}</dd></div>`
  }

  override render() {
    const { glossary } = this.messages
    const terms = termsWith(this.messages, document.documentElement.lang, this.text)
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.closed}>
      <div class="dialog-head"><h2 id="title">${glossary.title}</h2>
        <input type="search" autofocus aria-label=${glossary.search} placeholder=${glossary.search} .value=${this.text}
          @input=${(event: Event) => { this.text = (event.target as HTMLInputElement).value }}>
        <button type="button" @click=${this.shut}>${glossary.close}</button></div>
      <div class="dialog-body" tabindex="0" role="region" aria-labelledby="title">${terms.length
        ? html`<dl>${terms.map((term) => this.term(term))}</dl>`
        : html`<p class="soft">${glossary.nothing}</p>`}</div>
      <p class="hidden" role="status">${this.text.trim() ? glossary.found(terms.length) : ''}</p>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-glossary': UwGlossary } }
