import { TooManyGates } from '../../analysis/structure/structure.ts'
import type { Choices } from '../../exchange/choices.ts'
import { readChoices } from '../../exchange/read-choices.ts'
import { sizeOf } from '../../exchange/summary.ts'
import { writeLandscape, type WriteFormat, type Written } from '../../exchange/write/index.ts'
import { nameOf } from '../../i18n/names.ts'
import type { Messages } from '../../i18n/index.ts'
import { newText, textAfter } from '../../model/keep-text/text-after.ts'
import type { Landscape } from '../../model/landscape.ts'
import { LARGEST_FILE } from '../../model/limits.ts'
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
  const choices = choicesFile === undefined ? undefined : await choicesIn(choicesFile, messages)
  const current = into === undefined ? null : await landscapeIn(into, messages)

  const outcome = await taken(files, { choices, date, into: current?.value }, messages)
  if (!outcome.ok) throw refusalOf(outcome.problems, messages)
  if (current && !outcome.plan) throw new Refusal(messages.cli.convert.ownInto(files[0] as string))
  const { landscape, plan, summary } = outcome
  const text = () => (current ? textAfter(current.text, current.value, landscape) : newText(landscape))
  const written = output === undefined || format === null ? [] : named(output, format === 'yaml'
    ? [{ suffix: '', type: '', content: text() }] : writtenAs(format, landscape, files[0] as string, language, messages))
  const tooLarge = format === 'yaml' || format === 'json' ? written.find(({ content }) => content.length > LARGEST_FILE) : undefined
  // What could not be read again is not written.
  if (tooLarge) throw refusalOf([{ severity: 'error', file: tooLarge.file, line: 1, column: 1, path: '', detail: { code: 'too-large', size: tooLarge.content.length, limit: LARGEST_FILE } }], messages)
  for (const { file, content } of written) await write(file, content, messages)

  const counts = plan && { added: plan.added.length, changed: plan.changed.length, same: plan.same.length, gone: plan.gone.length, conflicts: plan.conflicts.length }
  if (json) {
    const problems = outcome.warnings.map((problem) => ({ ...problem, message: messages.say.problem(problem) }))
    console.log(JSON.stringify({ ...summary, ...(counts && { merged: counts }), written: written.map(({ file }) => file), problems }))
    return 0
  }
  const { convert, written: told } = messages.cli
  const { components, needs, organisations } = sizeOf(landscape)
  console.log([
    ...summaryLines(summary, messages), ...(counts ? [convert.merged(counts.added, counts.changed, counts.gone, counts.conflicts)] : []),
    convert.landscape(components, needs, organisations), ...written.map(({ file }) => told(file)),
  ].join('\n'))
  tell(outcome.warnings, messages)
  return 0
}

/** A landscape in a format; a fault tree refuses one whose thresholds never settle. */
function writtenAs(format: WriteFormat, landscape: Landscape, file: string, language: 'nl' | 'en', { cli: { convert } }: Messages): Written[] {
  try {
    return writeLandscape(landscape, format, language)
  } catch (error) {
    if (error instanceof TooManyGates) throw new Refusal(`${file}:1:1: ${convert.tooManyGates(error.of === null ? null : nameOf(landscape, error.of))}`)
    throw error
  }
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

async function landscapeIn(file: string, messages: Messages): Promise<{ text: string; value: Landscape }> {
  const text = await textOf(file, messages)
  return { text, value: accept(readLandscape(text, file), messages).value }
}

/** Where files go: under the name that was asked for; of several, each with its own ending. */
const named = (output: string, written: readonly Written[]): { file: string; content: string }[] =>
  written.map(({ suffix, content }) => ({ file: written.length === 1 ? output : output.replace(/\.[^./\\]+$/, '') + suffix, content }))
