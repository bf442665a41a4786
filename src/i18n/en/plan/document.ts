import type { document as Dutch } from '../../nl/plan/document.ts'

export const document: typeof Dutch = {}
