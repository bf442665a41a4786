import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()

/** Another tab of the same browser, with the app open in it. */
async function tab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('uw-scenario-view').waitFor()
  return page
}

/** Gives the landscape names, one after the other, as fast as it goes; each is a step. */
const rename = (page: Page, ...names: string[]) => page.locator('uw-app').evaluate((app, names) => {
  for (const name of names) app.dispatchEvent(new CustomEvent('edit', { detail: { do: 'set-landscape', parts: { name } } }))
}, names)
const undo = (page: Page) => page.keyboard.press('Control+z')

const name = (page: Page) => textOf(page.locator('uw-header .landscape > button'))
const state = (page: Page) => textOf(page.locator('uw-kept-state .fine, uw-kept-state .trouble'))
const kept = async (page: Page) => { await expect.poll(() => state(page)).toMatch(/^Alleen in deze browser, om \d\d:\d\d$/) }
const list = async (page: Page) => {
  await page.locator('uw-header .landscape > button').click()
  return page.locator('uw-kept-list')
}
const asksToStay = (page: Page) => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

/** Changes what the browser keeps into what a newer version of the app would leave: in its rows, or as a whole. */
const madeNewer = (page: Page, what: 'rows' | 'database') => page.evaluate((what) => new Promise<void>((resolve, reject) => {
  const request = indexedDB.open('uitwijk', what === 'database' ? 99 : undefined)
  request.addEventListener('error', () => reject(request.error))
  request.addEventListener('success', () => {
    const database = request.result
    const store = database.transaction('landscapes', 'readwrite').objectStore('landscapes')
    const all = store.getAll()
    all.addEventListener('success', () => { for (const row of all.result) store.put(what === 'rows' ? { ...row, schema: 99, future: 'kept' } : row) })
    store.transaction.addEventListener('complete', () => { database.close(); resolve() })
  })
}), what)

/** What stands in the rows of all landscapes. */
const rows = (page: Page) => page.evaluate(() => new Promise<Record<string, unknown>[]>((resolve, reject) => {
  const request = indexedDB.open('uitwijk')
  request.addEventListener('error', () => reject(request.error))
  request.addEventListener('success', () => {
    const all = request.result.transaction('landscapes').objectStore('landscapes').getAll()
    all.addEventListener('success', () => { request.result.close(); resolve(all.result as Record<string, unknown>[]) })
  })
}))

it.each([1440, 1280, 1024])('where the work is stays clear of the buttons beside it, %i wide', async (width) => {
  const { page } = await open({ width, height: 800 })
  await rename(page, 'Proefstad')
  await kept(page)
  const over = () => page.locator('uw-header').evaluate((header) => {
    const state = header.shadowRoot!.querySelector('uw-kept-state')!.shadowRoot!.querySelector('.fine')!.getBoundingClientRect()
    return [...header.shadowRoot!.querySelectorAll('.tools > *, nav > *')].filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return Math.min(right, state.right) - Math.max(left, state.left) > 0.5 && Math.min(bottom, state.bottom) - Math.max(top, state.top) > 0.5
    }).length
  })
  await expect.poll(over).toBe(0)
  await expect.poll(() => page.locator('uw-header .bar').evaluate((bar) => bar.clientHeight)).toBeLessThan(width < 1440 ? 100 : 64)
})

describe('work that is in no file', () => {
  it('is said to be only in this browser, and nobody is kept from leaving', async () => {
    const { page } = await open()
    await expect.poll(() => state(page)).toBe('Geen wijzigingen')
    await rename(page, 'Proefstad')
    await kept(page)
    await expect.poll(() => asksToStay(page)).toBe(false)
    const download = page.waitForEvent('download')
    await page.locator('uw-header').getByRole('button', { name: 'Bewaren', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Landschap bewaren' }).click()
    await download
    await expect.poll(() => state(page)).toBe('Bewaard in bestand')
  })

  it.each(['closed', 'crashed'] as const)('is there again after the page was %s in mid-write, with every step', async (how) => {
    const { page, context } = await open()
    const address = page.url()
    await rename(page, 'Stad 0')
    await kept(page)
    await rename(page, ...Array.from({ length: 40 }, (_, i) => `Stad ${i + 1}`))
    if (how === 'closed') await page.close()
    else {
      const crashed = page.waitForEvent('crash')
      void page.goto('chrome://crash').catch(() => {})
      await crashed
    }
    const next = await tab(context, address)
    await expect.poll(() => textOf(next.locator('uw-recovered'))).toMatch(/^Uw werk van \d\d:\d\d is teruggezet\./)
    // What was not written when the page was killed is lost; what is there is whole.
    const last = Number(/^Stad (\d+)$/.exec(await name(next))?.[1])
    expect(last).toBeGreaterThanOrEqual(0)
    for (let i = last - 1; i >= Math.max(0, last - 3); i--) {
      await undo(next)
      await expect.poll(() => name(next)).toBe(`Stad ${i}`)
    }
    await next.keyboard.press('Control+Shift+z')
    await rename(next, 'Verder')
    // It was kept already when it was put back: that says nothing of this step.
    await expect.poll(() => name(next)).toBe('Verder')
    await kept(next)
    await next.reload()
    await expect.poll(() => name(next)).toBe('Verder')
  })

  it('has earlier versions to go back to, and back from', async () => {
    const { page } = await open()
    const before = await name(page)
    await rename(page, 'Proefstad')
    await kept(page)
    const dialog = await list(page)
    await dialog.getByRole('button', { name: /^Terugzetten: / }).last().click()
    await expect.poll(() => name(page)).toBe(before)
    await undo(page)
    await expect.poll(() => name(page)).toBe('Proefstad')
  })

  it('stands beside other landscapes, which can be copied, opened and removed', async () => {
    const { page } = await open()
    await rename(page, 'Proefstad')
    await kept(page)
    const dialog = await list(page)
    await dialog.getByRole('button', { name: 'Kopie maken: Proefstad' }).click()
    await dialog.getByRole('button', { name: 'Openen: Proefstad (kopie)' }).click()
    await expect.poll(() => name(page)).toBe('Proefstad (kopie)')
    await list(page)
    await dialog.getByRole('button', { name: 'Verwijderen: Proefstad', exact: true }).click()
    await dialog.getByRole('button', { name: 'Ja, verwijderen' }).click()
    await expect.poll(() => dialog.locator('uw-kept-row').count()).toBe(1)
    await expect.poll(() => textOf(dialog.locator('uw-kept-row'))).toMatch(/^Proefstad \(kopie\) Nu open Alleen in deze browser/)
  })
})

describe('a browser that is full', () => {
  it('is told with what to do, and keeps the work again once there is room', async () => {
    const { page, context } = await open()
    const reference = await name(page)
    const quota = await context.newCDPSession(page)
    const { origin } = new URL(page.url())
    await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
    await page.locator('uw-app').evaluate((app) => {
      const description = Array.from({ length: 2e5 }, (_, i) => (i * 7919).toString(36)).join(' ')
      app.dispatchEvent(new CustomEvent('edit', { detail: { do: 'set-landscape', parts: { description } } }))
    })
    await expect.poll(() => state(page)).toBe('Niet bewaard: browser is vol')
    await expect.poll(() => textOf(page.locator('uw-kept-state [popover]'))).toContain('Bewaar het in een bestand')
    await expect.poll(() => textOf(page.locator('uw-kept-state [role=status]'))).toContain('De opslag van deze browser is vol')
    await expect.poll(() => asksToStay(page)).toBe(true)
    await rename(page, 'Proefstad')
    await expect.poll(() => name(page)).toBe('Proefstad')
    await expect.poll(() => state(page)).toBe('Niet bewaard: browser is vol')

    await quota.send('Storage.overrideQuotaForOrigin', { origin })
    await rename(page, 'Ruimstad')
    await kept(page)
    await page.reload()
    await expect.poll(() => name(page)).toBe('Ruimstad')
    await undo(page)
    await expect.poll(() => name(page)).toBe('Proefstad')
    await undo(page)
    await expect.poll(() => name(page)).toBe(reference)
  })
})

describe('two tabs', () => {
  it('have one that writes: the other one reads, until it takes over', async () => {
    const { page: first, context } = await open()
    await rename(first, 'Een')
    await kept(first)
    const second = await tab(context, first.url())
    await expect.poll(() => state(second)).toBe('Alleen lezen')
    await expect.poll(() => name(second)).toBe('Een')
    await rename(second, 'Niet toegestaan')
    await expect.poll(() => name(second)).toBe('Een')

    await rename(first, 'Twee')
    await kept(first)
    if (!await second.getByRole('button', { name: 'Hier verder werken' }).isVisible()) await second.locator('uw-kept-state .trouble').click()
    await second.getByRole('button', { name: 'Hier verder werken' }).click()
    await expect.poll(() => name(second)).toBe('Twee')
    await expect.poll(() => state(first)).toBe('Alleen lezen')
    await rename(first, 'Niet toegestaan')
    await rename(second, 'Drie')
    await kept(second)
    await first.close()
    await second.reload()
    await expect.poll(() => name(second)).toBe('Drie')
    await kept(second)
  })
})

describe('what a newer version of the app made', () => {
  it('is said to be so, and stays as it is beside what is made now', async () => {
    const { page } = await open()
    const reference = await name(page)
    await rename(page, 'Toekomst')
    await kept(page)
    await madeNewer(page, 'rows')
    await page.reload()
    await expect.poll(() => textOf(page.locator('uw-recovered'))).toContain('bewaard met een nieuwere versie van Uitwijk')
    await expect.poll(() => name(page)).toBe(reference)
    await rename(page, 'Nu')
    await kept(page)
    const dialog = await list(page)
    const row = dialog.locator('uw-kept-row', { hasText: 'Toekomst' })
    await expect.poll(() => textOf(row)).toContain('Gemaakt met een nieuwere versie')
    await expect.poll(() => row.getByRole('button').count()).toBe(0)
    await expect.poll(() => rows(page)).toContainEqual(expect.objectContaining({ name: 'Toekomst', schema: 99, future: 'kept' }))
  })

  it('is left alone when all of it is newer, and the app works without keeping', async () => {
    const { page } = await open()
    const reference = await name(page)
    await rename(page, 'Toekomst')
    await kept(page)
    await madeNewer(page, 'database')
    await page.reload()
    await expect.poll(() => textOf(page.locator('uw-recovered'))).toContain('nieuwere versie van Uitwijk')
    await expect.poll(() => name(page)).toBe(reference)
    await rename(page, 'Nu')
    await expect.poll(() => state(page)).toBe('Niet bewaard')
    await expect.poll(() => name(page)).toBe('Nu')
    await expect.poll(async () => (await rows(page)).map((row) => row['name'])).toEqual(['Toekomst'])
  })
})
