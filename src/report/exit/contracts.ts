import { nameIn, supplierIn } from '../../i18n/told/exit/around.ts'
import { DATA_ACT } from '../../model/exit.ts'
import { componentOf } from '../../model/landscape.ts'
import { ownersOf } from '../../model/organisations.ts'
import { heading, paragraph, type Block, type Table } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitReportInput } from './input.ts'
import { contractsOf, daysOf, partsWithout, type ContractFacts, type PartFacts } from './contract-facts.ts'
import type { ContractContext } from './context.ts'

/** A day from which two months are as long as they can be. */
const LONG_MONTHS = '2026-07-01'

type Context = ContractContext & Partial<Pick<ExitReportInput, 'schedule'>>

/** The exit strategy per contract (BIO2 5.20.06), with the terms of the DORA register; without its heading. */
export function contractChapter(context: Context): Block[] {
  const { own: { contracts: texts } } = context
  const all = contractsOf(context)
  const without = partsWithout(context)
  const first = all.flatMap(({ noticeBy }) => (noticeBy !== null && noticeBy >= context.date ? [noticeBy] : [])).sort()[0] ?? null
  return [
    paragraph(texts.intro),
    ...(all.length ? [paragraph(texts.overview(all.length, first)), ...overview(context, all)] : [paragraph(texts.none)]),
    heading(2, texts.planned), paragraph(texts.plannedText(DATA_ACT)), paragraph(texts.sanctionText),
    ...all.flatMap((one) => contractBlocks(context, one)),
    ...(without.length ? [heading(2, texts.without), paragraph(texts.withoutText), ...parts(context, texts.without, without)] : []),
  ]
}

function overview(context: Context, all: readonly ContractFacts[]): Table[] {
  const { own: { contracts: texts }, around: { say, texts: { lengths } } } = context
  return table({
    caption: texts.caption, header: Object.values(texts.columns), widths: [21, 23, 12, 12, 9, 12, 11], figures: [4],
    rows: all.map((one) => [
      one.contract.name, chain(context, one).join(', '), one.contract.end === undefined ? texts.notKnown : lengths.date(one.contract.end),
      one.noticeBy === null ? texts.notKnown : lengths.date(one.noticeBy), say.number(one.services.length), time(context, one.longest?.takes ?? null), gapText(context, one.longest?.gap ?? null),
    ]),
  })
}

function contractBlocks(context: Context, facts: ContractFacts): Block[] {
  const { own: { contracts: texts }, landscape } = context
  const { contract: { name, supplier, end, notice, transition, retrieval, exit }, noticeBy, services, longest } = facts
  const gap = longest?.gap ?? null
  const [owner, ...owners] = chain(context, facts)
  return [
    heading(2, name),
    paragraph([
      texts.of(owner ?? supplier, owners), texts.runs(end ?? null, notice ?? null, noticeBy), texts.hangs(services.map((id) => nameIn(context, id))),
      gap === null || !longest ? texts.gapUnknown : gap > 0 ? texts.gap(nameIn(context, longest.component), gap) : texts.enough,
    ].join(' ')),
    paragraph([texts.terms(transition ?? null, retrieval ?? null), ...(notice !== undefined && isLong(notice) ? [texts.long(notice, DATA_ACT.notice)] : [])].join(' ')),
    ...(exit?.strategy ? [paragraph(texts.strategy(exit.strategy))] : []),
    ...parts(context, texts.parts(name), facts.parts),
    ...facts.parts.flatMap(({ component }) => {
      const strategy = componentOf(landscape, component).exit?.strategy
      return strategy ? [paragraph(`${nameIn(context, component)}: ${strategy}`, 'note')] : []
    }),
  ]
}

/** Whether a notice is longer than the Data Act lets a customer of a cloud service wait, wherever in the calendar it begins. */
const isLong = (notice: string): boolean => (daysOf(LONG_MONTHS, notice) ?? 0) > (daysOf(LONG_MONTHS, DATA_ACT.notice) ?? 0)

function parts(context: Context, caption: string, all: readonly PartFacts[]): Table[] {
  const { own: { contracts: texts }, schedule, around: { texts: { lengths } } } = context
  // Without a plan nobody knows when.
  const columns = schedule ? 7 : 6
  return table({
    caption, header: Object.values(texts.partColumns).slice(0, columns), widths: [19, 24, 17, 11, 13, 11, 14].slice(0, columns), figures: [4],
    rows: all.map((part) => [
      nameIn(context, part.component), whyText(context, part), replacementText(context, part), time(context, part.takes), part.cost === null ? texts.notKnown : lengths.euros(part.cost),
      gapText(context, part.gap), plannedText(context, part),
    ].slice(0, columns)),
  })
}

/** Whether it can be replaced and why not, in the terms of the register. */
function whyText({ own: { contracts: texts } }: Context, { said: { substitutability, substitutabilityReason, reintegration, impact, portability } }: PartFacts): string {
  const hard = substitutability && `${texts.hard[substitutability]}${substitutabilityReason ? ` (${texts.because[substitutabilityReason]})` : ''}`
  return [hard, portability && texts.portable[portability], reintegration && texts.back[reintegration], impact && texts.impact[impact]].filter(Boolean).join('; ') || texts.notKnown
}

function replacementText({ own: { contracts: texts } }: Context, { replacedBy, said: { alternatives = [] } }: PartFacts): string {
  return replacedBy ?? (alternatives.length ? texts.options(alternatives) : texts.nobody)
}

function plannedText({ own: { contracts: texts }, schedule, around: { texts: { lengths } } }: Context, { component }: PartFacts): string {
  const exit = schedule?.schedule.exits.find((one) => one.component === component)
  return exit ? `${lengths.month(exit.start)} – ${lengths.month(exit.switched)}` : texts.notPlanned
}

const time = ({ own: { contracts: { notKnown } }, around: { texts: { lengths } } }: Context, days: number | null): string => (days === null ? notKnown : lengths.days(days))

const gapText = (context: Context, gap: number | null): string => (gap === 0 ? context.own.contracts.enoughShort : time(context, gap))

/** The supplier of a contract and the owners above it, nearest first, each with its country. */
const chain = (context: Context, { contract: { supplier } }: ContractFacts): string[] =>
  ownersOf(context.landscape, supplier).map(({ id, organisation }) => context.own.contracts.inCountry(supplierIn(context, id), organisation.jurisdiction))
