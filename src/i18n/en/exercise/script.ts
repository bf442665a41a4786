import type { script as Dutch } from '../../nl/exercise/script.ts'

export const script: typeof Dutch = {}
