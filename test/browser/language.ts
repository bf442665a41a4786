import { messagesIn, type Language } from '../../src/i18n/index.ts'

function texts(own: object, other: object): string[] {
  return Object.entries(own).flatMap(([key, value]) => {
    const translated = (other as Record<string, unknown>)[key]
    if (typeof value === 'string') return value.length > 12 && value !== translated ? [value] : []
    return typeof value === 'object' && value !== null ? texts(value, translated as object) : []
  })
}

/** The longer fixed texts of a language; a short word may stand in the name of something in the landscape, which stays as it is. */
export const longerTextsOf = (language: Language, other: Language): string[] => texts(messagesIn(language), messagesIn(other))
