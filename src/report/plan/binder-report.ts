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
  const places = Object.keys(texts.tabs)
  const sheet = (tab: keyof typeof texts.tabs, blocks: readonly Block[]): Block[] =>
    [{ kind: 'pageBreak' }, heading(1, texts.sheet(places.indexOf(tab) + 1, texts.tabs[tab][0] as string)), ...blocks]
  return documentOf(context, {
    title: texts.title(municipality), description: texts.about(municipality),
    subtitle: document.subtitle(plan.version ?? '', plan.state ? words.states[plan.state] : '', date),
  }, [
    ...cover(context), { kind: 'pageBreak' }, { kind: 'contents', levels: 2 },
    ...sheet('call', callTree(context)),
    ...sheet('services', serviceBoard(context)),
    ...sheet('cards', [paragraph(cards.intro), ...cardList(context)]),
    ...cases.flatMap((one): Block[] => [{ kind: 'pageBreak' }, ...card(context, one, 2)]),
    ...sheet('fallbacks', manualFallbacks(context)),
    ...sheet('depends', depends(context)),
    ...sheet('forms', blankForms(context)),
  ])
}
