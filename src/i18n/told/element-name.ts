import type { Axis } from '../../analysis/concentration/answer.ts'
import type { Over } from '../../analysis/elements.ts'
import type { Layer } from '../../model/kinds.ts'
import { nameOf, organisationName } from '../names.ts'
import type { Around } from './around.ts'

/** The name of something that can be lost, or on which dependence is added up. */
export function elementName({ landscape, say, texts }: Around, of: Over | Axis, id: string): string {
  switch (of) {
    case 'component': case 'platform': return nameOf(landscape, id)
    case 'supplier': case 'owner': return organisationName(landscape, id)
    case 'jurisdiction': return texts.losses.country(id)
    case 'layer': return say.layer(id as Layer)
  }
}
