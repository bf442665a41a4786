import { basename } from 'node:path'
import type { Messages } from '../../i18n/index.ts'
import { PLAN_PARTS, type PlanPart } from '../../model/plan.ts'
import type { ReportOrder } from '../../report/order.ts'
import { ordered } from '../../report/ordered.ts'
import { answered, chaptersIn } from '../chapters.ts'
import { readAll, tell } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { documentWriter } from '../report-file.ts'

/** What can be made of more scenarios at once. */
const WHOLE = ['plan', 'cards', 'binder'] as const
type Kind = 'scenario' | (typeof WHOLE)[number]

/**
 * `report LANDSCAPE SCENARIO -o FILE`: the report of a scenario, in the format of the file name's extension. With `--plan` the document for
 * the continuity plan, with `--cards` the action cards, with `--binder` the emergency binder: of as many scenarios as are given.
 */
export async function reportCommand({ files, output, date, options, language, messages }: Invocation): Promise<number> {
  const { cli } = messages
  const kind = kindOf(options, messages)
  const [landscapeFile, ...scenarioFiles] = files
  if (landscapeFile === undefined || scenarioFiles.length === 0 || (kind === 'scenario' && scenarioFiles.length > 1) || output === undefined) throw new Refusal(cli.usage('report'))
  const write = await documentWriter(output, messages)
  const asked = chaptersIn(options.chapters, messages)
  const parts = partsIn(options.parts, messages)

  const { landscape, texts, warnings, ...read } = await readAll(landscapeFile, scenarioFiles, messages)
  // Where a file stands on this computer is nobody's business who reads the report.
  const scenarios = read.scenarios.map(({ file, value }) => ({ file: basename(file), value }))
  const chapters = { asked, chapters: await answered(asked, landscape, scenarios, date) }
  const common = { landscape, scenarios, texts, language, date }
  const order = (): Exclude<ReportOrder, { kind: 'script' | 'after-action' | 'exit' }> => {
    switch (kind) {
      case 'scenario': return { kind, ...common, ...chapters, scenario: (scenarios[0] as (typeof scenarios)[number]).value }
      case 'plan': return { kind, ...common, ...chapters, parts: parts ?? landscape.plan?.parts ?? PLAN_PARTS }
      case 'cards': case 'binder': return { kind, ...common }
    }
  }
  await write(await ordered(order()))
  tell(warnings, messages)
  return 0
}

/** Which document is asked for. Throws a Refusal when more than one is, or an option goes with another one. */
function kindOf(options: Invocation['options'], { cli }: Messages): Kind {
  const [kind = 'scenario', other] = WHOLE.filter((one) => options[one])
  if (other) throw new Refusal(cli.plan.oneOf([`--${kind}`, `--${other}`]))
  if (options.parts !== undefined && kind !== 'plan') throw new Refusal(cli.plan.partsAlone)
  if (options.chapters !== undefined && (kind === 'cards' || kind === 'binder')) throw new Refusal(cli.plan.noChapters(`--${kind}`))
  return kind
}

/** The parts of the plan that `--parts` names; `null` when it is left out. Throws a Refusal that names one that is none. */
function partsIn(list: string | undefined, { cli }: Messages): PlanPart[] | null {
  if (list === undefined) return null
  return list.split(',').map((name) => {
    const part = PLAN_PARTS.find((one) => one === name.trim())
    if (!part) throw new Refusal(cli.plan.unknownPart(name.trim(), PLAN_PARTS))
    return part
  })
}
