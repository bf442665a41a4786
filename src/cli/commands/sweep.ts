import { OVER } from '../../analysis/elements.ts'
import { WHOLE } from '../../analysis/ground.ts'
import { losses } from '../../analysis/losses/losses.ts'
import type { LossesAsk } from '../../analysis/losses/answer.ts'
import type { Messages } from '../../i18n/index.ts'
import { parseDuration } from '../../model/duration.ts'
import { readLandscape } from '../../model/read.ts'
import { accept, tell, textOf } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { sweepLines } from '../sweep-lines.ts'

export const SWEEP_FORMAT = 'uitwijk-sweep/1'

/** `sweep LANDSCAPE [--over …] [--pairs] [--horizon P14D] [--json]`: every single loss, and what each stops. */
export async function sweepCommand({ files, json, options, messages }: Invocation): Promise<number> {
  const [file] = files
  if (file === undefined || files.length > 1) throw new Refusal(messages.cli.usage('sweep'))
  const ask = askOf(options, messages)
  const { value: landscape, warnings } = accept(readLandscape(await textOf(file, messages), file), messages)
  const ground = { landscape, scenarios: [], today: '' }
  const answer = losses.join(ground, ask, [losses.part(ground, ask, WHOLE)])
  if (json) {
    console.log(JSON.stringify({ format: SWEEP_FORMAT, over: answer.over, tried: answer.tried, losses: answer.losses }))
    return 0
  }
  console.log(sweepLines(answer, landscape, messages).join('\n'))
  tell(warnings, messages)
  return 0
}

/** What is asked for. Throws a Refusal that names what is accepted. */
function askOf({ over = 'component', pairs = false, horizon }: Invocation['options'], { cli: { sweep } }: Messages): LossesAsk {
  const known = OVER.find((one) => one === over)
  if (!known) throw new Refusal(sweep.badOver(over, OVER))
  if (horizon === undefined) return { over: known, pairs, horizon: null }
  const parsed = parseDuration(horizon)
  if ('fault' in parsed || parsed.seconds === 0) throw new Refusal(sweep.badHorizon(horizon))
  return { over: known, pairs, horizon: parsed.seconds }
}
