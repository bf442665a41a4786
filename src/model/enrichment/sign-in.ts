import type { Landscape } from '../landscape.ts'
import { lackingQuestions, type Lacking, type LackingQuestion } from './lacking.ts'

/** Who works with an application signs in through something. */
export const SIGN_IN: Lacking = { of: ['application'], on: ['identity'] }

/** The applications, with the identity providers through which people sign in there. */
export const signInQuestions = (landscape: Landscape): LackingQuestion[] => lackingQuestions(landscape, SIGN_IN)
