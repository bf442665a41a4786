import type { Language, Messages } from '../i18n/index.ts'

/** What the user asked for. */
export interface Invocation {
  /** The file names that follow the command. */
  files: string[]
  json: boolean
  output: string | undefined
  /** The day that what is made bears, `YYYY-MM-DD`: the one that was asked for, or today. */
  date: string
  /** The landscape that what is read joins. */
  into: string | undefined
  /** A file with choices for an import. */
  choices: string | undefined
  /** What only some commands take, as it was typed. */
  options: {
    readonly [option in 'of' | 'over' | 'max-order' | 'limit' | 'probability' | 'horizon' | 'runs' | 'seed' | 'chapters' | 'parts' | 'role' | 'notice' | 'budget' | 'order']?: string | undefined
  } & { readonly [option in 'pairs' | 'plan' | 'cards' | 'binder']?: boolean | undefined }
  language: Language
  messages: Messages
}

/** Bad input: told in one line on standard error, with exit status 2. */
export class Refusal extends Error {}
