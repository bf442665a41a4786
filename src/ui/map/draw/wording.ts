import type { Messages } from '../../../i18n/index.ts'
import type { Board, Item } from '../board/board.ts'
import { groupName } from '../board/group-name.ts'
import { shorterNames } from '../board/short-name.ts'
import type { Wording } from './label.ts'

/** What is written on the items of a board in a language; made once for each. */
export class Wordings {
  private readonly known = new Map<string, Omit<Wording, 'bold'>>()

  constructor(private readonly board: Board, readonly messages: Messages) {}

  of(item: Item, bold: boolean): Wording {
    let words = this.known.get(item.id)
    if (!words) this.known.set(item.id, words = this.make(item))
    return { ...words, bold }
  }

  private make({ facts, group, members }: Item): Omit<Wording, 'bold'> {
    if (facts) return { names: shorterNames(facts.name, facts.supplier), tag: facts.foreign, striped: true }
    const { landscape, grouping } = this.board
    return { names: shorterNames(groupName(landscape, grouping, group ?? '', this.messages), null), tag: String(members.length), striped: false }
  }
}
