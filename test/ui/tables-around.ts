import { readFileSync } from 'node:fs'
import { messagesIn, type Language } from '../../src/i18n/index.ts'
import type { Edit } from '../../src/model/edit/edit.ts'
import { edited } from '../../src/model/edit/edited.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { readLandscape } from '../../src/model/read.ts'
import type { Work } from '../../src/model/work.ts'
import { Lookup, type Adding } from '../../src/ui/tables/lookup.ts'
import type { Context } from '../../src/ui/tables/table.ts'

const read = readLandscape(readFileSync(new URL('../../scenarios/voorbeeldstad.landscape.yaml', import.meta.url), 'utf8'), 'voorbeeldstad')
if (!read.ok) throw new Error('voorbeeldstad cannot be read')
export const voorbeeldstad: Landscape = read.value

export const small: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Klein',
  organisations: { microsoft: { name: 'Microsoft' }, ierland: { name: 'Microsoft Ierland', jurisdiction: 'IE', parent: 'microsoft' } },
  components: {
    azure: { name: 'Azure', kind: 'platform', supplier: 'ierland' },
    entra: { name: 'Entra ID', kind: 'identity', supplier: 'ierland', needs: ['azure'] },
    papier: { name: 'Papier', kind: 'supply' },
    zaak: {
      name: 'Zaaksysteem', kind: 'application', restart: 'PT2H',
      needs: [{ on: 'entra', holdUp: 'PT8H' }, { anyOf: ['azure', { on: 'papier', without: 0.5 }], holdUp: 'PT1H' }],
      fallbacks: { nood: { name: 'Noodlogin', covers: 'entra', activation: 'PT4H', capacity: 0.5, needs: ['papier'] } },
      service: { critical: true, mtpd: 'P3D', minimum: 0.5, people: 4200 },
    } satisfies Component,
  },
}

export const contextOf = (landscape: Landscape, language: Language = 'nl', adding: Adding = {}): Context =>
  ({ landscape, messages: messagesIn(language), lookup: new Lookup(landscape, adding), statuses: {} })

export const workOf = (landscape: Landscape): Work => ({ file: 'a.landscape.yaml', landscape, scenarios: [], views: [] })

/** The landscape after edits. Each must be one that the app does not refuse. */
export const after = (landscape: Landscape, edits: readonly Edit[]): Landscape => edits.reduce(edited, workOf(landscape)).landscape
