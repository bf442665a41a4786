import { describe, expect, it } from 'vitest'
import { planTextsIn } from '../../../src/i18n/plan.ts'
import { entriesOf } from '../../../src/report/document.ts'
import { calm, made, pageWith, place } from './plan-case.ts'

const { binder } = planTextsIn('nl')

describe('the emergency binder', () => {
  it('says on its first page when to use it and where everything is, on the sheets that follow in that order', async () => {
    const report = await made({ kind: 'binder' })
    const sheets = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
    expect(sheets).toEqual([binder.when, ...Object.values(binder.tabs).map(([what], nth) => `Blad ${nth + 1}: ${what}`)])
    const table = report.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows.map(([nth, what]) => `Blad ${nth}: ${what}`)).toEqual(sheets.slice(1))
  })

  it('has the pages of the cards in its table of contents', async () => {
    const { blocks } = await made({ kind: 'binder' })
    const contents = blocks.find((block) => block.kind === 'contents')
    expect(contents && entriesOf(blocks, contents).map(({ block }) => block.text)).toEqual(expect.arrayContaining([`Actiekaart: ${calm.name}`, 'Blad 3: Actiekaarten']))
  })

  it('has whom to call, with room for more, also when nobody was written down', async () => {
    expect(pageWith(await made({ kind: 'binder' }), 'Blad 1: Wie belt wie')).toContain('1 | C. Jansen | CISO | 000-1')
    expect(pageWith(await made({ kind: 'binder', landscape: { ...place, plan: {} } }), 'Blad 1: Wie belt wie')).toContain('nog geen contacten')
  })

  it('has every fallback that waits for a decision, with how to put it to work', async () => {
    const page = pageWith(await made({ kind: 'binder' }), 'Blad 4: Uitwijken met de hand')
    expect(page).toContain('Briefjes (Balie) | Nummers uitdelen en alles opschrijven. | – | 1 uur | 50% | 3 dagen')
    expect(page).toContain('Papier (Zaaksysteem)')
    expect(page).not.toContain('Noodaccount')
  })

  it('tells on paper what hangs on what, both ways', async () => {
    const page = pageWith(await made({ kind: 'binder' }), 'Blad 5: Wat hangt waaraan')
    expect(page).toContain('Uitkering betalen | Zaaksysteem | ')
    expect(page).toContain('Aanmelden | alle diensten hierboven')
  })

  it('has blank forms with room to write', async () => {
    const forms = (await made({ kind: 'binder' })).blocks.filter((block) => block.kind === 'table' && block.form && block.rows.every((cells) => cells.slice(1).every((cell) => cell === '')))
    expect(forms.map((block) => block.kind === 'table' && block.caption)).toEqual([binder.forms.decisions, binder.forms.attendance, binder.forms.messages, binder.forms.status])
  })
})
