import type { Choices } from '../../exchange/choices.ts'
import { merged } from '../../exchange/merge/merged.ts'
import { planOf } from '../../exchange/merge/plan-of.ts'
import { withSeen } from '../../exchange/merge/seen.ts'
import { readChoices } from '../../exchange/read-choices.ts'
import type { Draft } from '../../exchange/draft.ts'
import { writeLandscape, type Written } from '../../exchange/write/index.ts'
import type { Messages } from '../../i18n/index.ts'
import { textAfter } from '../../model/keep-text/text-after.ts'
import { newText } from '../../model/keep-text/written.ts'
import type { Landscape } from '../../model/landscape.ts'
import { readLandscape } from '../../model/read.ts'
import { accept, refusalOf, tell, textOf, write } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { OUTPUT_EXTENSIONS, outputFormat } from '../output-format.ts'
import { summaryLines } from '../summary-lines.ts'
import { taken } from '../taken.ts'

/**
 * `convert IN... [-o OUT]`: from any format that we read to any that we write, by the extension of OUT; prints what was taken over, what not
 * and why, and with `--json` the counts. With `--into` what was read joins a landscape that is there, which keeps what was added to it.
 */
export async function convertCommand({ files, json, output, into, choices: choicesFile, date, language, messages }: Invocation): Promise<number> {
  if (files.length === 0) throw new Refusal(messages.cli.usage('convert'))
  const format = output === undefined ? null : outputFormat(output)
  if (output !== undefined && format === null) throw new Refusal(messages.cli.convert.format(output, OUTPUT_EXTENSIONS))
  const choices = choicesFile === undefined ? {} : await choicesIn(choicesFile, messages)

  const outcome = await taken(files, choices, date ?? new Date().toISOString().slice(0, 10), messages)
  if (!outcome.ok) throw refusalOf(outcome.problems, messages)
  const joined = await join(outcome.landscape, outcome.draft, into, messages)
  const written = output === undefined || format === null ? [] : named(output, format === 'yaml'
    ? [{ suffix: '', type: '', content: joined.text }] : writeLandscape(joined.landscape, format, language))
  for (const { file, content } of written) await write(file, content, messages)

  if (json) {
    console.log(JSON.stringify({ ...outcome.summary, ...(joined.counts ? { merged: joined.counts } : {}), written: written.map(({ file }) => file) }))
    return 0
  }
  console.log(summaryLines(outcome.summary, messages).join('\n'))
  const { components, organisations = {} } = joined.landscape
  const { convert } = messages.cli
  if (joined.counts) console.log(convert.merged(joined.counts.added, joined.counts.changed, joined.counts.gone, joined.counts.conflicts))
  console.log(convert.landscape(Object.keys(components).length, Object.values(components).reduce((sum, { needs = [] }) => sum + needs.length, 0), Object.keys(organisations).length))
  for (const { file } of written) console.log(messages.cli.written(file))
  tell(outcome.warnings, messages)
  return 0
}

async function choicesIn(file: string, messages: Messages): Promise<Choices> {
  let data: unknown
  try {
    data = JSON.parse(await textOf(file, messages))
  } catch (error) {
    if (error instanceof Refusal) throw error
  }
  const choices = readChoices(data)
  if (!choices) throw new Refusal(messages.cli.convert.badChoices(file))
  return choices
}

/** What was read, by itself or as it joins a landscape that is there; the text of that landscape keeps its comments. */
async function join(landscape: Landscape, draft: Draft | null, into: string | undefined, messages: Messages) {
  if (!draft) return { landscape, text: newText(landscape), counts: null }
  if (into === undefined) {
    const seen = withSeen(landscape, draft.importId)
    return { landscape: seen, text: newText(seen), counts: null }
  }
  const text = await textOf(into, messages)
  const { value } = accept(readLandscape(text, into), messages)
  const plan = planOf(value, draft)
  const after = merged(value, draft)
  return {
    landscape: after, text: textAfter(text, value, after),
    counts: { added: plan.added.length, changed: plan.changed.length, same: plan.same.length, gone: plan.gone.length, conflicts: plan.conflicts.length },
  }
}

/** Where files go: under the name that was asked for; of several, each with its own ending. */
const named = (output: string, written: readonly Written[]): { file: string; content: string }[] =>
  written.map(({ suffix, content }) => ({ file: written.length === 1 ? output : output.replace(/\.[^./\\]+$/, '') + suffix, content }))
