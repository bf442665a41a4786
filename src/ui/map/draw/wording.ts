import type { Messages } from '../../../i18n/index.ts'
import type { Board, Item } from '../board/board.ts'
import { groupName } from '../board/group-name.ts'
import { distinctNames } from '../board/distinct-names.ts'
import type { Wording } from './label.ts'

const NOTHING = { names: [], tag: null, striped: false } as const

/** What is written on the items of a board in a language; made once for each. */
export class Wordings {
  private readonly known: ReadonlyMap<string, Omit<Wording, 'bold'>>

  constructor(board: Board, readonly messages: Messages) {
    const { items, landscape, grouping } = board
    const names = distinctNames(new Map([...items.values()].map(({ id, facts, group }) =>
      [id, facts ?? { name: groupName(landscape, grouping, group ?? '', messages), supplier: null }])))
    this.known = new Map([...items.values()].map(({ id, facts, members }) =>
      [id, { names: names.get(id) ?? [], tag: facts ? facts.foreign : String(members.length), striped: facts !== null }]))
  }

  of({ id }: Item, bold: boolean): Wording { return { ...this.known.get(id) ?? NOTHING, bold } }
}
