import { houseColours, type HouseColours } from '../model/house-colours.ts'
import type { ReportDocument } from './document.ts'
import { logoOf, type Logo } from './picture/logo.ts'

/** How a document looks, for the formats that have looks. Texts are empty where there is nothing to say. */
export interface Look extends HouseColours {
  municipality: string
  logo: Logo | null
  /** Who may read it; on every page. */
  classification: string
  footer: string
}

/** The look of a document by its house style. */
export const lookOf = ({ style = {} }: Pick<ReportDocument, 'style'>): Look => ({
  ...houseColours(style), logo: logoOf(style), municipality: style.municipality ?? '', classification: style.classification ?? '', footer: style.footer ?? '',
})
