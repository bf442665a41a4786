import { BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'
import type { Dense } from '../../document.ts'
import type { Look } from '../../look.ts'
import { bare, INK, LINE, SOFT, TEXT_WIDTH, twips } from './measures.ts'

/** Sizes are in half points. */
const size = (points: number) => points * 2

/** The variants that are small and close: of which style, its size in points, and the room after it in centimetres. */
const CLOSE: readonly [id: string, name: string, points: number, after: number, parent: string][] = [
  ['BodyText', 'Body Text', 8.5, 0.08, 'BodyText'], ['Note', 'Note', 8, 0.08, 'Note'], ['Lead', 'Lead', 10, 0.1, 'Lead'], ['Code', 'Code', 8, 0.08, 'Code'],
  ['ListItem', 'List Item', 8.5, 0.02, 'ListItem'], ['CheckItem', 'Check Item', 8.5, 0.03, 'CheckItem'], ['Caption', 'Caption', 8.5, 0.03, 'Caption'],
]

/** The name of a paragraph style, or of its variant that is small and close. */
export const closely = (id: string, { dense }: Dense): string => (dense ? `${id}Close` : id)

/** The styles of the document: real headings, and the rest after what they are for. */
export function stylesOf({ colour, accent, tint }: Look, language: string): IStylesOptions {
  const heading = (points: number, before: number, after: number, inColour = false) => ({
    run: { size: size(points), bold: true, color: inColour ? bare(colour) : INK, font: 'Arial' },
    paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true, keepLines: true },
  })
  const chapter = heading(16, 0.9, 0.25, true)
  const rule = { style: BorderStyle.SINGLE, size: 12, color: bare(colour), space: 5 }
  const style = (id: string, name: string, run: object, paragraph: object = {}) => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph })
  const padded = { shading: { fill: bare(tint), type: 'clear', color: 'auto' } as const }
  return {
    default: {
      document: { run: { font: 'Arial', size: size(10.5), color: INK, language: { value: language } }, paragraph: {} },
      title: { run: { size: size(24), bold: true, color: INK, font: 'Arial' }, paragraph: { spacing: { after: twips(0.15) }, keepNext: true } },
      heading1: { ...chapter, paragraph: { ...chapter.paragraph, border: { top: rule } } },
      heading2: heading(12.5, 0.5, 0.15), heading3: heading(11, 0.4, 0.1),
      caption: { run: { size: size(9.5), bold: true, color: INK }, paragraph: { spacing: { before: twips(0.3), after: twips(0.1) } } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', {}, { spacing: { after: twips(0.2), line: 312 } }),
      style('Subtitle', 'Subtitle', { size: size(13), color: SOFT }, { spacing: { after: twips(0.6) } }),
      style('Lead', 'Lead', { size: size(13), bold: true }, {
        ...padded, spacing: { before: twips(0.1), after: twips(0.3), line: 300 }, indent: { left: twips(0.3), right: twips(0.2) },
        border: { left: { style: BorderStyle.SINGLE, size: 36, color: bare(accent), space: 6 } },
      }),
      style('Note', 'Note', { size: size(9.5), color: SOFT }, { spacing: { after: twips(0.25), line: 276 }, indent: { left: twips(0.3) }, border: { left: { style: BorderStyle.SINGLE, size: 12, color: LINE, space: 6 } } }),
      style('Code', 'Code', { size: size(9), font: 'Courier New', noProof: true }, { ...padded, spacing: { after: twips(0.2) } }),
      style('ListItem', 'List Item', {}, { spacing: { after: twips(0.12), line: 300 } }),
      style('CheckItem', 'Check Item', {}, { spacing: { before: twips(0.05), after: twips(0.2), line: 300 } }),
      style('TableHeading', 'Table Heading', { size: size(8.5), bold: true }, { keepNext: true }),
      style('TableText', 'Table Text', { size: size(8.5) }),
      ...CLOSE.map(([id, name, points, after, parent]) => ({ ...style(`${id}Close`, `${name} Close`, { size: size(points) }, { spacing: { before: 0, after: twips(after), line: 250 } }), basedOn: parent })),
      style('Fact', 'Fact', { size: size(17), bold: true, color: bare(accent) }, { keepNext: true }),
      style('FactLabel', 'Fact Label', { size: size(9.5), color: SOFT }),
      style('Figure', 'Figure', {}, { spacing: { before: twips(0.3) }, keepNext: true }),
      style('ContentsHeading', 'Contents Heading', { size: size(12.5), bold: true }, { spacing: { before: twips(0.2), after: twips(0.15) }, keepNext: true }),
      style('TOC1', 'toc 1', {}, { spacing: { after: twips(0.08) }, tabStops: [{ type: 'right', position: twips(TEXT_WIDTH), leader: 'dot' }] }),
      style('Header', 'header', { size: size(8.5), color: SOFT }, { tabStops: [{ type: 'right', position: twips(TEXT_WIDTH) }] }),
      style('Footer', 'footer', { size: size(8.5), color: SOFT }, { tabStops: [{ type: 'right', position: twips(TEXT_WIDTH) }] }),
    ],
  }
}

/** An empty box to tick by hand: a sign that every office font has. */
const BOX = '□'

/** The lists by their names: numbers, bullets, and both with a box to tick. */
export function numbering(): INumberingOptions {
  const level = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], room: number, points?: number) => [{
    level: 0, format, text, alignment: 'left' as const,
    style: { paragraph: { indent: { left: twips(room), hanging: twips(room) } }, ...(points ? { run: { size: size(points) } } : {}) },
  }]
  return {
    config: [
      { reference: 'numbers', levels: level('%1.', LevelFormat.DECIMAL, 0.7) },
      { reference: 'bullets', levels: level('•', LevelFormat.BULLET, 0.7) },
      { reference: 'checkNumbers', levels: level(`%1. ${BOX}`, LevelFormat.DECIMAL, 1.2) },
      { reference: 'checkBullets', levels: level(BOX, LevelFormat.BULLET, 0.7, 13) },
    ],
  }
}
