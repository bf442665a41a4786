import type { Loss, LossesAnswer } from '../analysis/losses/answer.ts'
import { nameOf, organisationName } from '../i18n/names.ts'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import { inColumns } from './columns.ts'

/** How many losses are told, and how many services of each. */
const SHOWN = 25
const NAMED = 3

/** The sweep in lines of text: the worst losses first, with what each stops, and how many more there are. */
export function sweepLines({ losses, over, pairs, horizon, tried }: LossesAnswer, landscape: Landscape, { say, cli: { sweep } }: Messages): string[] {
  const naming = (id: string) => (over === 'supplier' ? organisationName(landscape, id) : nameOf(landscape, id))
  const harmful = losses.filter(({ stops }) => stops.length)
  const row = ({ of, stopped, stops, critical, people }: Loss) => {
    const named = stops.slice(0, NAMED).map(({ service, from }) => nameOf(landscape, service) + (from === null ? '' : ` (${say.offset(from)})`))
    return [of.map(naming).join(' + '), say.number(stopped), say.number(critical), say.number(people), sweep.services(named, stops.length - named.length)]
  }
  return [
    sweep.tried(say.number(tried), over, pairs), horizon === null ? sweep.lasting : sweep.within(say.duration(horizon)),
    ...(harmful.length ? ['', ...inColumns([sweep.columns, ...harmful.slice(0, SHOWN).map(row)])] : []),
    ...(harmful.length > SHOWN ? [sweep.more(say.number(harmful.length - SHOWN))] : []),
    '', sweep.harmless(losses.filter(({ of, stops }) => of.length === 1 && stops.length === 0).length),
  ]
}
