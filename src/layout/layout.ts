import { bandsOf } from './bands.ts'
import type { Board } from './board.ts'
import { flatOf } from './flat.ts'
import { placeBands } from './place-bands.ts'
import { placeFlat } from './place-flat.ts'
import type { Shape } from './shape.ts'
import type { Order, Sketch } from './sketch.ts'
export { groupNode, type Board, type Box, type Field, type Place } from './board.ts'

/** `order` is what the next sketch takes as `previous`. */
export interface Layout extends Board { order: Order }

/**
 * A place for everything, that fills a panel of this shape. A pure function of sketch and shape: choosing, filtering
 * and the moment shown move nothing, and with the order of before an edit moves little.
 */
export function layout(sketch: Sketch, shape: Shape): Layout {
  const { flat, order } = flatOf(sketch, shape)
  if (!sketch.groups || sketch.ids.length === 0) return { ...placeFlat(flat, sketch.ids, shape), order }
  const grouped = bandsOf(sketch, flat, shape, sketch.previous?.made === order.made ? sketch.previous.bands : undefined)
  const services = flat.stacks.flatMap(({ key, nodes }) => (key === 'critical' ? nodes : []))
  return { ...placeBands(grouped.bands, sketch, services, shape), order: { ...order, bands: grouped.order } }
}
