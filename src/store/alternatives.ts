import type { Catalogue } from '../model/alternatives.ts'

/** The catalogue of alternatives that comes with the app; brought to the page when it is asked for. */
export async function alternatives(): Promise<Catalogue> {
  const [{ default: text }, { parse }, { CatalogueSchema }] = await Promise.all([import('../../scenarios/alternatives.yaml?raw'), import('yaml'), import('../model/alternatives.ts')])
  return CatalogueSchema.parse(parse(text))
}
