import type { proposals as Dutch } from '../../nl/exercise/proposals.ts'

export const proposals: typeof Dutch = {}
