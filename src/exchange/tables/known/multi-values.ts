/** Names that are joined by `, ` may hold one themselves; no more parts than this are tried as one. */
const LONGEST = 8

/** A name that nobody knows, as names between commas without a space when all of those are known. */
function tight(name: string, known: (name: string) => boolean): string[] {
  if (!name.includes(',') || known(name)) return [name]
  const parts = name.split(',').map((part) => part.trim()).filter((part) => part !== '')
  return parts.length > 0 && parts.every(known) ? parts : [name]
}

/**
 * Names in one cell: on lines of their own, or between `;` or `|`, or else between commas. Where a name that is known holds a comma, its
 * parts are kept together; where there is no space behind a comma, it only stands between names when each of them is known.
 */
export function splitNames(text: string, known: (name: string) => boolean = () => false): string[] {
  if (text === '' || known(text)) return text === '' ? [] : [text]
  const strong = text.split(/[;|\r\n]+/).map((part) => part.trim()).filter((part) => part !== '')
  if (strong.length > 1) return strong.flatMap((name) => tight(name, known))
  const parts = text.split(/,\s+/).map((part) => part.trim().replace(/,$/, '')).filter((part) => part !== '')
  const names: string[] = []
  for (let i = 0; i < parts.length;) {
    let count = Math.min(LONGEST, parts.length - i)
    while (count > 1 && !known(parts.slice(i, i + count).join(', '))) count--
    names.push(parts.slice(i, i + count).join(', '))
    i += count
  }
  return names.flatMap((name) => tight(name, known))
}

/** Things in a cell with their ids and one with their names. Names without ids stand alone; ids whose names cannot be told apart have none. */
export function pairs(ids: string, names: string, known?: (name: string) => boolean): { id: string; name: string }[] {
  const list = ids.split(/[,;|\s]+/).filter((id) => id !== '')
  if (!list.length) return splitNames(names, known).map((name) => ({ id: '', name }))
  if (list.length === 1) return [{ id: list[0] as string, name: names }]
  const parts = splitNames(names, known)
  return list.map((id, i) => ({ id, name: parts.length === list.length ? (parts[i] as string) : '' }))
}
