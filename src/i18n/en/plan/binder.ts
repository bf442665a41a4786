import type { binder as Dutch } from '../../nl/plan/binder.ts'

export const binder: typeof Dutch = {}
