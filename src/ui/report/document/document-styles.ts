import { css } from 'lit'
import { STYLE } from '../../../report/formats/html-style.ts'

/** The looks that a document has as a page of HTML. */
const asPage = new CSSStyleSheet()
asPage.replaceSync(STYLE)

/** What is different within the app: it is always dark on white, and links are buttons. */
const inApp = css`
  :host {
    display: block; color-scheme: light; background: #fff; color: var(--ink); --ink: #17212b; --soft: #4d5b68; --line: #c3ccd5;
    font: 16px/1.55 var(--font); overflow-wrap: break-word;
  }
  p, th, td { white-space: pre-line; }
  /* What is wide is reached by moving the whole, not each table by itself. */
  .wide { overflow: visible; }
  :host([fitted]) table { min-width: 0; }
  :focus-visible { outline: 3px solid #0b0c0c; box-shadow: 0 0 0 5px #fd0; border-radius: 2px; }
  nav button { padding: 2px 0; border: 0; background: none; color: var(--colour); font: inherit; text-align: start; text-decoration: underline; text-underline-offset: .15em; cursor: pointer; }
  footer { margin-block-start: 3rem; padding-block-start: .6rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
  figure img { display: block; width: 100%; height: auto; }
  @media screen { .break { margin-block: 2rem; border-block-start: 1px dashed #8795a3; } }
  @media print {
    :host { font-size: 10.5pt; line-height: 1.45; }
    nav button { color: inherit; text-decoration: none; }
    footer { display: none; }
  }
`

export const documentStyles = [asPage, inApp]
