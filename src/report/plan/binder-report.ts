import { documentOf } from './document-of.ts'
import type { ReportDocument } from '../document.ts'
import type { PlanInput } from './input.ts'

/** The emergency binder: all that is needed without computers. */
export const binderReport = (input: Omit<PlanInput, 'parts'>): ReportDocument => documentOf(input, input.landscape.name, [])
