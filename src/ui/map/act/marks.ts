/** A component more or less among those that are marked. */
export const toggleMark = (marked: readonly string[], ids: readonly string[]): string[] =>
  (ids.every((id) => marked.includes(id)) ? marked.filter((id) => !ids.includes(id)) : addMarks(marked, ids))

/** Components more, each once. */
export const addMarks = (marked: readonly string[], ids: readonly string[]): string[] => [...new Set([...marked, ...ids])]

/** What an action on a component is about: all that is marked when it is one of them, else it alone. */
export const subjectsOf = (ids: readonly string[], marked: readonly string[]): string[] =>
  (ids.some((id) => marked.includes(id)) ? [...marked] : [...ids])
