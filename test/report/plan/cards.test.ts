import { describe, expect, it } from 'vitest'
import { heightOf } from '../../../src/report/plan/fit.ts'
import type { Block } from '../../../src/report/document.ts'
import { scenario } from '../small-case.ts'
import { calm, made, pagesOf, pageWith, place, prepared } from './plan-case.ts'

/** The room on a page for blocks that are set close, in millimetres. */
const PAGE = 246

describe('the action cards', () => {
  it.each(['cards', 'binder', 'plan'] as const)('are there for each scenario, each a page of its own (%s)', async (kind) => {
    const titles = pagesOf(await made({ kind })).flatMap((page) => page.filter((text) => text.startsWith('Actiekaart: ')))
    expect(titles).toEqual([scenario, prepared, calm].map(({ name }) => `Actiekaart: ${name}`))
    for (const page of pagesOf(await made({ kind })).filter(([first]) => first?.startsWith('Actiekaart: '))) expect(page.filter((text) => text.startsWith('Actiekaart: '))).toHaveLength(1)
  })

  it('name the fallbacks to activate by hand, and never one that would not help', async () => {
    const page = pageWith(await made({ kind: 'cards' }), `Actiekaart: ${scenario.name}`)
    const [before, after] = page.split('Reken hier niet op') as [string, string]
    expect(before).toContain('Briefjes (Balie) | na 1 uur | 50% | 3 dagen')
    expect(before).not.toContain('Tweede loket')
    expect(after).toContain('Tweede loket (Balie): heeft zelf Aanmelden nodig')
    expect(after).toContain('Noodaccount (Zaaksysteem): heeft zelf Aanmelden nodig')
  })

  it('tell what stops when, and when it must be back', async () => {
    expect(pageWith(await made({ kind: 'cards' }), `Actiekaart: ${scenario.name}`)).toContain('Balie | meteen | na 4 uur | Burgerzaken')
  })

  it('have what people wrote down, with boxes for the first hours', async () => {
    const report = await made({ kind: 'cards', scenarios: [prepared] })
    const page = pageWith(report, `Actiekaart: ${prepared.name}`)
    for (const text of ['Niemand kan aanmelden.', 'Binnen 30 minuten, CISO: Bel de leverancier', 'Schrijf de achterstand op', 'C. Jansen | CISO | 000-1', 'Storingsdienst | – | 000-9', 'Raad | Er is een storing.']) expect(page).toContain(text)
    expect(page).not.toContain('Nog niet ingevuld')
    expect(page).not.toContain('A. de Vries')
    expect(report.blocks).toContainEqual(expect.objectContaining({ kind: 'list', check: true, items: ['Binnen 30 minuten, CISO: Bel de leverancier'] }))
  })

  it('where nobody wrote anything, have the steps that follow from the scenario and say what is missing', async () => {
    const page = pageWith(await made({ kind: 'cards', landscape: { ...place, plan: {} } }), `Actiekaart: ${scenario.name}`)
    expect(page).toMatch(/Dit gebeurt of dreigt: [^:]+\.$/m)
    expect(page).toContain('Waarschuw de eigenaren van wat het eerst stopt: Balie (Burgerzaken)')
    expect(page).toContain('Nog niet ingevuld voor dit scenario: wanneer deze kaart geldt, de eerste uren, taken, contacten en berichten.')
  })

  it('say so when nothing stops', async () => {
    expect(pageWith(await made({ kind: 'cards' }), `Actiekaart: ${calm.name}`)).toContain('In dit scenario stopt geen dienst.')
  })

  it('never take more than a page: what does not fit is counted', async () => {
    const many = Array.from({ length: 40 }, (_, nth) => ({ do: `Stap ${nth + 1}: iets dat lang genoeg is om er een hele regel van de bladzijde mee te vullen`, who: 'Het crisisteam' }))
    const busy = { ...prepared, response: { ...prepared.response, firstHours: many, tasks: many, communication: many.map(({ do: message }) => ({ to: 'Iedereen', message })) } }
    const { blocks } = await made({ kind: 'cards', scenarios: [busy] })
    const breaks = blocks.flatMap((block, nth) => (block.kind === 'pageBreak' ? [nth] : []))
    const card: Block[] = blocks.slice((breaks[0] as number) + 1, breaks[1])
    expect(heightOf(card)).toBeLessThanOrEqual(PAGE)
    const items = card.flatMap((block) => (block.kind === 'list' && block.check ? block.items : []))
    expect(items.length).toBeGreaterThan(4)
    expect(card).toContainEqual(expect.objectContaining({ kind: 'heading', text: `De eerste uren (${items.length} van 40; meer in het plan)` }))
    const plan = (await made({ scenarios: [busy], parts: ['scenarios'] })).blocks.find((block) => block.kind === 'table' && block.caption === 'Eerste uren en taken')
    expect(plan?.kind === 'table' && plan.rows.length).toBe(80)
  })
})
