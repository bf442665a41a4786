import { resultOf } from '../../engine/result.ts'
import { simulate } from '../../engine/simulate.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import type { ServiceOutcome, Trace } from '../../engine/trace.ts'
import type { Scenario } from '../../model/scenario.ts'
import { readBoth, tell, type Input } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'

/** `simulate LANDSCAPE SCENARIO [--runs N [--seed S]] [--json]`: the published result, or a summary to read; of one run, or of many. */
export async function simulateCommand(invocation: Invocation): Promise<number> {
  const { files, json, options, messages } = invocation
  const [landscapeFile, scenarioFile] = files
  if (landscapeFile === undefined || scenarioFile === undefined || files.length > 2) throw new Refusal(messages.cli.usage('simulate'))
  // Only who asks for many runs waits for what they take.
  const many = options.runs === undefined && options.seed === undefined ? null : await import('../runs.ts')
  const asked = many?.runsAsked(options, messages)
  const input = await readBoth(landscapeFile, scenarioFile, messages)
  const { warnings } = input
  console.log((asked && many ? many.runsLines(input, asked, invocation) : onceLines(input, invocation)).join('\n'))
  // Scripts read the result and nothing else; a person must know what the answer does not rest on.
  if (!json) tell(warnings, messages)
  return 0
}

/** One run, of the likely durations. */
function onceLines({ landscape, scenario }: Input, { json, messages }: Invocation): string[] {
  const trace = simulate(landscape, scenario)
  return json ? [JSON.stringify(resultOf(trace))] : summaryOf(trace, landscape, scenario, messages)
}

/** The outcome in lines of text: the headline, the services that stop in order, and what the fallbacks did. */
function summaryOf(trace: Trace, landscape: Landscape, scenario: Scenario, messages: Invocation['messages']): string[] {
  const subject = { landscape, scenario }
  const { say, cli } = messages
  const nameOf = (id: string) => componentOf(landscape, id).name
  const services = Object.entries(trace.services).filter(([, { interruptions }]) => interruptions.length)
    .sort(([, a], [, b]) => (a.interruptions[0]?.from ?? 0) - (b.interruptions[0]?.from ?? 0))
  const describe = ([id, outcome]: [string, ServiceOutcome]) => [
    '', nameOf(id),
    ...outcome.interruptions.map((interruption) => `  ${say.interruption(interruption, subject)}`),
    ...outcome.moments.filter(({ missed }) => missed).map((moment) => `  ${say.moment(moment, subject)}`),
    `  ${cli.because(outcome.because.map(nameOf))}`,
  ]
  const people = say.people(trace, subject)
  const called = Object.values(trace.fallbacks).filter(({ verdict }) => verdict.code !== 'not-called')
  return [
    scenario.name, say.headline(trace, subject), ...(people ? [people] : []), ...services.flatMap(describe),
    ...(called.length ? ['', cli.fallbacks, ...called.map((outcome) => `  ${say.verdict(outcome, subject)}`)] : []),
  ]
}
