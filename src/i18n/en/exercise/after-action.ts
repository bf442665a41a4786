import type { afterAction as Dutch } from '../../nl/exercise/after-action.ts'

export const afterAction: typeof Dutch = {}
