import type { Ends, Link } from '../board/links.ts'

/** The links at an item in the order in which they are followed: what it needs, then what needs it. Without those that lead to what is left out. */
export const linksFrom = (ends: Ends | undefined, shown: ReadonlySet<string>): Link[] =>
  (ends ? [...ends.needs.filter(({ to }) => shown.has(to)), ...ends.dependents.filter(({ from }) => shown.has(from))] : [])

/** What is at the other end. */
export const otherEnd = ({ from, to }: Link, id: string): string => (from === id ? to : from)
