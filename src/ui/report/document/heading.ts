import { html, nothing, type TemplateResult } from 'lit'

/** How a heading stands in a document: its anchor, and whether it is set small. */
interface Manner { anchor?: string | undefined; named?: string | typeof nothing }

/**
 * A heading of a document: 0 is its title. It is the same element wherever the document stands, as its looks go by that; how many levels
 * of headings stand `above` it on the page is said beside it.
 */
export function documentHeading(level: 0 | 1 | 2 | 3, above: number, text: string, { anchor, named = nothing }: Manner = {}): TemplateResult {
  const id = anchor ?? nothing
  const depth = above === level ? nothing : above + 1
  switch (level) {
    case 0: return html`<h1 aria-level=${depth}>${text}</h1>`
    case 1: return html`<h2 id=${id} class=${named} aria-level=${depth}>${text}</h2>`
    case 2: return html`<h3 id=${id} class=${named} aria-level=${depth}>${text}</h3>`
    case 3: return html`<h4 id=${id} class=${named} aria-level=${depth}>${text}</h4>`
  }
}
