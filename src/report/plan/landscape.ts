import { nameOf, organisationName } from '../../i18n/names.ts'
import { componentOf, layerOf } from '../../model/landscape.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import type { PlanContext } from './context.ts'
import { landscapePicture } from './landscape-picture.ts'
import { bandsOf, layerName, supplierName, type Band } from './layers.ts'

/** As many as a reader goes through. */
const SUPPLIERS = 10, SHARED = 20

/** What the work rests on: a picture by layer and supplier, the same as a table, and what the most hangs on. */
export function landscapePart(context: PlanContext): Block[] {
  const { landscape, texts: { landscape: texts } } = context
  const bands = bandsOf(context)
  const suppliers = new Set(Object.values(landscape.components).flatMap(({ supplier }) => supplier ?? [])).size
  return [
    paragraph(texts.intro(Object.keys(landscape.components).length, suppliers)), landscapePicture(context, bands), ...layers(context, bands),
    heading(2, texts.sharedHeading), ...shared(context),
  ]
}

function layers(context: PlanContext, bands: readonly Band[]): Block[] {
  const { say, texts: { landscape: texts, words } } = context
  return table({
    caption: texts.caption, header: Object.values(texts.columns), widths: [18, 12, 14, 56], figures: [1, 2],
    rows: bands.map((band) => {
      const named = band.shares.slice(0, SUPPLIERS).map((share) => texts.supplierAlt(supplierName(context, share), share.components.length))
      const rest = band.shares.length - named.length
      return [layerName(context, band), say.number(band.components.length), say.number(band.needed), [...named, ...(rest ? [words.more(rest)] : [])].join(', ')]
    }),
  })
}

function shared(context: PlanContext): Block[] {
  const { landscape, needed, say, texts: { landscape: texts, words } } = context
  const most = [...needed].sort(([, a], [, b]) => b.size - a.size).slice(0, SHARED)
  if (most.length === 0) return [paragraph(texts.sharedNone)]
  return table({
    caption: texts.sharedCaption, header: Object.values(texts.sharedColumns), widths: [32, 18, 26, 10, 14], figures: [3],
    rows: most.map(([id, services]) => {
      const component = componentOf(landscape, id)
      return [
        nameOf(landscape, id), layerName(context, { layer: layerOf(component) ?? null }), component.supplier === undefined ? words.none : organisationName(landscape, component.supplier),
        say.number(services.size), Object.keys(component.fallbacks ?? {}).length ? words.yes : words.no,
      ]
    }),
  })
}
