import { Refusal, type Invocation } from '../invocation.ts'

/** `report LANDSCAPE SCENARIO -o FILE`: the scenario report, in the format of the file name's extension. */
export async function reportCommand({ messages }: Invocation): Promise<number> {
  throw new Refusal(messages.cli.usage('report'))
}
