import type { after as Dutch } from '../../nl/exercise/after.ts'

export const after: typeof Dutch = {}
