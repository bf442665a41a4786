import { draftOf } from '../exchange/mapping/draft-of.ts'
import { merged } from '../exchange/merge/merged.ts'
import { openForeign } from '../exchange/opening/open.ts'
import { LANDSCAPE_FORMAT, type Landscape } from '../model/landscape.ts'

/** The file with the municipalities and who receives their mail, and the landscape that is made of it; both in `scenarios/examples`. */
export const MUNICIPALITIES = { data: 'nl-gemeenten-mail-leveranciers_noord-oost.csv', landscape: 'gemeenten-mail.landscape.yaml' }

/** The last day of the scan. */
const DATE = '2026-04-28'

const HEAD = `# SPDX-FileCopyrightText: 2026 David Huser and mxmap.it contributors
# SPDX-FileCopyrightText: 2026 Uitwijk contributors
# SPDX-License-Identifier: CC-BY-SA-4.0
#
# Made of ${MUNICIPALITIES.data} by \`npm run examples\`: do not change it here.
# It is what the app makes of that file, with a name, a description and a source for the whole.

`

/** What the file does not say of itself: where it comes from, how old it is and of which part of the country. */
function aboutTheScan(landscape: Landscape, importId: string): Landscape {
  const { format, description, imports, organisations, components } = landscape
  return {
    format, name: 'Gemeenten en hun mail- en werkplekleveranciers (noord-oost)',
    description: `${description ?? ''} De gegevens zijn van 27 en 28 april 2026 en gaan over 122 gemeenten in Groningen, Friesland, Drenthe, Overijssel, Flevoland en Gelderland. Sindsdien kan er iets zijn veranderd.`,
    source: { type: 'publication', ref: importId, note: 'Bewerkt: per gemeente zijn alleen de leverancier van de mail en de signalen van Microsoft 365 gebruikt. Licentie van de gegevens en van dit landschap: CC BY-SA 4.0.', date: DATE, confidence: 'medium' },
    sources: { [importId]: { title: 'MX Map: wie ontvangt de mail van gemeenten', publisher: 'David Huser and mxmap.it contributors', url: 'https://mxmap.it', licence: 'CC-BY-SA-4.0', date: DATE } },
    ...(imports && { imports }), ...(organisations && { organisations }), components,
  }
}

/** The example landscape of the municipalities in this file, as the text of a landscape file. Throws an Error when the file is no such table. */
export async function municipalitiesFrom(bytes: Uint8Array): Promise<string> {
  const opened = openForeign([{ path: MUNICIPALITIES.data, bytes }])
  if (opened.kind !== 'inventory') throw new Error(`municipalitiesFrom: ${opened.kind}`)
  const draft = draftOf(opened.inventory, {}, { date: DATE })
  const empty: Landscape = { format: LANDSCAPE_FORMAT, name: '', components: {} }
  const { stringify } = await import('yaml')
  return `${HEAD}${stringify(aboutTheScan({ ...merged(empty, draft), ...(opened.inventory.documentation && { description: opened.inventory.documentation }) }, draft.importId), { lineWidth: 120, aliasDuplicateObjects: false })}`
}
