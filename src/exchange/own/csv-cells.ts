/** A column whose name begins like this is ours, and so is the table it stands in. */
export const MORE = 'uitwijk:more'

/**
 * In our own tables a text that a spreadsheet would take for a formula has an apostrophe before it, so that opening the file runs
 * nothing (OWASP, "CSV Injection"); so has a text that begins with apostrophes and then such a sign. `plainCell` takes one away again,
 * and is for tables with a column `uitwijk:more` only.
 */
export const safeCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The text that `safeCell` was given. */
export const plainCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
