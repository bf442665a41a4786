import type { Landscape } from '../landscape.ts'
import { lackingQuestions, type Lacking, type LackingQuestion } from './lacking.ts'

/** What an application runs on: a platform, or a server or a room where that is all that is known. */
export const HOSTING: Lacking = { of: ['application'], on: ['platform', 'device', 'facility'] }

/** The applications, with what hosts them. */
export const hostingQuestions = (landscape: Landscape): LackingQuestion[] => lackingQuestions(landscape, HOSTING)
