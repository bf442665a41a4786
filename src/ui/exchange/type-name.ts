import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'

/** A type of elements or relations: in plain words where we know them, with the word of the file below. */
export function typeName(type: string, { exchange }: Messages): TemplateResult {
  const words = exchange.typeWords(type)
  return words === '' ? html`${type}` : html`${words}${words === type ? nothing : html`<small>${type}</small>`}`
}
