import type { Landscape } from '../../model/landscape.ts'
import { readLandscape, readScenario, type Reading } from '../../model/read.ts'
import { recognise } from '../../model/recognise.ts'
import { lineOf, textOf } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'

/**
 * `validate FILE...`: checks landscapes and scenarios and prints every error and warning. Scenarios are checked against
 * the landscape among the files, if there is one. Exit status 2 when there is an error.
 */
export async function validateCommand({ files, messages }: Invocation): Promise<number> {
  if (files.length === 0) throw new Refusal(messages.cli.usage('validate'))
  const inputs: { file: string; text: string }[] = []
  for (const file of files) inputs.push({ file, text: await textOf(file, messages) })

  const landscapes: Landscape[] = []
  const results = new Map<string, Reading<unknown>>()
  for (const { file, text } of inputs.filter(({ text }) => recognise(text) !== 'scenario')) {
    const reading = readLandscape(text, file)
    if (reading.ok) landscapes.push(reading.value)
    results.set(file, reading)
  }
  // With several landscapes nobody can tell which one a scenario is meant for.
  const only = landscapes.length === 1 ? landscapes[0] : undefined
  for (const { file, text } of inputs.filter(({ text }) => recognise(text) === 'scenario'))
    results.set(file, readScenario(text, file, only))

  let failed = 0
  for (const { file, text } of inputs) {
    const reading = results.get(file) as Reading<unknown>
    const problems = reading.ok ? reading.warnings : reading.problems
    for (const problem of problems) {
      const line = `${lineOf(problem, messages)}`
      if (problem.severity === 'error') console.error(line)
      else console.log(`${line} ${messages.cli.warning}`)
    }
    const alone = recognise(text) === 'scenario' && !only
    if (reading.ok) console.log(alone ? messages.cli.validAlone(file) : messages.cli.valid(file))
    else failed++
  }
  return failed ? 2 : 0
}
