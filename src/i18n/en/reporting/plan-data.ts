import type { planData as Dutch } from '../../nl/reporting/plan-data.ts'

export const planData: typeof Dutch = {}
