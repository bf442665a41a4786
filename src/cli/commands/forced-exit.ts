import { forcedExit } from '../../exit/forced-exit.ts'
import { daysOf } from '../../exit/days.ts'
import type { Messages } from '../../i18n/index.ts'
import { exitTextsIn } from '../../i18n/exit.ts'
import { parseCalendarDuration } from '../../model/calendar-duration.ts'
import type { Landscape } from '../../model/landscape.ts'
import { nearest } from '../../model/nearest.ts'
import { readExitPlan, readLandscape } from '../../model/read.ts'
import { SelectorSchema } from '../../model/schema/selector.ts'
import { select, type Selector } from '../../model/selector.ts'
import { accept, tell, textOf } from '../files.ts'
import { forcedExitLines } from '../forced-exit-lines.ts'
import { Refusal, type Invocation } from '../invocation.ts'

export const FORCED_EXIT_FORMAT = 'uitwijk-forced-exit/1'

/** `exit LANDSCAPE [PLAN] --notice P90D --of supplier:ID|component:ID|jurisdiction:COUNTRY [--json]`: what it means to have to leave within a notice, given on `--date` (today when left out). */
export async function forcedExitCommand({ files, json, date: day, options: { notice, of }, language, messages }: Invocation): Promise<number> {
  const [file, planFile] = files
  const { cli } = messages
  if (file === undefined || files.length > 2 || notice === undefined || of === undefined) throw new Refusal(cli.usage('exit'))
  if (!parseCalendarDuration(notice)) throw new Refusal(cli.forced.badNotice(notice))
  const { value: landscape, warnings } = accept(readLandscape(await textOf(file, messages), file), messages)
  const plan = planFile === undefined ? null : accept(readExitPlan(await textOf(planFile, messages), planFile, landscape), messages)
  const selector = selectorOf(of, landscape, messages)

  const answer = forcedExit(landscape, plan?.value ?? null, selector, daysOf(notice, day), day)
  if (json) {
    console.log(JSON.stringify({ format: FORCED_EXIT_FORMAT, of: selector, ...answer }))
    return 0
  }
  console.log(forcedExitLines(answer, { landscape, plan: plan?.value ?? null, day }, exitTextsIn(language)).join('\n'))
  tell([...warnings, ...(plan?.warnings ?? [])], messages)
  return 0
}

/** What is meant by `supplier:microsoft`. Throws a Refusal that names what is accepted. */
function selectorOf(of: string, landscape: Landscape, { cli: { forced } }: Messages): Selector {
  const [, key, value = ''] = /^(supplier|component|jurisdiction):(.+)$/.exec(of) ?? []
  const parsed = key === undefined ? null : SelectorSchema.safeParse({ [key]: value })
  if (!parsed?.success) throw new Refusal(forced.badOf(of))
  const known = key === 'supplier' ? landscape.organisations ?? {} : key === 'component' ? landscape.components : null
  if (known && !Object.hasOwn(known, value)) throw new Refusal(forced.unknown(of, nearest(value, Object.keys(known))))
  if (select(landscape, parsed.data).length === 0) throw new Refusal(forced.nothing(of))
  return parsed.data
}
