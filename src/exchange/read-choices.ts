import { ChoicesSchema, type Choices } from './choices.ts'

/** The choices that stand in data, such as those kept in a landscape (`imports`) or in a file; `null` when they are none. */
export const readChoices = (data: unknown): Choices | null => ChoicesSchema.safeParse(data).data ?? null
