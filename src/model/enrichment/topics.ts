import type { Landscape } from '../landscape.ts'
import { progressOf, type Asked, type Progress } from './asked.ts'
import { candidateQuestions } from './candidates.ts'
import { fallbackQuestions } from './fallbacks.ts'
import { hostingQuestions } from './hosting.ts'
import { interviewQuestions } from './interview.ts'
import { ownerQuestions } from './owners.ts'
import { serviceQuestions } from './services.ts'
import { signInQuestions } from './sign-in.ts'
import { supplierQuestions } from './suppliers.ts'

/** What is asked about, in the order in which it is best asked: the last two follow the chains of the services of the first. */
export const TOPICS = ['services', 'sign-in', 'hosting', 'suppliers', 'owners', 'candidates', 'interview', 'fallbacks'] as const
export type Topic = (typeof TOPICS)[number]

const QUESTIONS: Readonly<Record<Topic, (landscape: Landscape) => readonly Asked[]>> = {
  services: serviceQuestions, 'sign-in': signInQuestions, hosting: hostingQuestions, suppliers: supplierQuestions,
  owners: ownerQuestions, candidates: candidateQuestions, interview: interviewQuestions, fallbacks: fallbackQuestions,
}

/** What was put aside in each topic, by the key of the question. */
export type Aside = Readonly<Partial<Record<Topic, ReadonlySet<string>>>>

const NONE: ReadonlySet<string> = new Set()

/** How far someone is with each topic. */
export const progressIn = (landscape: Landscape, aside: Aside = {}): Record<Topic, Progress> =>
  Object.fromEntries(TOPICS.map((topic) => [topic, progressOf(QUESTIONS[topic](landscape), aside[topic] ?? NONE)])) as Record<Topic, Progress>

/** How many questions are open in all. */
export const openIn = (progress: Readonly<Record<Topic, Progress>>): number => TOPICS.reduce((sum, topic) => sum + progress[topic].open, 0)
