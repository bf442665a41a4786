import type { frame as Dutch } from '../../nl/exercise/frame.ts'

export const frame: typeof Dutch = {}
