import type { Sentences } from '../sentences.ts'
import { causes } from './causes.ts'
import { differences } from './differences.ts'
import { durations } from './durations.ts'
import { events } from './events.ts'
import { faults } from './faults.ts'
import { outcomes } from './outcomes.ts'
import { steps } from './steps.ts'
import { verdicts } from './verdicts.ts'
import { words } from './words.ts'

/** The Dutch sentences: plain words (B1), terms explained where they are used. */
export const say: Sentences = { ...durations, ...words, ...events, ...causes, ...verdicts, ...outcomes, ...differences, ...faults, ...steps }
