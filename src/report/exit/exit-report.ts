import type { Block, ReportDocument } from '../document.ts'
import { heading, paragraph } from '../document.ts'
import { contractChapter } from './contracts.ts'
import { exitContext, type ExitContext } from './context.ts'
import { disclosureChapter } from './disclosure.ts'
import { forcedChapter } from './forced.ts'
import type { ExitReportInput } from './input.ts'
import { measuresChapter } from './measures.ts'
import { planChapter } from './plan.ts'
import { roadmapChapter } from './roadmap.ts'
import { sovereigntyChapter } from './sovereignty.ts'
import { summaryPage } from './summary.ts'
import { yearsOf } from './years.ts'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const
const newPage: Block = { kind: 'pageBreak' }

/**
 * The report about leaving: a page for the council, the roadmap and the planning, the exit strategy per contract, the forced exit, the measures, the
 * sovereignty and who can demand data. The same input gives the same tree.
 */
export function exitReport(input: ExitReportInput): ReportDocument {
  const context = exitContext(input)
  const { own, text, plan, landscape, date, author, language, municipality, inputHash } = context
  const chapters = [summaryPage, roadmapChapter, planChapter, contracts, forcedChapter, measuresChapter, sovereigntyChapter, disclosureChapter, repeat].map((chapter) => chapter(context)).filter((blocks) => blocks.length)
  const [first = [], ...rest] = chapters
  return {
    title: own.title(municipality), subtitle: own.subtitle(plan?.name ?? '', date), description: own.about(municipality), language: LOCALE[language], date, author: author ?? municipality,
    ...(landscape.style && { style: landscape.style }),
    furniture: { contents: text.contents, page: text.page, of: text.of, table: text.table, figure: text.figure },
    blocks: [...first, newPage, { kind: 'contents' }, ...rest.flatMap((blocks) => [newPage, ...blocks])],
    services: yearsOf(context),
    data: { landscape: landscape.name, plan, inputHash, ...findings(input) },
  }
}

const contracts = (context: ExitContext): Block[] => [heading(1, context.own.contracts.heading), ...contractChapter(context)]

const findings = ({ schedule, roadmap, costs, forced, measures, sovereignty, risks, disclosure }: ExitReportInput): Record<string, unknown> =>
  ({ schedule: schedule?.schedule ?? null, roadmap, costs, forced, measures, sovereignty, risks, disclosure })

const repeat = ({ own: { repeat: texts }, inputHash }: ExitContext): Block[] => [
  heading(1, texts.heading), paragraph(texts.assumptions), paragraph(texts.hash), paragraph(inputHash, 'code'), paragraph(texts.how), paragraph(texts.command, 'code'),
]
