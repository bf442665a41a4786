import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import { Names } from './names.ts'

/** What is made of names that are not known. */
export interface Adding { organisations?: boolean; components?: boolean }

/** Finds components and organisations by what people call them. */
export class Lookup {
  readonly components: Names<Component>
  readonly organisations: Names<Organisation>

  /** @param adding which of them are taken for new ones when they are not known */
  constructor({ components, organisations = {} }: Landscape, adding: Adding = {}) {
    this.components = new Names<Component>(components, 'onderdeel', adding.components ? (name) => ({ name, kind: 'application' }) : null)
    this.organisations = new Names<Organisation>(organisations, 'organisatie', adding.organisations ? (name) => ({ name }) : null)
  }
}
