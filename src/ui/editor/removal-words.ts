import type { Messages } from '../../i18n/index.ts'
import { fallbackNames, nameOf } from '../../i18n/names.ts'
import { capital } from '../../i18n/text.ts'
import type { Dependants } from '../../model/edit/dependants.ts'
import { scenarioIn, type Work } from '../../model/work.ts'

/** What a removal touches of one sort, in sentences. */
export interface Touched { title: string; items: string[] }

/** Everything that a removal touches besides what is removed, in plain sentences, sort by sort; sorts of which there is nothing are left out. */
export function removalWords({ needs, fallbacks, exits, events }: Dependants, work: Work, { edit: { removal } }: Messages): Touched[] {
  const { landscape } = work
  const fallback = (component: string, id: string) => fallbackNames(landscape, `${component}/${id}`)
  const scenarios = new Map<string, { goes: number; less: number }>()
  for (const { file, goes } of events) {
    const { goes: gone, less } = scenarios.get(file) ?? { goes: 0, less: 0 }
    scenarios.set(file, goes ? { goes: gone + 1, less } : { goes: gone, less: less + 1 })
  }
  const all: Touched[] = [
    { title: removal.needs(needs.length), items: needs.map(({ component, soft, group }) => removal.need(nameOf(landscape, component), group ? 'group' : soft ? 'soft' : 'hard')) },
    { title: removal.fallbacks(fallbacks.length), items: fallbacks.map(({ component, fallback: id, lost }) => removal.fallback(fallback(component, id).name, fallback(component, id).component, lost)) },
    { title: removal.exits(exits.length), items: exits.map((id) => nameOf(landscape, id)) },
    { title: removal.events(events.length), items: [...scenarios].map(([file, { goes, less }]) => removal.event(scenarioIn(work, file)?.name ?? file, goes, less)) },
  ]
  return all.filter(({ items }) => items.length).map(({ title, items }) => ({ title, items: items.map(capital) }))
}
