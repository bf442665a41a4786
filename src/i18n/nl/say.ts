import type { Sentences } from '../sentences.ts'
export const say = {} as Sentences
