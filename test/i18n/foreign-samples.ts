import type { ForeignDetail } from '../../src/model/foreign-problem.ts'

/** A sample of every fault in files of other programs, in each form in which it is told. */
export const foreignProblems: Record<ForeignDetail['code'], ForeignDetail[]> = {
  'unknown-file': [{ code: 'unknown-file' }], 'several-files': [{ code: 'several-files', files: ['GEMMA.xml', 'Archisurance.archimate'] }],
  'unsupported-file': [{ code: 'unsupported-file', found: 'Excel 97 (.xls)' }],
  'xml-syntax': [{ code: 'xml-syntax', message: 'unclosed tag: model' }], 'xml-ampersand': [{ code: 'xml-ampersand', entity: '' }, { code: 'xml-ampersand', entity: 'nbsp' }], doctype: [{ code: 'doctype' }], 'bad-encoding': [{ code: 'bad-encoding', encoding: 'UTF-8' }],
  'archive-broken': [{ code: 'archive-broken', message: 'invalid zip data' }], 'archive-locked': [{ code: 'archive-locked', entry: 'model.xml' }],
  'archive-too-large': [{ code: 'archive-too-large', entry: 'model.xml', size: 9e8, limit: 2.5e8 }], 'archive-lies': [{ code: 'archive-lies', entry: 'model.xml', claimed: 10 }],
  'archive-too-many': [{ code: 'archive-too-many', count: 90_000, limit: 50_000 }], 'archive-without': [{ code: 'archive-without', expected: 'model.xml' }],
  'too-many': (['elements', 'relations', 'rows', 'cells', 'columns'] as const).map((what) => ({ code: 'too-many', what, count: 2_000_000, limit: 1_000_000 })),
  'open-quote': [{ code: 'open-quote' }], 'no-rows': [{ code: 'no-rows' }], 'missing-column': [{ code: 'missing-column', column: 'parent' }],
  unsupported: [{ code: 'unsupported', what: 'not' }],
  'encoding-guessed': [{ code: 'encoding-guessed', encoding: 'Windows-1252' }, { code: 'encoding-guessed', encoding: 'Windows-1252', declared: 'UTF-8' }],
  dangling: (['source', 'target'] as const).map((end) => ({ code: 'dangling', what: 'Koppeling', id: 'id-7', end })),
  'only-named': [{ code: 'only-named', id: 'resource:default/db', what: 'web' }],
  'duplicate-foreign-id': [{ code: 'duplicate-foreign-id', id: 'id-7' }], 'no-foreign-id': [{ code: 'no-foreign-id', what: 'Zaaksysteem' }],
  'unknown-type': [{ code: 'unknown-type', type: 'Bogus', name: 'E1' }, { code: 'unknown-type', type: 'Bogus', name: '' }],
  'unknown-table': [{ code: 'unknown-table', table: 'Toelichting', rows: 12 }],
  'against-schema': [{ code: 'against-schema', what: '<iets>' }], 'ragged-row': [{ code: 'ragged-row', found: 3, expected: 4 }],
  'formula-cell': [{ code: 'formula-cell', cell: '=1+1' }], 'bad-cell': [{ code: 'bad-cell', column: 'MTPD', found: 'q', expected: 'P3D' }],
  'and-more': [{ code: 'and-more', count: 1200, of: 'Koppeling' }],
}
