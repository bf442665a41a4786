/** What is different at a path: another value, or none any more. Lists are replaced as a whole. */
export type Change = { path: string[]; value: unknown } | { path: string[]; gone: true }

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The changes that make one plain value into another. What the two share is not looked at. */
export function differences(before: unknown, after: unknown, path: string[] = []): Change[] {
  if (before === after) return []
  if (!isMap(before) || !isMap(after)) return [{ path, value: after }]
  // Keys that stay must keep their order, or the text that is written from the value would come out another.
  const kept = Object.keys(before).filter((key) => Object.hasOwn(after, key))
  if (Object.keys(after).some((key, at) => at < kept.length && key !== kept[at])) return [{ path, value: after }]
  return [
    ...Object.keys(before).filter((key) => !Object.hasOwn(after, key)).map((key) => ({ path: [...path, key], gone: true as const })),
    ...Object.keys(after).flatMap((key) => Object.hasOwn(before, key)
      ? (before[key] === after[key] ? [] : differences(before[key], after[key], [...path, key]))
      : [{ path: [...path, key], value: after[key] }]),
  ]
}

/** The value after the changes. Nothing is changed in place, and what does not change stays the same object. */
export const changedBy = (value: unknown, changes: readonly Change[]): unknown => changes.reduce(changed, value)

function changed(value: unknown, change: Change): unknown {
  const [key, ...path] = change.path
  if (key === undefined) return 'value' in change ? change.value : undefined
  if (!isMap(value)) throw new Error(`changedBy: nothing to change at ${key}`)
  const copy = { ...value }
  if (path.length === 0 && 'gone' in change) delete copy[key]
  else copy[key] = changed(value[key], { ...change, path })
  return copy
}
