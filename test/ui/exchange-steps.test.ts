import { describe, expect, it } from 'vitest'
import type { LedgerRow } from '../../src/exchange/draft.ts'
import { SHEET_FIELDS } from '../../src/exchange/tables/tables.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import type { ForeignDetail } from '../../src/model/foreign-problem.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { SheetShown } from '../../src/pool/exchange.ts'
import { importBegun, stepsOf } from '../../src/store/import-state.ts'
import { becomesWords } from '../../src/ui/exchange/becomes-words.ts'
import { fieldWords, valueWords } from '../../src/ui/exchange/change-words.ts'
import { sumOf } from '../../src/ui/exchange/ledger-sum.ts'
import { around, begun, isChosen, modeOf, toggled } from '../../src/ui/exchange/part-modes.ts'
import { problemGroups } from '../../src/ui/exchange/problem-groups.ts'
import { columnAfter, fieldsOf, useAfter } from '../../src/ui/exchange/sheet-choices.ts'
import { small } from './tables-around.ts'

const nl = messagesIn('nl')

describe('the steps', () => {
  const found = { kind: 'tables' } as never
  it('ask for columns only of tables, and where it goes only when something is open', () => {
    expect(stepsOf(importBegun('a.xml'), 0)).toEqual(['file', 'part', 'mapping', 'preview', 'done'])
    expect(stepsOf({ ...importBegun('a.csv'), found }, 3)).toEqual(['file', 'columns', 'part', 'mapping', 'preview', 'merge', 'done'])
  })
})

describe('a part', () => {
  it('is chosen in one way at a time', () => {
    for (const mode of ['all', 'around', 'views', 'folders', 'types'] as const) expect(modeOf(begun(mode))).toBe(mode)
    expect(modeOf(undefined)).toBe('all')
  })

  it('says something once something is chosen', () => {
    expect(isChosen(begun('views'))).toBe(false)
    expect(isChosen(toggled(begun('views'), 'views', 'v1', true))).toBe(true)
    expect(toggled({ views: ['v1', 'v2'] }, 'views', 'v1', false)).toEqual({ views: ['v2'] })
    expect(around(begun('around'), { ids: ['a'] })).toEqual({ around: { ids: ['a'], depth: null } })
    expect(around({ around: { ids: ['a'], depth: null } }, { depth: 2 })).toEqual({ around: { ids: ['a'], depth: 2 } })
  })
})

describe('the columns of a sheet', () => {
  const sheet: Pick<SheetShown, 'proposed' | 'header'> = { header: ['Naam', 'Van', 'Uitleg'], proposed: { use: 'components', columns: ['name', 'supplier', 'description'] } }
  it('keep what they can say of other rows', () => {
    expect(useAfter(sheet, 'needs')).toEqual({ use: 'needs', columns: ['property', 'property', 'description'] })
    expect(useAfter(sheet, 'components')).toEqual(sheet.proposed)
  })
  it('say each thing once', () => {
    expect(columnAfter(sheet.proposed, 2, 'name').columns).toEqual(['property', 'supplier', 'name'])
    expect(columnAfter(sheet.proposed, 2, 'skip').columns).toEqual(['name', 'supplier', 'skip'])
    expect(columnAfter(columnAfter(sheet.proposed, 1, 'needs'), 2, 'needs').columns).toEqual(['name', 'needs', 'needs'])
  })
  it('offer all that the readers understand', () => {
    for (const [use, fields] of Object.entries(SHEET_FIELDS)) expect(fieldsOf(use as keyof typeof SHEET_FIELDS)).toEqual(fields)
  })
})

describe('warnings', () => {
  const problem = (detail: ForeignDetail): Problem => ({ severity: 'warning', file: 'a.xml', line: 4, column: 1, path: '', detail })
  it('are told by kind, with those that were only counted', () => {
    const groups = problemGroups([
      problem({ code: 'duplicate-foreign-id', id: 'x' }), problem({ code: 'unknown-type', type: 'Wolk', name: 'A' }),
      problem({ code: 'unknown-type', type: 'Wolk', name: 'B' }), problem({ code: 'and-more', count: 40, of: 'Wolk' }),
    ])
    expect(groups.map(({ code, count }) => [code, count])).toEqual([['unknown-type', 42], ['duplicate-foreign-id', 1]])
  })
})

describe('the sum', () => {
  it('is of all records', () => {
    const row = (fate: LedgerRow['fate'], count: number): LedgerRow => ({ what: 'relation', type: 'Flow', fate, reason: 'need', count, examples: [] })
    expect(sumOf({ rows: [row('mapped', 3), row('ignored', 2), row('mapped', 1)] })).toEqual({ mapped: 4, tagged: 0, candidate: 0, ignored: 2, unreadable: 0, total: 6 })
  })
})

describe('words', () => {
  it('for changes name what they are about as it is called', () => {
    expect(fieldWords({ field: 'needs', on: ['azure'] }, nl, small)).toBe('Heeft nodig: Azure')
    expect(fieldWords({ field: 'classification.availability' }, nl, small)).toBe('Belang: Beschikbaarheid (1–3)')
    expect(valueWords('ierland', { field: 'supplier' }, nl, small)).toBe('Microsoft Ierland')
    expect(valueWords(undefined, { field: 'owner' }, nl, small)).toBe('(niets)')
    expect(valueWords(['a', 'b'], { field: 'tags' }, nl, small)).toBe('a en b')
    expect(valueWords(false, { field: 'service.critical' }, nl, small)).toBe('nee')
  })
  it('for types are plain, also of roles', () => {
    expect(nl.exchange.typeWords('ApplicationComponent')).toBe('Applicatie')
    expect(nl.exchange.typeWords('Pakketversie/not-in-use')).toBe('Pakketversie (niet in gebruik)')
    expect(nl.exchange.typeWords('cmdb_ci_server')).toBe('')
    expect(nl.exchange.relationName('Access/read', 'Access')).toBe('Gebruikt gegevens: lezen')
    expect(nl.exchange.relationWhy('Realization/motivation', 'Realization', 'ignore')).toMatch(/^Een van de kanten is een doel/)
    expect(nl.exchange.relationWhy('Depends on::Used by', 'Depends on::Used by', 'hard')).toBe('Deze relatie zegt dat het ene het andere nodig heeft.')
    expect(becomesWords('application', nl)).toBe('onderdeel: applicatie')
    expect(becomesWords('ignore', nl)).toBe('niet meenemen')
    expect(nl.exchange.typeWords('constructor')).toBe('')
  })
})
