/** One tag that comes or goes. */
export interface TagChange { tag: string; goes: boolean }

/** Tags after a change. */
export const withTag = (tags: readonly string[], { tag, goes }: TagChange): string[] =>
  goes ? tags.filter((one) => one !== tag) : [...new Set([...tags, tag])]
