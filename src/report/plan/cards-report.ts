import { heading, paragraph, type Block, type ReportDocument } from '../document.ts'
import { card } from './card.ts'
import { cardList } from './cards.ts'
import { planContextOf } from './context.ts'
import { documentOf } from './document-of.ts'
import type { PlanInput } from './input.ts'
import { services } from './services.ts'

/** The action cards of the scenarios, a page each, with a list to choose by, and the list of services. */
export function cardsReport(input: Omit<PlanInput, 'parts'>): ReportDocument {
  const context = planContextOf(input)
  const { cases, municipality, plan, date, texts: { cards: texts, document, words } } = context
  return documentOf(context, {
    title: texts.document(municipality), description: texts.about(municipality),
    subtitle: document.subtitle(plan.version ?? '', plan.state ? words.states[plan.state] : '', date),
  }, [
    paragraph(texts.intro), ...cardList(context),
    ...cases.flatMap((one): Block[] => [{ kind: 'pageBreak' }, ...card(context, one, 1)]),
    { kind: 'pageBreak' }, heading(1, texts.servicesHeading), ...services(context),
  ])
}
