import type { prepare as Dutch } from '../../nl/exercise/prepare.ts'

export const prepare: typeof Dutch = {}
