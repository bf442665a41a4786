/** A text in a language, as a file gives it; the language may be empty. */
export interface Words { language: string; text: string }

const of = (language: string) => (words: Words) => words.language.toLowerCase().split('-')[0] === language

/** Of texts in several languages the Dutch one, then the English, then the first. */
export const chosen = (texts: readonly Words[]): string => (texts.find(of('nl')) ?? texts.find(of('en')) ?? texts[0])?.text ?? ''

/** A name on one line. */
export const oneLine = (text: string): string => text.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean).join(' ')

/** A longer text, with the ends of lines that we use. */
export const lines = (text: string): string => text.replace(/\r\n?/g, '\n')
