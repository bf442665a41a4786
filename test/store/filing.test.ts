import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/store/filing.ts'
import { madeHere, readFrom, savedAs } from '../../src/store/files.ts'
import { historyOf } from '../../src/store/history.ts'
import { initialState, type AppState } from '../../src/store/state.ts'
import type { Landscape } from '../../src/model/landscape.ts'

const TEXT = '# From the CMDB\nformat: uitwijk-landscape/1\nname: Klein # the name\n\ncomponents:\n  mail: { name: Mail, kind: workplace }\n'
const landscape: Landscape = { format: 'uitwijk-landscape/1', name: 'Klein', components: { mail: { name: 'Mail', kind: 'workplace' } } }
const changed: Landscape = { ...landscape, components: { mail: { name: 'Post', kind: 'workplace' } } }

const stateWith = (value: Landscape, facts: AppState['files'][string], file = 'l.yaml'): AppState =>
  ({ ...initialState, history: historyOf({ file, landscape: value, scenarios: [], views: [] }), files: { [file]: facts } })

describe('the text of a file to save', () => {
  it('is as it was read when nothing changed', async () => expect(await textOf(stateWith(landscape, readFrom(TEXT, landscape)), 'l.yaml')).toBe(TEXT))
  it('keeps comments and the form of what did not change', async () =>
    expect(await textOf(stateWith(changed, readFrom(TEXT, landscape)), 'l.yaml')).toBe(TEXT.replace('Mail', 'Post')))
  it('goes on from how it was saved last', async () => {
    const next = { ...changed, name: 'Groot' }
    const facts = savedAs(readFrom(TEXT, landscape), changed, TEXT.replace('Mail', 'Post').replace('# From', '# Once from'))
    expect(await textOf(stateWith(next, facts), 'l.yaml')).toBe('# Once from the CMDB\nformat: uitwijk-landscape/1\nname: Groot # the name\n\ncomponents:\n  mail: { name: Post, kind: workplace }\n')
  })
  it('of what was made here is in the order of our formats', async () => {
    expect(await textOf(stateWith(changed, madeHere(landscape)), 'l.yaml')).toBe('format: uitwijk-landscape/1\nname: Klein\n\ncomponents:\n  mail:\n    name: Post\n    kind: workplace\n')
    expect(await textOf(stateWith(changed, madeHere(landscape), 'l.json'), 'l.json')).toBe(`${JSON.stringify(changed, null, 2)}\n`)
  })
  it('in JSON keeps its indentation', async () => {
    const json = JSON.stringify(landscape, null, 4)
    expect(await textOf(stateWith(changed, readFrom(json, landscape), 'l.json'), 'l.json')).toBe(json.replace('Mail', 'Post'))
  })
})
