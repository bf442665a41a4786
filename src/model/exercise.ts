import type { ExerciseSchema, GoalSchema, InjectionSchema, ParticipantSchema, QuestionSchema, RoleSchema, RoundSchema } from './schema/exercise.ts'
import type { z } from './zod.ts'

export const EXERCISE_FORMAT = 'uitwijk-exercise/1'

/** How a message comes in. */
export const CHANNELS = ['in-person', 'phone', 'mail', 'message', 'letter', 'system', 'news', 'social-media', 'radio'] as const
export type Channel = (typeof CHANNELS)[number]

/** Whose view of what happens a message gives. */
export const VIEWS = ['municipality', 'residents', 'press', 'supplier', 'board', 'partner'] as const
export type View = (typeof VIEWS)[number]

/** A tabletop exercise as it stands in a `*.exercise.yaml` file. */
export type Exercise = z.infer<typeof ExerciseSchema>
export type Goal = z.infer<typeof GoalSchema>
export type Role = z.infer<typeof RoleSchema>
export type Participant = z.infer<typeof ParticipantSchema>
export type Round = z.infer<typeof RoundSchema>
export type RoundQuestion = z.infer<typeof QuestionSchema>
/** A message that comes in during the exercise. */
export type Inject = z.infer<typeof InjectionSchema>

/** An exercise under the name of its file. */
export interface ExerciseFile { file: string; value: Exercise }

/** One or more, as a list. */
export const many = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : [value].flat() as T[])

/** A file name without the folders before it. */
export const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file
