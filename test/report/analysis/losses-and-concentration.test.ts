import { describe, expect, it } from 'vitest'
import type { ConcentrationAnswer } from '../../../src/analysis/concentration/answer.ts'
import type { CutSetsAnswer } from '../../../src/analysis/cut-sets/answer.ts'
import type { LossesAnswer } from '../../../src/analysis/losses/answer.ts'
import { analysisTextsIn } from '../../../src/i18n/analysis.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import type { Block } from '../../../src/report/document.ts'
import { concentrationChapter } from '../../../src/report/analysis/concentration.ts'
import { cutSetsChapter } from '../../../src/report/analysis/cut-sets.ts'
import { lossesChapter } from '../../../src/report/analysis/losses.ts'
import { partsOf } from '../../../src/ui/analysis/concentration/bars.ts'
import { landscapeOf } from '../../engine/small.ts'
import { assertWellFormed } from '../well-formed.ts'

const landscape = landscapeOf({
  wolk: { name: 'Wolk & co', kind: 'platform' }, balie: { name: 'Balie', service: { critical: true, people: 40 } }, zorg: { name: 'Zorg', service: { critical: true } },
}, { a: { name: 'Alfa' }, b: { name: 'Bèta' } })
const context = { landscape, scenarios: [], say: messagesIn('nl').say, texts: analysisTextsIn('nl') }
const tables = (blocks: Block[]) => blocks.filter((block) => block.kind === 'table')

describe('the chapter on concentration', () => {
  const answer: ConcentrationAnswer = {
    services: ['balie', 'zorg'], people: 40,
    shares: [
      { axis: 'supplier', id: 'a', components: 3, always: ['balie'], sometimes: ['zorg'], peopleAlways: 40, peopleSometimes: 0 },
      { axis: 'supplier', id: 'b', components: 1, always: [], sometimes: [], peopleAlways: 0, peopleSometimes: 0 },
      { axis: 'jurisdiction', id: 'non-EEA', components: 4, always: ['balie', 'zorg'], sometimes: [], peopleAlways: 40, peopleSometimes: 0 },
      { axis: 'jurisdiction', id: 'US', components: 3, always: ['balie'], sometimes: [], peopleAlways: 40, peopleSometimes: 0 },
    ],
    hidden: [{ shared: 'wolk', suppliers: ['a', 'b'], services: ['balie'], people: 40 }],
  }
  const blocks = concentrationChapter(context, answer)

  it('says what most hangs on, and what only looks separate', () => {
    expect(blocks[0]).toEqual({ kind: 'paragraph', tone: 'lead', text: 'Leverancier Alfa: 1 van de 2 kritieke diensten kan er niet zonder; 1 andere gebruikt het wel, maar gaat zonder door.' })
    expect(JSON.stringify(blocks)).toContain('Alfa en Bèta lijken los van elkaar, maar rusten allebei op Wolk & co. Valt Wolk & co weg, dan stopt Balie (hoogstens 40 mensen).')
    expect(JSON.stringify(blocks[1])).toContain('Alles van bedrijven uit de VS: 1 van de 2')
  })
  it('leaves out the owner that is the supplier itself, unless more hangs on it', () => {
    const ownedBy = (sometimes: string[]) => JSON.stringify(concentrationChapter(context, { ...answer, shares: [...answer.shares, { axis: 'owner', id: 'a', components: 3, always: ['balie'], sometimes, peopleAlways: 40, peopleSometimes: 0 }] }))
    expect(ownedBy(['zorg'])).not.toContain('Eigenaar Alfa')
    expect(ownedBy([])).toContain('Eigenaar Alfa')
  })
  it('has a well-formed picture for each axis that is used, and its table says the same', () => {
    const pictures = blocks.filter((block) => block.kind === 'picture')
    expect(pictures).toHaveLength(2)
    for (const { svg } of pictures) expect(() => assertWellFormed(svg)).not.toThrow()
    expect(pictures[0]?.alt).toContain('Alfa: 1 altijd, 1 soms.')
    expect(tables(blocks)[0]?.rows).toEqual([['Alfa', '3', '1: Balie', '50%', '1: Zorg', '40']])
    for (const { header, rows, widths } of tables(blocks)) expect(rows.every((row) => row.length === header.length && header.length === widths.length)).toBe(true)
  })
  it('counts services or people along the same bars', () => {
    const [share] = answer.shares
    expect(share && partsOf(share, answer, 'services')).toEqual({ always: 1, sometimes: 1, of: 2 })
    expect(share && partsOf(share, answer, 'people')).toEqual({ always: 40, sometimes: 0, of: 40 })
  })
  it('says what to fill in when nothing is known', () => {
    expect(JSON.stringify(concentrationChapter(context, { ...answer, shares: [], hidden: [] })[0])).toContain('Vul dat in Landschap in')
  })
})

describe('the chapter on losses', () => {
  const stop = { service: 'balie', lasting: true, level: 0, from: 0, mtpdBreachedAt: null }
  const answer: LossesAnswer = {
    over: 'supplier', pairs: true, horizon: null, services: ['balie', 'zorg'], tried: 3,
    losses: [
      { of: ['a'], components: 3, stopped: 3, critical: 1, people: 40, stops: [{ ...stop, from: null }] }, { of: ['b'], components: 1, stopped: 1, critical: 0, people: 0, stops: [] },
      { of: ['a', 'b'], components: 4, stopped: 4, critical: 1, people: 0, stops: [{ ...stop, service: 'zorg', from: null }] },
    ],
  }
  it('has what stops something, the pairs apart, in words', () => {
    const blocks = lossesChapter(context, answer)
    expect(blocks[1]).toMatchObject({ text: 'Als alles van Alfa wegvalt, stopt 1 van de 2 kritieke diensten.' })
    expect(tables(blocks).map(({ rows }) => rows)).toEqual([[['Alfa', '1', '40', '–', 'Balie']], [['Alfa + Bèta', '1', '–', '–', 'Zorg']]])
  })
})

describe('the chapter on cut sets', () => {
  const answer: CutSetsAnswer = {
    of: 'balie', over: 'supplier', maxOrder: null, total: '2', byOrder: { 1: '1', 2: '1' }, sets: [['a'], ['b', 'c']], more: false,
    importance: [{ element: 'a', total: '1', byOrder: { 1: '1' } }, { element: 'b', total: '1', byOrder: { 2: '1' } }],
  }
  it('has the groups and how often each is in one, a column for each size', () => {
    const blocks = cutSetsChapter(context, answer)
    expect(blocks[1]).toMatchObject({ text: '1 leverancier kan Balie in zijn eentje stoppen, zonder dat er iets anders uitvalt.' })
    const [sets, importance] = tables(blocks)
    expect(sets?.rows).toEqual([['Alfa', '1'], ['Bèta + c', '2']])
    expect(importance?.header).toEqual(['Naam', 'In alle groepen', 'Alleen', 'In paren'])
    expect(importance?.rows[0]).toEqual(['Alfa', '1', '1', '0'])
  })
})
