import { LAYERS } from '../../model/kinds.ts'
import type { Landscape } from '../../model/landscape.ts'
import { select, type Selector } from '../../model/selector.ts'
import { elementsOf, type Element } from '../elements.ts'
import { AXES, type Axis } from './answer.ts'
import { topOwner } from './owners.ts'

/** What a selector means, when it means anything. */
function selected(landscape: Landscape, id: string, selector: Selector): Element[] {
  const components = select(landscape, selector).sort()
  return components.length ? [{ id, components }] : []
}

/** The owners at the top, each with all components of its own and of what is below it. */
export const topOwners = (landscape: Landscape): Element[] =>
  elementsOf(landscape, 'supplier').filter(({ id }) => topOwner(landscape, id) === id)

/** Countries, and the countries in and outside the European Economic Area together. */
const jurisdictions = (landscape: Landscape): Element[] => [
  ...elementsOf(landscape, 'jurisdiction'), ...['EEA', 'non-EEA'].flatMap((id) => selected(landscape, id, { jurisdiction: id })),
]

const ON_AXIS: Record<Axis, (landscape: Landscape) => Element[]> = {
  supplier: (landscape) => elementsOf(landscape, 'supplier'),
  owner: topOwners,
  jurisdiction: jurisdictions,
  platform: (landscape) => elementsOf(landscape, 'platform'),
  layer: (landscape) => LAYERS.flatMap((id) => selected(landscape, id, { layer: id })),
}

/** All on which dependence is added up, with the components of each. */
export const allGroups = (landscape: Landscape): (Element & { axis: Axis })[] =>
  AXES.flatMap((axis) => ON_AXIS[axis](landscape).map((element) => ({ axis, ...element })))
