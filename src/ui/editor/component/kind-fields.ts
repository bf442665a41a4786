import type { TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { capital } from '../../../i18n/text.ts'
import { KINDS, LAYERS, LAYER_OF_KIND, type Kind, type Layer } from '../../../model/kinds.ts'
import type { Component } from '../../../model/landscape.ts'
import type { Option } from '../combobox-options.ts'
import { choice } from '../fields/choice.ts'

export const kindOptions = ({ say }: Messages): Option[] => KINDS.map((value) => ({ value, name: capital(say.kind(value)) }))
export const layerOptions = ({ say }: Messages): Option[] => LAYERS.map((value) => ({ value, name: capital(say.layer(value)) }))

export const kindField = (messages: Messages, kind: Kind, set: (kind: Kind) => unknown): TemplateResult =>
  choice(messages.edit.kind, kind, kindOptions(messages), (value) => set(value as Kind))

/** The layer of a component; the first choice is the one that its kind has of itself. */
export function layerField(messages: Messages, { kind, layer }: Pick<Component, 'kind' | 'layer'>, set: (layer: Layer | undefined) => unknown): TemplateResult {
  const { edit, say } = messages
  const own = LAYER_OF_KIND[kind]
  const first = { value: '', name: capital(edit.layerOfKind(own === undefined ? edit.none : say.layer(own))) }
  return choice(edit.layer, layer ?? '', [first, ...layerOptions(messages)], (value) => set(value ? value as Layer : undefined))
}
