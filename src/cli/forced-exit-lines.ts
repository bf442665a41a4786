import { withPlan } from '../exit/alternatives.ts'
import type { ForcedExit } from '../exit/forced-exit.ts'
import { termsOf } from '../exit/terms.ts'
import type { ExitTexts } from '../i18n/exit.ts'
import { fallbackNames, nameOf, namesOf } from '../i18n/names.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import { inColumns } from './columns.ts'

/** A forced exit in lines of text: what is late, what then stops, each exit with what bridges it, and what can be done now. */
export function forcedExitLines(
  { exits, notice, stops, people, preparations }: ForcedExit, { landscape, plan, day }: { landscape: Landscape; plan: ExitPlan | null; day: string }, { forced, lengths }: ExitTexts,
): string[] {
  const late = exits.filter(({ gap }) => gap !== null && gap > 0)
  const unknown = exits.filter(({ gap }) => gap === null).length
  const [longest] = late
  const all = withPlan(landscape, plan)
  const named = (ids: readonly string[]) => namesOf(all, ids).join(', ') || forced.none
  const bridge = ({ component, fallback, verdict, days }: ForcedExit['exits'][number]['bridges'][number]) => {
    const names = fallbackNames(landscape, `${component}/${fallback}`)
    return forced.bridge[verdict](names.name, names.component, days)
  }
  const row = ({ component, takes, gap, replacedBy, stops: own }: ForcedExit['exits'][number]) => [
    nameOf(all, component), takes === null ? forced.notKnown : lengths.days(takes), gap === null ? forced.notKnown : gap === 0 ? forced.inTime : lengths.days(gap),
    replacedBy === null ? forced.notKnown : termsOf(landscape, plan, component).replacedBy?.value.component.name ?? replacedBy, named(own),
  ]
  const { name, takes, gap, replacedBy, stops: stopping } = forced.columns
  const bridges = [...new Set(exits.flatMap((exit) => exit.bridges.map(bridge)))]
  return [
    forced.headline(late.length, exits.length, notice, unknown), ...(unknown ? [forced.unknown(unknown)] : []), ...(longest ? [forced.longest(nameOf(all, longest.component), longest.gap as number)] : []),
    forced.begun(day), stops.length ? forced.stopping(stops.length, named(stops), people) : forced.noStops, forced.sanction,
    '', ...inColumns([[name, takes, gap, replacedBy, stopping], ...exits.map(row)]),
    ...(bridges.length ? ['', `${forced.columns.bridges}:`, ...bridges.map((line) => `  ${line}`)] : []),
    ...(preparations === null ? ['', forced.noPreparations] : preparations.measures.length === 0 ? [] : [
      '', forced.preparations(preparations.measures.map((id) => landscape.measures?.[id]?.name ?? id).join(', '), preparations.cost), ...(preparations.optimal ? [] : [forced.perhapsCheaper]),
    ]),
  ]
}
