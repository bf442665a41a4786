import { documentOf } from './document-of.ts'
import type { ReportDocument } from '../document.ts'
import type { PlanInput } from './input.ts'

/** The action cards of the scenarios, a page each, and the list of services. */
export const cardsReport = (input: Omit<PlanInput, 'parts'>): ReportDocument => documentOf(input, input.landscape.name, [])
