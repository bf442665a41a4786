import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { KEYS, PARTS, type KeyLine } from './keys.ts'
import { Overlay } from './overlay.ts'
import { setSingleKeys, singleKeys } from './single-keys.ts'

/**
 * All keys, by part of the screen, and a way to switch off those that stand alone.
 *
 * @fires closed
 */
@customElement('uw-keys')
export class UwKeys extends Overlay {
  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(56rem, calc(100vw - 2rem)); max-width: none; }
    .parts { columns: 20rem 2; column-gap: var(--space-8); }
    section { break-inside: avoid; margin-block-end: var(--space-4); }
    h3 { margin-block-end: var(--space-1); font-size: var(--text-md); font-weight: 650; color: var(--accent); }
    dl > div { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-3); padding: 4px 0; border-block-start: 1px solid var(--line); }
    dt { flex: 1 1 9rem; }
    dd { margin-inline-start: auto; text-align: end; }
    .press { white-space: nowrap; }
    .lead { margin-block-end: var(--space-3); }
    .single { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); }
    .check { display: flex; align-items: center; gap: var(--space-1); min-height: 28px; font-weight: 600; }
  `]

  /** One press: keys that are held together. */
  private press(keys: string) {
    const { names } = this.messages.help.keys
    return html`<span class="press">${keys.split('+').map((key, i) => html`${i ? '+' : ''}<kbd>${names[key] ?? key}</kbd>`)}</span>`
  }

  private line({ does, keys }: KeyLine) {
    const texts = this.messages.help.keys
    // Pairs of arrows read by themselves; other keys are told apart by a word.
    const between = keys.length === 2 && !keys.some((one) => /Arrow|Page|Home|Plus/.test(one)) ? ` ${texts.or} ` : ' '
    return html`<div><dt>${texts.does[does]}</dt><dd>${keys.map((one, i) => html`${i ? between : ''}${this.press(one)}`)}</dd></div>`
  }

  override render() {
    const texts = this.messages.help.keys
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.closed}>
      <div class="dialog-head"><h2 id="title">${texts.title}</h2><button type="button" autofocus @click=${this.shut}>${texts.close}</button></div>
      <div class="dialog-body" tabindex="0" role="region" aria-labelledby="title">
        <p class="lead soft">${texts.lead}</p>
        <p class="lead single"><label class="check"><input type="checkbox" aria-describedby="single" .checked=${singleKeys()} @change=${(event: Event) => setSingleKeys((event.target as HTMLInputElement).checked)}>
          ${texts.single}</label> <span id="single" class="soft">${texts.singleMeans}</span></p>
        <div class="parts">${PARTS.map((part) => html`<section><h3>${texts.parts[part]}</h3>
          <dl>${KEYS.filter((line) => line.part === part).map((line) => this.line(line))}</dl></section>`)}</div>
      </div>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-keys': UwKeys } }
