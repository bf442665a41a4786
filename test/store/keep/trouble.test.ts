import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Browser, said, type Tab } from './bench.ts'

let browser: Browser
beforeEach(() => { browser = new Browser() })
afterEach(() => { vi.restoreAllMocks() })

const crash = (tab: Tab) => browser.locks.crash(`uitwijk/${tab.id}`)
/** A tab with a whole and three entries after it. */
async function written(): Promise<Tab> {
  const tab = browser.tab()
  tab.rename('A')
  await tab.keeper.flush()
  for (const name of ['B', 'C', 'D']) tab.rename(name)
  await tab.keeper.flush()
  crash(tab)
  return tab
}
/** Changes stored data by hand. */
async function tampered(store: string, change: (rows: Record<string, unknown>[]) => void): Promise<void> {
  const database = await openDB('uitwijk')
  const rows = await database.getAll(store) as Record<string, unknown>[]
  change(rows)
  for (const row of rows) await database.put(store, row)
  database.close()
}

describe('a page that is killed in mid-write', () => {
  it('loses no more than what was not written, and is whole', async () => {
    const tab = await written()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementation(() => { throw new Error('killed') })
    tab.rename('E')
    tab.rename('F')
    await tab.keeper.flush()
    put.mockRestore()
    const next = browser.tab()
    expect(await next.open(tab.id as string)).toMatchObject({ ok: true, lost: 0 })
    expect(next.names[0]).toBe('D')
    expect(next.record.history.past).toHaveLength(4)
  })

  it.each([
    ['a patch that fits nothing', (rows: Record<string, unknown>[]) => { Object.assign(rows[1]?.['entry'] as object, { patches: [{ op: 'replace', path: ['nowhere', 'at', 'all'], value: 1 }] }) }],
    ['an entry of a kind that is not known', (rows: Record<string, unknown>[]) => { (rows[1] as Record<string, unknown>)['entry'] = { kind: 'leap', at: 0 } }],
    ['an entry without anything', (rows: Record<string, unknown>[]) => { (rows[1] as Record<string, unknown>)['entry'] = null }],
  ])('is put back up to %s, which is told', async (_, damage) => {
    const tab = await written()
    await tampered('journal', damage)
    const next = browser.tab()
    expect(await next.open(tab.id as string)).toMatchObject({ ok: true, lost: 2 })
    expect(next.names[0]).toBe('B')
    next.rename('E')
    await next.keeper.flush()
    crash(next)
    const last = browser.tab()
    expect(await last.open(tab.id as string)).toMatchObject({ ok: true, lost: 0 })
    expect(last.names[0]).toBe('E')
    last.undo()
    expect(last.names[0]).toBe('B')
  })

  it('is put back up to an entry that is missing', async () => {
    const tab = await written()
    const database = await openDB('uitwijk')
    await database.delete('journal', [tab.id as string, 2])
    database.close()
    expect(await browser.tab().open(tab.id as string)).toMatchObject({ ok: true, lost: 1 })
  })

  it('falls back on the newest version when the whole is of no use', async () => {
    const tab = await written()
    await tampered('wholes', (rows) => { (rows[0] as { packed: object }).packed = { first: null } })
    const next = browser.tab()
    expect(await next.open(tab.id as string)).toMatchObject({ ok: true, lost: 4 })
    expect(next.names[0]).toBe('A')
  })

  it('says so when nothing can be read, and leaves it', async () => {
    const tab = await written()
    await tampered('wholes', (rows) => { (rows[0] as { packed: unknown }).packed = null })
    const database = await openDB('uitwijk')
    await database.clear('works')
    database.close()
    expect(await browser.tab().open(tab.id as string)).toEqual({ ok: false, why: 'unreadable' })
    expect(await browser.tab().keeper.list()).toHaveLength(1)
  })
})

describe('a browser that is full', () => {
  it('is told, keeps the work in memory, and writes all of it when there is room', async () => {
    const tab = await written()
    await tab.open(tab.id as string)
    await tab.keeper.flush()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    tab.rename('E')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('full')
    tab.rename('F')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('full')
    put.mockRestore()
    tab.rename('G')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('kept')
    crash(tab)
    const next = browser.tab()
    await next.open(tab.id as string)
    expect(said(next.record.history)).toEqual(said(tab.record.history))
  })

  it('writes what it could not once something else is removed', async () => {
    const other = await written()
    const tab = browser.tab()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    tab.rename('E')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('full')
    put.mockRestore()
    await tab.keeper.remove(other.id as string)
    expect(tab.keeping?.state).toBe('kept')
    expect((await tab.keeper.list()).map(({ id }) => id)).toEqual([tab.id])
  })

  it('is told apart from any other failure', async () => {
    const tab = await written()
    await tab.open(tab.id as string)
    await tab.keeper.flush()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('broken', 'UnknownError') })
    tab.rename('E')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('failed')
  })
})

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no database', () => { Object.assign(globalThis, { indexedDB: undefined }) }],
    ['refuses to open one', () => { vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('no', 'SecurityError') }) }],
  ])('when it %s, is told, and nothing else goes wrong', async (_, break_) => {
    break_()
    const tab = browser.tab()
    tab.rename('A')
    await tab.keeper.flush()
    tab.rename('B')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('off')
    expect(await tab.keeper.list()).toEqual([])
    expect(await tab.keeper.open('id-1')).toEqual({ ok: false, why: 'off' })
    expect(await tab.keeper.versions('id-1', tab.record.history.now)).toEqual([])
    expect(await tab.keeper.duplicate('id-1', 'x')).toBeNull()
  })
})

describe('data that are cleared while the app is open', () => {
  it('are written anew with the next change', async () => {
    const tab = await written()
    const database = await openDB('uitwijk')
    for (const store of [...database.objectStoreNames]) await database.clear(store)
    database.close()
    tab.rename('E')
    await tab.keeper.flush()
    crash(tab)
    const next = browser.tab()
    await next.open(tab.id as string)
    expect(said(next.record.history)).toEqual(said(tab.record.history))
  })

  it('even when the database is gone', async () => {
    const tab = await written()
    await new Promise((resolve, reject) => { Object.assign(indexedDB.deleteDatabase('uitwijk'), { onsuccess: resolve, onerror: reject }) })
    tab.rename('E')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('kept')
    expect(await tab.keeper.list()).toHaveLength(1)
  })
})

describe('two tabs', () => {
  it('have one pen: the second one reads, until it takes over', async () => {
    const first = browser.tab()
    first.rename('A')
    await first.keeper.flush()
    const second = browser.tab()
    expect(await second.open(first.id as string)).toMatchObject({ ok: true, writer: false })
    expect(second.keeping?.state).toBe('elsewhere')
    second.rename('not written')
    await second.keeper.flush()
    first.rename('B')
    await first.keeper.flush()

    expect(await second.open(first.id as string, true)).toMatchObject({ ok: true, writer: true })
    expect(second.names[0]).toBe('B')
    expect(first.keeping?.state).toBe('elsewhere')
    first.rename('not written either')
    second.rename('C')
    await Promise.all([first.keeper.flush(), second.keeper.flush()])
    crash(second)
    const third = browser.tab()
    await third.open(first.id as string)
    expect(third.names[0]).toBe('C')
  })

  it('each write to their own landscape', async () => {
    const [first, second] = [browser.tab(), browser.tab()]
    first.rename('A')
    second.rename('B')
    await Promise.all([first.keeper.flush(), second.keeper.flush()])
    expect([first, second].map(({ keeping }) => keeping?.state)).toEqual(['kept', 'kept'])
    expect(await first.keeper.list()).toHaveLength(2)
  })

  it('leave the pen behind when they open something else', async () => {
    const [first, second] = [browser.tab(), browser.tab()]
    first.rename('A')
    await first.keeper.release()
    expect(await second.open(first.id as string)).toMatchObject({ writer: true })
  })

  it('do not write over each other where the browser has no locks', async () => {
    const [first, second] = [browser.tab({ locks: undefined }), browser.tab({ locks: undefined })]
    first.rename('A')
    await first.keeper.flush()
    await second.open(first.id as string)
    first.rename('not written')
    await first.keeper.flush()
    expect(first.keeping?.state).toBe('elsewhere')
    second.rename('B')
    await second.keeper.flush()
    const third = browser.tab({ locks: undefined })
    await third.open(first.id as string)
    expect(third.names[0]).toBe('B')
  })
})

describe('what a newer version of the app made', () => {
  it('is listed as such, not opened and not touched', async () => {
    const tab = await written()
    await tampered('landscapes', (rows) => { Object.assign(rows[0] as object, { schema: 2, future: true }) })
    const next = browser.tab()
    expect(await next.open(tab.id as string)).toEqual({ ok: false, why: 'newer' })
    expect(await next.keeper.list()).toMatchObject([{ id: tab.id, name: 'Voorbeeldstad', newer: true }])
    next.rename('A')
    await next.keeper.flush()
    expect(await next.keeper.list()).toMatchObject([{ newer: true }, { newer: false }])
    const database = await openDB('uitwijk')
    expect(await database.get('landscapes', tab.id as string)).toMatchObject({ schema: 2, future: true })
    expect(await database.count('journal')).toBe(3)
    database.close()
  })

  it('is listed and left alone when all of the database is newer', async () => {
    const tab = await written()
    // Closes what is open, as a newer version that upgrades would.
    ;(await openDB('uitwijk', 99)).close()
    tab.rename('E')
    await tab.keeper.flush()
    expect(tab.keeping?.state).toBe('newer')
    const next = browser.tab()
    expect(await next.keeper.list()).toMatchObject([{ id: tab.id, newer: true }])
    expect(await next.open(tab.id as string)).toEqual({ ok: false, why: 'newer' })
    next.rename('A')
    await next.keeper.flush()
    expect(next.keeping?.state).toBe('newer')
    expect(await next.keeper.list()).toHaveLength(1)
  })
})
