import { heading, paragraph, type Block, type ReportDocument } from '../document.ts'
import { blankForms } from './binder-forms.ts'
import { callTree, cover, depends, manualFallbacks, serviceBoard } from './binder-sheets.ts'
import { card } from './card.ts'
import { cardList } from './cards.ts'
import { planContextOf } from './context.ts'
import { documentOf } from './document-of.ts'
import type { PlanInput } from './input.ts'

/** The emergency binder: all that is needed without computers, a sheet for each, to be printed and kept. */
export function binderReport(input: Omit<PlanInput, 'parts'>): ReportDocument {
  const context = planContextOf(input)
  const { cases, municipality, plan, date, texts: { binder: texts, cards, document, words } } = context
  const sheet = (title: string, blocks: readonly Block[]): Block[] => [{ kind: 'pageBreak' }, heading(1, title), ...blocks]
  return documentOf(context, {
    title: texts.title(municipality), description: texts.about(municipality),
    subtitle: document.subtitle(plan.version ?? '', plan.state ? words.states[plan.state] : '', date),
  }, [
    ...cover(context),
    ...sheet(texts.tabs.call[0] as string, callTree(context)),
    ...sheet(texts.tabs.services[0] as string, serviceBoard(context)),
    ...sheet(texts.tabs.cards[0] as string, [paragraph(cards.intro), ...cardList(context)]),
    ...cases.flatMap((one): Block[] => [{ kind: 'pageBreak' }, ...card(context, one, 2)]),
    ...sheet(texts.tabs.fallbacks[0] as string, manualFallbacks(context)),
    ...sheet(texts.tabs.depends[0] as string, depends(context)),
    ...sheet(texts.tabs.forms[0] as string, blankForms(context)),
  ])
}
