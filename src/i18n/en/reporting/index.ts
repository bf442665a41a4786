import type { ReportingTexts } from '../../nl/reporting/index.ts'
import { planData } from './plan-data.ts'
import { response } from './response.ts'
import { screen } from './screen.ts'
import { style } from './style.ts'

export const reporting: ReportingTexts = { screen, planData, style, response }
