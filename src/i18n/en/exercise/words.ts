import type { words as Dutch } from '../../nl/exercise/words.ts'

export const words: typeof Dutch = {}
