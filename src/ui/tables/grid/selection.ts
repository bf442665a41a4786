import type { Row } from '../table.ts'

/** The grid as far as marking its rows goes. */
interface Grid {
  readonly rows: readonly Row<object>[]
  readonly marked: ReadonlySet<string>
  /** Place of a row among those that are shown. */
  indexOf(row: string): number
  marks(ids: string[]): void
}

/** Which rows are marked, and how marking goes on from where it began. */
export class Selection {
  /** Where marking with Shift began. */
  private anchor: string | null = null

  constructor(private readonly grid: Grid) {}

  /** Marking begins here. */
  begin(row: string | null): void { this.anchor = row }

  /** Lets go of where marking began when that row is gone. */
  only(rows: ReadonlyMap<string, unknown>): void { if (this.anchor !== null && !rows.has(this.anchor)) this.anchor = null }

  /** Marks the rows from where marking began, or else from `here`, up to this one. */
  extend(row: string, here: string): void {
    this.anchor ??= here
    const [from, to] = [this.grid.indexOf(this.anchor), this.grid.indexOf(row)].sort((a, b) => a - b) as [number, number]
    this.grid.marks(this.grid.rows.slice(Math.max(0, from), to + 1).map(({ id }) => id))
  }

  toggle(row: string): void {
    const { rows, marked } = this.grid
    const ids = [...marked]
    if (marked.has(row)) this.grid.marks(ids.filter((one) => one !== row))
    else if (rows.some(({ id }) => id === row)) this.grid.marks([...ids, row])
  }

  get isAll(): boolean { return this.grid.rows.length > 0 && this.grid.rows.every(({ id }) => this.grid.marked.has(id)) }

  all(): void { this.grid.marks(this.grid.rows.map(({ id }) => id)) }
  none(): void { this.grid.marks([]) }
  readonly toggleAll = (): void => (this.isAll ? this.none() : this.all())

  /** The rows that a command is about: those that are marked, or else the one with the keyboard, when it is one. */
  subjects(here: string): string[] {
    const { rows, marked } = this.grid
    return rows.filter(({ id }) => (marked.size > 1 ? marked.has(id) : id === here)).map(({ id }) => id)
  }
}
