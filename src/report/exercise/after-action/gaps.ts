import type { Gap } from '../../../exercise/after-action.ts'
import { fallbackNames, nameOf, namesOf } from '../../../i18n/names.ts'
import { paragraph, type Block } from '../../document.ts'
import { chapter, type AfterContext } from './context.ts'

/** The fallbacks that fell short and the services that have none, each with the reason. */
export function gaps(context: AfterContext): Block[] {
  const { texts: { afterAction: { gaps: texts } }, after, say } = context
  const rows = after.gaps.map((gap) => [gapName(context, gap), gap.kind === 'missing' ? texts.missing : say.verdictName(gap.kind), why(context, gap)])
  return [
    ...chapter(context, 'gaps', texts.heading), paragraph(texts.intro),
    rows.length ? { kind: 'table', caption: texts.caption, header: Object.values(texts.columns), rows, widths: [28, 16, 56] } : paragraph(texts.none),
  ]
}

/** "‘Papier’ van Zaaksysteem", or the service that has no fallback. */
export function gapName({ texts: { afterAction: { gaps: texts } }, landscape }: AfterContext, { component, fallback }: Gap): string {
  if (fallback === null) return nameOf(landscape, component)
  const names = fallbackNames(landscape, `${component}/${fallback}`)
  return texts.fallback(names.name, names.component)
}

function why({ texts: { afterAction: { gaps: texts, none } }, landscape, after, say, subject }: AfterContext, { component, fallback }: Gap): string {
  if (fallback === null) return texts.missingWhy(namesOf(landscape, after.with.services[component]?.because ?? []).join(' → '))
  const outcome = after.with.fallbacks[`${component}/${fallback}`]
  return outcome ? say.verdict(outcome, subject) : none
}
