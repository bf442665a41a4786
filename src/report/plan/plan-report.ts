import { PLAN_PARTS, type PlanPart } from '../../model/plan.ts'
import { heading, paragraph, type Block, type ReportDocument } from '../document.ts'
import { activation } from './activation.ts'
import { analyses, questionsOf } from './analyses.ts'
import { cards } from './cards.ts'
import { communication } from './communication.ts'
import { planContextOf, type PlanContext } from './context.ts'
import { control } from './control.ts'
import { documentOf } from './document-of.ts'
import { exit } from './exit.ts'
import type { PlanInput } from './input.ts'
import { landscapePart } from './landscape.ts'
import { openPoints } from './open-points.ts'
import { recovery } from './recovery.ts'
import { requirements } from './requirements.ts'
import { scenarios } from './scenarios.ts'
import { scope } from './scope.ts'
import { services } from './services.ts'
import { summary } from './summary.ts'
import { terms } from './terms.ts'

/** How each part is written, without its heading; the page for the board brings its own. */
const PARTS: Readonly<Record<Exclude<PlanPart, 'summary'>, (context: PlanContext, parts: readonly PlanPart[]) => Block[]>> = {
  scope, landscape: landscapePart, services, activation, scenarios, cards, communication, analyses, recovery, exit, 'open-points': openPoints, requirements, terms,
}

/**
 * The document for the continuity plan: its control page, the table of contents, and the parts that were chosen, each on a new
 * page with the requirement that it serves. The same input gives the same tree.
 */
export function planReport(input: PlanInput): ReportDocument {
  const context = planContextOf(input)
  const { plan, municipality, date, texts: { document: texts, words } } = context
  // No chapter stands empty: without questions there are no analyses.
  const parts = PLAN_PARTS.filter((part) => input.parts.includes(part) && (part !== 'analyses' || questionsOf(context, input.parts).length > 0))
  const written = parts.flatMap((part): Block[] => [{ kind: 'pageBreak' }, ...(part === 'summary' ? summary(context) : chapter(part))])
  return documentOf(context, {
    title: plan.title ?? texts.title(municipality), description: texts.about(municipality),
    subtitle: texts.subtitle(plan.version ?? '', plan.state ? words.states[plan.state] : '', date),
  }, [...control(context), { kind: 'pageBreak' }, { kind: 'contents' }, ...written])

  function chapter(part: Exclude<PlanPart, 'summary'>): Block[] {
    return [heading(1, texts.parts[part]), paragraph(texts.serves[part], 'note'), ...PARTS[part](context, parts)]
  }
}
