import { CHANNELS, EXERCISE_FORMAT, VIEWS } from '../exercise.ts'
import { z } from '../zod.ts'
import { DurationSchema } from './duration.ts'
import { IdSchema } from './id.ts'
import { LocalTimeSchema } from './scenario.ts'
import { statement } from './source.ts'

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)])

/** What the exercise is to show or teach (ISO 22398: objectives). */
export const GoalSchema = z.strictObject({
  text: z.string(),
  /** By what one sees that it is met. */
  measure: z.string().optional(),
}).meta({ id: 'Goal' })

/** A part that someone plays. */
export const RoleSchema = z.strictObject({
  name: z.string(),
  /** What only this role knows: it stands on the role sheet, and never on the large screen. */
  brief: z.string().optional(),
  tasks: z.array(z.string()).optional(),
}).meta({ id: 'Role' })

export const ParticipantSchema = z.strictObject({
  name: z.string(), role: z.string().optional(), organisation: z.string().optional(),
}).meta({ id: 'Participant' })

/** Something to talk about; with options it can be voted on. */
export const QuestionSchema = z.strictObject({
  text: z.string(),
  options: z.array(z.string()).min(2).optional(),
  /** For the facilitator only. */
  hint: z.string().optional(),
}).meta({ id: 'Question' })

/** A stretch of the scenario that is played in one go. `from` and `until` are times in the scenario, `takes` is time in the room. */
export const RoundSchema = z.strictObject({
  name: z.string(),
  from: DurationSchema,
  until: DurationSchema,
  takes: DurationSchema.optional(),
  /** How the facilitator opens it. */
  opening: z.string().optional(),
  questions: z.array(QuestionSchema).optional(),
}).meta({ id: 'Round' })

/** A message that comes in during the exercise. */
export const InjectionSchema = z.strictObject({
  /** Time in the scenario. */
  at: DurationSchema,
  /** Roles that get it; everyone when left out. */
  to: oneOrMore(z.string()).optional(),
  from: z.string().optional(),
  channel: z.enum(CHANNELS).optional(),
  /** Whose view of it this is; the municipality's own when left out. */
  view: z.enum(VIEWS).optional(),
  text: z.string(),
  /** What a good response would be: for the facilitator only. */
  expect: z.string().optional(),
  /** Components and services that it is about. */
  about: oneOrMore(z.string()).optional(),
  /** Goals that it is to test. */
  goals: oneOrMore(z.string()).optional(),
  ...statement,
}).meta({ id: 'Inject' })

/** A tabletop exercise as it stands in a `*.exercise.yaml` file. */
export const ExerciseSchema = z.strictObject({
  format: z.literal(EXERCISE_FORMAT),
  name: z.string(),
  ...statement,
  /** The file name of the scenario that is played, seen from the exercise file. */
  scenario: z.string(),
  /** What the scenario was when the exercise was made to fit it (`fingerprintOf`): tells that it was changed since. */
  fitted: z.string().optional(),
  /** Kinds of events of the scenario that are left out, as the participants decide on them (`exercisedScenario`). */
  undecided: z.array(z.enum(['restore', 'activate', 'bypass'])).optional(),
  /** When and where it is held. */
  date: LocalTimeSchema.optional(),
  place: z.string().optional(),
  goals: z.record(IdSchema, GoalSchema).optional(),
  roles: z.record(IdSchema, RoleSchema).optional(),
  participants: z.array(ParticipantSchema).optional(),
  rounds: z.array(RoundSchema).min(1),
  injects: z.record(IdSchema, InjectionSchema).optional(),
  /** Questions on the evaluation form, next to the usual ones. */
  evaluation: z.array(z.string()).optional(),
}).meta({ id: 'Exercise' })
