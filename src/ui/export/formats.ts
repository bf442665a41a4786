import type { Messages } from '../../i18n/index.ts'
import type { WriteFormat } from '../../pool/landscape-writer.ts'
import type { MenuItem } from '../components/uw-menu.ts'

/** What the map can become. */
export type PictureFormat = 'svg' | 'png'
/** What a landscape can be taken away as, besides its own file. */
export type ExportFormat = WriteFormat | PictureFormat

const PICTURES: readonly PictureFormat[] = ['svg', 'png']
const FORMATS: readonly WriteFormat[] = ['csv', 'ameff', 'graphml', 'gexf', 'mermaid', 'dot', 'open-psa', 'json']

export const isPicture = (format: ExportFormat): format is PictureFormat => (PICTURES as readonly string[]).includes(format)

/** What can be chosen to export, by group. */
export const exportItems = ({ exporting }: Messages): (MenuItem & { id: ExportFormat; group: string })[] => [
  ...PICTURES.map((id) => ({ id, name: exporting.picture[id], group: exporting.map })),
  ...FORMATS.map((id) => ({ id, name: exporting.format[id], group: exporting.landscape })),
]
