import { holdingsOf } from '../../model/holding.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Proposal, Story } from '../propose.ts'
import { made, others } from './make.ts'
import { heaviestFirst } from './weigh.ts'

const DAY = 86_400

/** Data that someone can be made to hand over: a letter from the supplier, and a day later the press. */
export function aboutDisclosures({ landscape, trace }: Story): Proposal[] {
  const readable = (id: string) => {
    const held = holdingsOf(componentOf(landscape, id))
    return held.filter(({ keys }) => keys !== 'own').length * 10 + held.length + (componentOf(landscape, id).classification?.confidentiality ?? 0)
  }
  return trace.disclosures.flatMap(({ at, components, event }) => {
    const ids = heaviestFirst(components, readable)
    const component = ids[0]
    if (component === undefined) return []
    const said = { occasion: 'disclosed', component, ...others(ids), mark: event } as const
    return [
      made({ ...said, view: 'supplier', at, weight: 70 }),
      made({ ...said, view: 'press', at: at + DAY, weight: 60 }),
    ]
  })
}
