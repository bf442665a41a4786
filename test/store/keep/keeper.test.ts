import { beforeEach, describe, expect, it } from 'vitest'
import { asInFile, Browser, said, type Tab } from './bench.ts'

let browser: Browser
beforeEach(() => { browser = new Browser() })

/** What another tab, or this one after a crash, finds. */
async function reopened(tab: Tab): Promise<Tab> {
  await tab.keeper.flush()
  browser.locks.crash(`uitwijk/${tab.id}`)
  const next = browser.tab()
  expect(await next.open(tab.id as string)).toMatchObject({ ok: true, lost: 0, writer: true })
  return next
}

describe('what was worked on', () => {
  it('is there again after a crash, with every step to undo and redo', async () => {
    const tab = browser.tab()
    for (const name of ['A', 'B', 'C', 'D']) tab.rename(name)
    tab.undo()
    tab.undo()
    const next = await reopened(tab)
    expect(said(next.record.history)).toEqual(said(tab.record.history))
    expect(next.names[0]).toBe('B')
    next.redo()
    expect(next.names[0]).toBe('C')
    for (let i = 0; i < 3; i++) next.undo()
    expect(next.names[0]).toBe('Mail')
    const last = await reopened(next)
    expect(said(last.record.history)).toEqual(said(next.record.history))
  })

  it('is the same however many steps there were, and each of them is kept once', async () => {
    const tab = browser.tab()
    for (let i = 0; i < 230; i++) {
      tab.rename(`Mail ${i}`)
      if (i % 7 === 0) tab.undo()
      if (i % 40 === 0) await tab.keeper.flush()
    }
    const next = await reopened(tab)
    expect(said(next.record.history)).toEqual(said(tab.record.history))
  })

  it('can be undone further back than the last time it was written as a whole', async () => {
    const tab = browser.tab()
    for (let i = 0; i < 120; i++) tab.rename(`Mail ${i}`)
    await tab.keeper.flush()
    for (let i = 0; i < 110; i++) tab.undo()
    const next = await reopened(tab)
    expect(next.names[0]).toBe('Mail 9')
    expect(said(next.record.history)).toEqual(said(tab.record.history))
  })

  it('still knows what is in which file', async () => {
    const tab = browser.tab()
    tab.rename('A')
    tab.save()
    tab.rename('B')
    let next = await reopened(tab)
    expect(asInFile(next.record, 'v.landscape.yaml')).toBe(false)
    expect(asInFile(next.record, 'a.scenario.yaml')).toBe(true)
    next.undo()
    expect(asInFile(next.record, 'v.landscape.yaml')).toBe(true)
    next = await reopened(next)
    expect(asInFile(next.record, 'v.landscape.yaml')).toBe(true)
    expect(next.record.files['v.landscape.yaml']?.original?.text).toBe('the text')
  })

  it('does not take a scenario for changed because others came and went', async () => {
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.flush()
    tab.edit((work) => { (work.scenarios as unknown[]).splice(0, 1) }, 'remove-scenario')
    let next = await reopened(tab)
    expect(next.record.history.now.scenarios.map(({ file }) => asInFile(next.record, file))).toEqual([true, true])
    next.undo()
    next = await reopened(next)
    expect(next.record.history.now.scenarios.map(({ file }) => asInFile(next.record, file))).toEqual([true, true, true])
  })

  it('knows a scenario that was taken back to its file as being as in that file', async () => {
    const tab = browser.tab()
    const original = tab.record.history.now.scenarios[0]?.value
    tab.edit((work) => { (work.scenarios[0] as { value: { name: string } }).value.name = 'Other' }, 'set-scenario')
    await tab.keeper.flush()
    tab.edit((work) => { (work.scenarios[0] as { value: unknown }).value = original }, 'revert-scenario')
    const next = await reopened(tab)
    expect(asInFile(next.record, 'a.scenario.yaml')).toBe(true)
  })

  it('opens with the scenario that was played last', async () => {
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.flush()
    tab.record = { ...tab.record, open: 'b.scenario.yaml' }
    tab.rename('B')
    expect((await reopened(tab)).record.open).toBe('b.scenario.yaml')
  })
})

describe('landscapes side by side', () => {
  it('are listed with what is in them, the last changed first', async () => {
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.release()
    browser.clock += 1000
    const other = browser.tab()
    other.edit((work) => { (work.landscape as { name: string }).name = 'Elders' })
    other.save()
    await other.keeper.flush()
    expect(await tab.keeper.list()).toEqual([
      { id: other.id, name: 'Elders', file: 'v.landscape.yaml', components: 2, scenarios: 3, changedAt: 1_001_000, unsaved: false, newer: false },
      { id: tab.id, name: 'Voorbeeldstad', file: 'v.landscape.yaml', components: 2, scenarios: 3, changedAt: 1_000_000, unsaved: true, newer: false },
    ])
  })

  it('are copied under another name and in another file, and removed whole', async () => {
    const tab = browser.tab()
    tab.rename('A')
    const copy = await tab.keeper.duplicate(tab.id as string, 'Kopie') as string
    const other = browser.tab()
    await other.open(copy)
    expect(other.record.history.now).toMatchObject({ file: 'v-2.landscape.yaml', landscape: { name: 'Kopie', components: { mail: { name: 'A' } } } })
    expect(asInFile(other.record, 'v-2.landscape.yaml')).toBe(false)
    expect(asInFile(other.record, 'a.scenario.yaml')).toBe(true)
    await other.keeper.remove(copy)
    expect((await tab.keeper.list()).map(({ id }) => id)).toEqual([tab.id])
    expect(await tab.keeper.versions(copy, tab.record.history.now)).toEqual([])
    expect(await other.open(copy)).toEqual({ ok: false, why: 'gone' })
  })
})

describe('versions', () => {
  it('are of the work as it was opened, when it was saved, and every so often', async () => {
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.flush()
    browser.clock += 60_000
    tab.rename('B')
    tab.edit((work) => { work.landscape.components['new'] = { name: 'New', kind: 'team' } }, 'add-components')
    tab.save()
    await tab.keeper.flush()
    browser.clock += 20 * 60_000
    tab.rename('C')
    const versions = await tab.keeper.versions(tab.id as string, tab.record.history.now)
    expect(versions.map(({ label, components, since: { added, changed } }) => [label?.do ?? null, components, added, changed])).toEqual([
      ['set-components', 3, 0, 0], ['add-components', 3, 0, 1], ['set-components', 2, 1, 1], [null, 2, 1, 1],
    ])
    const first = versions.at(-1)?.key as number
    expect((await tab.keeper.version(tab.id as string, first))?.landscape.components['mail']?.name).toBe('Mail')
    expect(await tab.keeper.version(tab.id as string, 99)).toBeNull()
  })

  it('stay when they have a name', async () => {
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.flush()
    const [named] = await tab.keeper.versions(tab.id as string, tab.record.history.now)
    await tab.keeper.nameVersion(tab.id as string, named?.key as number, 'Voor de oefening')
    for (let day = 0; day < 40; day++) {
      browser.clock += 24 * 3_600_000
      tab.rename(`Day ${day}`)
      await tab.keeper.flush()
    }
    const versions = await tab.keeper.versions(tab.id as string, tab.record.history.now)
    expect(versions).toHaveLength(31)
    expect(versions.at(-1)).toMatchObject({ key: named?.key, name: 'Voor de oefening' })
  })
})
