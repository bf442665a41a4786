import type { Problem } from '../../model/problem.ts'
import type { Progress } from '../file.ts'
import { readXml, type XmlTag } from './read-xml.ts'

/** What reads one element of an XML file. */
export interface Part {
  /** Gives what reads an element that stands directly in this one; nothing when that is of no interest, with all in it. */
  open?(tag: XmlTag): Part | undefined
  /** Hears the end of the element, with the text that stood directly in it. */
  close?(text: string): void
}

/** Of interest, with nothing in it that is. */
export const LEAF: Part = {}

/** Reads XML by parts. `root` gives what reads the outermost element. Gives the problem it stopped at, as `readXml` does. */
export function readParts(text: string, file: string, root: (tag: XmlTag) => Part | undefined, progress?: Progress): Problem | null {
  const open: { part: Part; text: string }[] = []
  /** How deep we are in something of no interest. */
  let skipped = 0
  return readXml(text, file, {
    open(tag) {
      if (skipped > 0) {
        skipped++
        return
      }
      const outer = open.at(-1)
      const part = outer ? outer.part.open?.(tag) : root(tag)
      if (part) open.push({ part, text: '' })
      else skipped = 1
    },
    close() {
      if (skipped > 0) {
        skipped--
        return
      }
      const last = open.pop()
      last?.part.close?.(last.text)
    },
    text(more) {
      const last = open.at(-1)
      if (skipped === 0 && last?.part.close) last.text += more
    },
  }, progress)
}
