import { messagesIn } from '../../i18n/loaded.ts'
import type { LandscapeWriter } from '../../pool/landscape-writer.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import { workOf, type AppState } from '../../store/state.ts'
import { saveFile } from '../file-io.ts'
import { Ruler } from '../map/draw/ruler.ts'
import { isPicture, type ExportFormat, type PictureFormat } from './formats.ts'
import { aboutPicture, picturedMap } from './map-picture.ts'
import { paperPalette } from './sheet/paper-palette.ts'
import { pngOf } from './sheet/png.ts'
import { sheetOf } from './sheet/sheet.ts'
import { svgText } from './sheet/svg-text.ts'

/** What exporting works with: `root` is a node of the page, whose colours and letters it takes. */
export interface Around { root: Element; writer: LandscapeWriter; layouts: LayoutMaker }

/** Hands the landscape that is open, or its map, to the user in another format. */
export async function exportAs(format: ExportFormat, state: AppState, around: Around): Promise<void> {
  const work = workOf(state)
  if (!work) return
  const name = work.file.replace(/(\.landscape)?\.(ya?ml|json)$/, '') || 'landschap'
  if (isPicture(format)) return exportMap(format, name, state, around)
  const { fileOf } = messagesIn(state.language).exporting
  const { suffix, content, type } = await around.writer.write(work.landscape, format, name, state.language)
  saveFile(`${name}${suffix === '.zip' ? `-${fileOf.tables}` : ''}${suffix}`, content, type)
}

async function exportMap(format: PictureFormat, name: string, state: AppState, { root, layouts }: Around): Promise<void> {
  const { outcome, language } = state
  if (!outcome) return
  const { fontFamily } = getComputedStyle(root)
  await document.fonts.load(`500 12px ${fontFamily}`)
  const pictured = await picturedMap(state, outcome, layouts)
  const sheet = sheetOf(pictured.board, pictured.scene, aboutPicture(pictured, outcome, state), new Ruler(fontFamily))
  const palette = paperPalette()
  const file = `${name}-${messagesIn(language).exporting.fileOf.map}.${format}`
  if (format === 'svg') saveFile(file, svgText(sheet, palette, paperLetters(fontFamily)), 'image/svg+xml')
  else saveFile(file, await pngOf(sheet, palette, fontFamily))
}

/** Names of letters as other programs know them: the first of the page under its plain name, and what stands in for it. */
const paperLetters = (family: string): string => {
  const [first = ''] = family.split(',')
  return [first.replace(/["']/g, '').replace(/ Variable$/, '').trim(), 'Arial', 'Helvetica', 'sans-serif'].filter(Boolean).map((one) => (one.includes(' ') ? `'${one}'` : one)).join(', ')
}
