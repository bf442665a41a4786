import { Refusal, type Invocation } from '../invocation.ts'

export async function cutSetsCommand({ messages }: Invocation): Promise<number> {
  throw new Refusal(messages.cli.usage('cutsets'))
}
