import { Refusal, type Invocation } from '../invocation.ts'

export async function sweepCommand({ messages }: Invocation): Promise<number> {
  throw new Refusal(messages.cli.usage('sweep'))
}
