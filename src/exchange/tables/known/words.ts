/** What tells a header apart: its letters and digits, without case, accents, spaces and punctuation. `Sys class name` and `sys_class_name` are alike. */
export const wordOf = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** By what a name is found again: without case and double spaces. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
