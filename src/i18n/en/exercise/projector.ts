import type { projector as Dutch } from '../../nl/exercise/projector.ts'

export const projector: typeof Dutch = {}
