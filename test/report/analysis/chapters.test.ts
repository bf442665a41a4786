import { describe, expect, it } from 'vitest'
import { analysisTextsIn } from '../../../src/i18n/analysis.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import { fallbackAuditChapter } from '../../../src/report/analysis/fallback-audit.ts'
import { qualityChapter } from '../../../src/report/analysis/quality.ts'
import { recoveryChapter } from '../../../src/report/analysis/recovery.ts'
import { uncertaintyChapter } from '../../../src/report/analysis/uncertainty.ts'
import { worstMomentChapter } from '../../../src/report/analysis/worst-moment.ts'
import type { ChapterContext } from '../../../src/report/analysis/chapter.ts'
import { assertWellFormed } from '../well-formed.ts'
import { answers, context, tablesIn, textIn } from './small-answers.ts'

const all = (around: ChapterContext) => ({
  'fallback-audit': fallbackAuditChapter(around, answers['fallback-audit']), uncertainty: uncertaintyChapter(around, answers.uncertainty),
  'worst-moment': worstMomentChapter(around, answers['worst-moment']), recovery: recoveryChapter(around, answers.recovery), quality: qualityChapter(around, answers.quality),
})
const dutch = all(context)

describe.each(Object.entries(dutch))('the chapter on %s', (_question, blocks) => {
  it('has tables whose rows are as wide as their header', () => {
    expect(tablesIn(blocks).length).toBeGreaterThan(0)
    for (const { header, rows, widths } of tablesIn(blocks)) expect([widths.length, ...rows.map((row) => row.length)].every((length) => length === header.length)).toBe(true)
  })
  it('speaks of names, never of ids or of what is not there', () => expect(textIn(blocks)).not.toMatch(/\b(net|app|pay|desk|kopie|papier|a\.scenario\.yaml|undefined|null|NaN)\b/))
  it('has pictures that are whole documents', () => {
    for (const { svg } of blocks.filter((block) => block.kind === 'picture')) expect(() => assertWellFormed(svg)).not.toThrow()
  })
})

it('is written in English as well', () => {
  const english = all({ ...context, say: messagesIn('en').say, texts: analysisTextsIn('en') })
  for (const blocks of Object.values(english)) expect(textIn(blocks)).not.toMatch(/\b(niet|diensten|uitwijken|onderdelen|dagen|herstel)\b/)
})

describe('fallbacks', () => {
  it('says how many hold, how many are false and how many were not tested lately', () => {
    const text = textIn(dutch['fallback-audit'])
    expect(text).toContain('Van de 2 uitwijken houdt er 1 het in elk scenario waarin ze nodig zijn.')
    expect(text).toContain('1 is een schijnuitwijk')
    expect(text).toContain('1 uitwijk is nooit getest, 1 uitwijk is meer dan een jaar geleden getest.')
  })
  it('names the worst scenario, the shared cause and the services', () =>
    expect(tablesIn(dutch['fallback-audit'])[0]?.rows[0]).toEqual(['Zaaksysteem: Kopie', 'schijnuitwijk', 'Netwerk weg', 'Netwerk', 'nooit', 'Balie en Uitkeringen']))
  it('says over how many scenarios, and which when that is one', () => {
    expect(textIn(dutch['fallback-audit'])).toContain('Beoordeeld over 2 scenario’s.')
    expect(textIn(fallbackAuditChapter(context, { ...answers['fallback-audit'], scenarios: ['a.scenario.yaml'] }))).toContain('Beoordeeld over 1 scenario: Netwerk weg.')
  })
  it('says it when there are none', () => expect(textIn(fallbackAuditChapter(context, { fallbacks: [], scenarios: [] }))).toContain('geen uitwijken'))
})

describe('uncertainty', () => {
  it('says chances in words, and what matters most', () => {
    const text = textIn(dutch.uncertainty)
    expect(text).toContain('De kans dat Uitkeringen over de MTPD gaat (langer uitvalt dan nog te dragen is): 1 op de 10 keer.')
    expect(text).toContain('Voor Uitkeringen maakt hoe lang Zaaksysteem het uithoudt zonder Netwerk het meeste uit: hoe langer dat duurt, hoe korter de uitval.')
    expect(text).toContain('in 1 op de 10 keer binnen 1 uur, in de helft van de keren binnen 2 uur')
  })
  it('leaves out services that never stop', () => expect(tablesIn(dutch.uncertainty)[0]?.rows.map(([name]) => name)).toEqual(['Uitkeringen']))
  it('says so when nothing is uncertain, and how to change that', () =>
    expect(textIn(uncertaintyChapter(context, { ...answers.uncertainty, uncertain: [], services: {} }))).toMatch(/niets onzeker[^]*Landschap/))
})

describe('the worst moment', () => {
  it('says when, which services, how many people and how many days do no harm', () => {
    const text = textIn(dutch['worst-moment'])
    expect(text).toContain('Begint dit op dinsdag 24 november 2026 om 13:00, dan mist 1 dienst een vast moment: Uitkeringen. Dat raakt hoogstens 4.200 mensen.')
    expect(text).toContain('Op 2 van de 3 dagen mist geen enkele dienst iets')
  })
})

describe('recovery', () => {
  it('says which RTO cannot be met and why', () =>
    expect(textIn(dutch.recovery)).toContain('De RTO van Uitkeringen kan hoe dan ook niet: die belooft 1 dag, maar de keten ervoor heeft minstens 1 dag en 6 uur nodig (Netwerk → Zaaksysteem → Uitkeringen).'))
  it('names a loop with its way out', () => expect(textIn(dutch.recovery)).toMatch(/Netwerk en Zaaksysteem wachten op elkaar\. Zo komt u eruit: start eerst Netwerk/))
  it('draws a bar for each step', () => {
    const picture = dutch.recovery.find((block) => block.kind === 'picture')
    // Two that take time, two in the legend, and the ground.
    expect(picture?.svg.match(/<rect /g)).toHaveLength(5)
  })
})

describe('quality', () => {
  it('counts by code, and says what to do', () => expect(tablesIn(dutch.quality).find(({ figures }) => figures)?.rows.map(([what, count]) => [what, count])).toEqual([['Dienst zonder MTPD', '1'], ['Uitwijk nooit getest', '2']]))
  it('puts the three readings side by side', () => expect(tablesIn(dutch.quality)[0]?.rows[0]).toEqual(['Kritieke diensten die stoppen', '0', '1', '2']))
  it('says how much the answer changes', () => expect(textIn(dutch.quality)).toContain('Valt alles mee, dan stopt geen enkele kritieke dienst. Valt alles tegen, dan stoppen 2 kritieke diensten.'))
  it('calls no service critical when none is', () => {
    const components = Object.fromEntries(Object.entries(context.landscape.components).map(([id, one]) => [id, one.service ? { ...one, service: { ...one.service, critical: false } } : one]))
    const text = textIn(qualityChapter({ ...context, landscape: { ...context.landscape, components } }, answers.quality))
    expect(text).toContain('Valt alles mee, dan stopt geen enkele dienst. Valt alles tegen, dan stoppen 2 diensten.')
    expect(text).not.toMatch(/kritiek/i)
  })
})
