/** Something that can be done now, as the command palette lists it. */
export interface Command {
  id: string
  name: string
  /** Commands of a group stand together under its name. */
  group: string
  /** The keys that do the same, as people read them. */
  keys?: string
  hint?: string
  /** Other words by which it is found, such as its name in another language; not shown. */
  also?: string
  run(): void
}
