import { STAND_IN } from '../../engine/program.ts'
import { reach } from '../lasting/reach.ts'
import type { Setting } from './setting.ts'

/** A choice that a loss takes something from without deciding it; `only` is the input when it is a single one, else -1. */
interface Touch { choice: number; only: number }

/**
 * Which pairs of losses can do more than each alone. A node is the lowest of its inputs, a rising function of one, or a CHOICE: any of, k of n, a
 * fallback. At all but choices, the lower of what two losses leave is what both leave. So where no choice has more than one input lowered by the
 * two without one of them deciding it alone, the lower of both outcomes is itself the greatest fixed point, and the pair adds nothing. Only
 * choices that lead to a service count.
 */
export class Choices {
  private readonly touches: Touch[][] = []
  /** By choice: the losses that touch it. */
  private readonly touching = new Map<number, { element: number; only: number }[]>()
  private readonly isChoice: Uint8Array
  /** The loss for which each was last named as a partner. */
  private readonly noted: Int32Array

  constructor(private readonly setting: Setting) {
    const { program } = setting.run
    const leads = reach({ size: program.size, outputStart: program.inputStart, outputs: program.inputs }, setting.levelNode)
    this.isChoice = Uint8Array.from(leads, (leading, node) => {
      const count = (program.inputStart[node + 1] as number) - (program.inputStart[node] as number)
      return leading && count > 1 && (program.operation[node] === STAND_IN || (program.rank[node] as number) < count) ? 1 : 0
    })
    this.noted = new Int32Array(setting.elements.length).fill(-1)
  }

  /** Notes what a loss touches, while it is lost. Losses come in order of their number. */
  note(element: number): void {
    const { value, fallen, fallenCount, program: { floor, operation, outputStart, outputs } } = this.setting.run
    const own = new Map<number, number>()
    for (let f = 0; f < fallenCount; f++) {
      const node = fallen[f] as number
      for (let i = outputStart[node] as number; i < (outputStart[node + 1] as number); i++) {
        const choice = outputs[i] as number
        if (!this.isChoice[choice]) continue
        const bottom = operation[choice] === STAND_IN ? 0 : floor[choice] as number
        if ((value[choice] as number) <= bottom) continue
        own.set(choice, own.has(choice) ? -1 : node)
      }
    }
    const list: Touch[] = []
    for (const [choice, only] of own) {
      list.push({ choice, only })
      const others = this.touching.get(choice)
      if (others) others.push({ element, only })
      else this.touching.set(choice, [{ element, only }])
    }
    this.touches[element] = list
  }

  /** The losses after this one that may do more together with it, rising. */
  partnersOf(element: number): number[] {
    const partners: number[] = []
    for (const { choice, only } of this.touches[element] as Touch[]) {
      const list = this.touching.get(choice) as { element: number; only: number }[]
      for (let i = list.length - 1; i >= 0; i--) {
        const other = list[i] as { element: number; only: number }
        if (other.element <= element) break
        if ((only >= 0 && only === other.only) || this.noted[other.element] === element) continue
        this.noted[other.element] = element
        partners.push(other.element)
      }
    }
    return partners.sort((a, b) => a - b)
  }
}
