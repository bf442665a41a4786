import type { Kind, Layer } from '../../model/kinds.ts'
import type { Landscape } from '../../model/landscape.ts'
import { clausesOf, valuesOf, type Clause, type Selector } from '../../model/selector.ts'
import { namesOf, organisationName } from '../names.ts'
import { and, or } from './lists.ts'
import { country, KIND, words } from './words.ts'

/** A subject of a sentence, and whether its verb is plural. */
export interface Phrase { text: string; plural: boolean }

function clausePhrase(clause: Clause, landscape: Landscape): Phrase {
  const values = (key: Parameters<typeof valuesOf>[1]) => valuesOf(clause, key)
  const components = namesOf(landscape, values('component'))
  const kinds = values('kind').map((kind) => KIND[kind as Kind][1])
  const qualifiers = [
    values('supplier').length ? `from ${or(values('supplier').map((id) => organisationName(landscape, id)))}` : '',
    values('jurisdiction').length ? `under the jurisdiction of ${or(values('jurisdiction').map(country))}` : '',
    values('layer').length ? `in the layer ${or(values('layer').map((layer) => words.layer(layer as Layer)))}` : '',
    values('tag').length ? `with the label ${or(values('tag').map((tag) => `‘${tag}’`))}` : '',
  ].filter(Boolean).join(' ')

  if (components.length) {
    const limits = [kinds.length ? or(kinds) : '', qualifiers].filter(Boolean).join(' ')
    return { text: and(components) + (limits && ` (as far as ${limits})`), plural: components.length > 1 }
  }
  const onlySupplier = Object.keys(clause).join() === 'supplier'
  return onlySupplier ? { text: `everything ${qualifiers}`, plural: false }
    : { text: `all ${kinds.length ? or(kinds) : 'components'} ${qualifiers}`.trim(), plural: true }
}

/** What a selector means, as the subject of a sentence. */
export function phrase(selector: Selector, landscape: Landscape): Phrase {
  const phrases = clausesOf(selector).map((clause) => clausePhrase(clause, landscape))
  return { text: and(phrases.map(({ text }) => text)), plural: phrases.length > 1 || phrases.some(({ plural }) => plural) }
}
