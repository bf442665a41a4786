import type { run as Dutch } from '../../nl/exercise/run.ts'

export const run: typeof Dutch = {}
