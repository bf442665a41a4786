import { name, outcomeOf, type Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** For each interrupted service the chain of causes, each step a sentence. */
export function causes(context: Context): Block[] {
  const { text, trace, others } = context
  const ids = [...trace.summary.interrupted, ...others]
  return [
    heading(1, text.causes.heading),
    ...(ids.length ? [paragraph(text.causes.intro)] : [paragraph(text.causes.nothing)]),
    ...ids.flatMap((id) => [heading(2, name(context, id)), ...chain(context, id), ...interruptions(context, id)]),
  ]
}

function chain(context: Context, id: string): Block[] {
  const { say, text, subject, explanations } = context
  const links = explanations?.[id]?.chain ?? []
  if (links.length) return list(true, links.map((link) => say.link(link, subject)))
  const { because } = outcomeOf(context, id)
  return [paragraph(because.length ? text.causes.chain(because.map((step) => name(context, step)).join(' → ')) : text.causes.unknown)]
}

const interruptions = (context: Context, id: string): Block[] =>
  outcomeOf(context, id).interruptions.map((interruption) => paragraph(context.say.interruption(interruption, context.subject)))
