import { planData } from './plan-data.ts'
import { response } from './response.ts'
import { screen } from './screen.ts'
import { style } from './style.ts'

/** The texts of the screen on which documents are made. */
export const reporting = { screen, planData, style, response }
export type ReportingTexts = typeof reporting
