import { documentOf } from './document-of.ts'
import type { ReportDocument } from '../document.ts'
import type { PlanInput } from './input.ts'

/** The document for the continuity plan: its control page, and the parts that were chosen. The same input gives the same tree. */
export const planReport = (input: PlanInput): ReportDocument => documentOf(input, input.landscape.plan?.title ?? input.landscape.name, [])
