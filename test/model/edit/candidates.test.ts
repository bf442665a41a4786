import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/model/edit/edit.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import { readLandscape } from '../../../src/model/read.ts'
import type { Work } from '../../../src/model/work.ts'
import { work as small } from './small-work.ts'

const [mailEigen, zaakAzure, gone] = [{ dependent: 'mail', on: 'eigen', type: 'Association' }, { dependent: 'zaak', on: 'azure', type: 'Association' }, { dependent: 'weg', on: 'mail', type: 'Flow' }]
const work: Work = { ...small, landscape: { ...small.landscape, imports: { model: { file: 'm.xml', format: 'ameff', candidates: [mailEigen, zaakAzure, gone] }, kaal: { file: 'k.csv', format: 'table' } } } }
const after = (...edits: Edit[]): Work => edits.reduce(edited, work)
const listed = ({ landscape }: Work) => landscape.imports?.['model']?.candidates
const source = { type: 'interview' as const, date: '2026-11-30' }
const decide = (answer: 'as-is' | 'turned' | 'neither', pair = { dependent: 'mail', on: 'eigen' }): Edit => ({ do: 'decide-candidates', pairs: [pair], answer, source })

describe('a relation of which it is decided who needs whom', () => {
  it('becomes a need, of either', () => {
    expect(after(decide('as-is')).landscape.components['mail']?.needs).toEqual([{ on: 'eigen', source }])
    expect(after(decide('turned')).landscape.components['eigen']?.needs).toEqual([{ on: 'mail', source }])
    expect(after(decide('turned', { dependent: 'eigen', on: 'mail' })).landscape.components['mail']?.needs).toEqual([{ on: 'eigen', source }])
  })
  it('becomes no need twice, also when it stands in a group', () => {
    expect(after(decide('as-is', zaakAzure))).toBe(work)
    expect(after(decide('as-is'), decide('as-is')).landscape.components['mail']?.needs).toHaveLength(1)
  })
  it('stays declined, in whatever order its ends are named, until it is a need after all', () => {
    const declined = after(decide('neither', { dependent: 'eigen', on: 'mail' }))
    expect(listed(declined)).toEqual([{ ...mailEigen, declined: true }, zaakAzure, gone])
    expect(declined.landscape.components).toBe(work.landscape.components)
    expect(listed(edited(declined, decide('as-is')))).toEqual([mailEigen, zaakAzure, gone])
  })
  it('is refused of what is not there', () => expect(() => after(decide('as-is', gone))).toThrow('unknown'))
})

describe('the list of relations that may be needs', () => {
  it('follows other ids, and what goes', () => {
    expect(listed(after({ do: 'set-component-id', id: 'mail', to: 'post' }))?.[0]).toEqual({ ...mailEigen, dependent: 'post' })
    const removed = after({ do: 'remove-components', ids: ['eigen'] })
    expect(listed(removed)).toEqual([zaakAzure, gone])
    expect(removed.landscape.imports?.['kaal']).toBe(work.landscape.imports?.['kaal'])
    expect(edited(removed, { do: 'remove-components', ids: ['azure', 'mail'] }).landscape.imports?.['model']).toEqual({ file: 'm.xml', format: 'ameff' })
  })
  it('may name what is not there, and nothing that it has no key for', () => {
    expect(readLandscape(JSON.stringify(work.landscape), 'l').ok).toBe(true)
    const wrong = { ...work.landscape, imports: { model: { file: 'm.xml', format: 'ameff', candidates: [{ ...gone, hard: true }] } } }
    expect(readLandscape(JSON.stringify(wrong), 'l')).toMatchObject({ ok: false })
  })
})
