import { organisationName } from '../../i18n/names.ts'
import { holdingsOf, isKeyHolder } from '../../model/holding.ts'
import { componentOf } from '../../model/landscape.ts'
import type { ScenarioEvent } from '../../model/scenario.ts'
import type { Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** Which data can be demanded and who has the keys; no section when nobody demands any. */
export function disclosure(context: Context): Block[] {
  const { say, text, trace, scenario, subject, landscape } = context
  if (trace.disclosures.length === 0) return []
  const { heading: title, intro, caption, columns, personal, keys, without } = text.disclosure
  const events = [...new Set(trace.disclosures.map(({ event }) => scenario.events[event] as ScenarioEvent))]
  const components = [...new Set(trace.disclosures.flatMap((entry) => entry.components))]
  const rows = components.flatMap((id) => {
    const component = componentOf(landscape, id)
    const supplier = component.supplier === undefined ? text.none : organisationName(landscape, component.supplier)
    return holdingsOf(component).map(({ data, personal: kind, keys: holder, note }) => [
      component.name, supplier, note ? `${data}. ${note}` : data,
      kind === undefined ? personal.unknown : kind === 'special' ? personal.special : kind ? personal.yes : personal.no,
      holder === undefined ? keys.unknown : isKeyHolder(holder) ? keys[holder] : holder,
    ])
  })
  const silent = components.filter((id) => holdingsOf(componentOf(landscape, id)).length === 0).length
  return [
    heading(1, title), paragraph(intro),
    ...list(false, events.map((event) => say.event(event, subject))),
    ...(rows.length ? [{ kind: 'table', caption, header: Object.values(columns), rows, widths: [18, 17, 31, 18, 16] }] satisfies Block[] : []),
    ...(silent ? [paragraph(without(silent))] : []),
  ]
}
