import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'

/** Where the built app is served during a test file, and the browser that looks at it. */
export interface Stage { browser: Browser; address: string; close(): Promise<void> }

const CANDIDATES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the built app stands. */
const BUILT = process.env['BUILT'] ?? 'dist'

/** Serves the built app and starts a real Chromium. The app must have been built (`vite build`). */
export async function openStage(): Promise<Stage> {
  if (!existsSync(`${BUILT}/index.html`)) throw new Error('openStage: build the app first (npm run build)')
  const server: PreviewServer = await preview({ build: { outDir: BUILT }, preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'silent' })
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('openStage: no Chromium found; set CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  const address = server.resolvedUrls?.local[0] as string
  return { browser, address, close: async () => { await browser.close(); await server.close() } }
}

/** A page with the app open, and what went wrong in it so far. */
export interface Visit { page: Page; context: BrowserContext; wrongs: string[] }

/** Opens the app as a new visitor. Notes every request outside the origin, policy violation, page error and console error. */
export async function visit(stage: Stage, options: { width?: number; height?: number; dark?: boolean; forced?: boolean; path?: string } = {}): Promise<Visit> {
  const context = await stage.browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.dark ? 'dark' : 'light', forcedColors: options.forced ? 'active' : 'none', acceptDownloads: true, reducedMotion: 'reduce',
  })
  const wrongs: string[] = []
  const origin = new URL(stage.address).origin
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:') && !request.url().startsWith('data:')) wrongs.push(`request to ${request.url()}`)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => wrongs.push(`page error: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error') wrongs.push(`console: ${message.text()}`) })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event: Event & { violatedDirective?: string; blockedURI?: string }) => console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`))
  })
  await page.goto(`${stage.address}${options.path ?? ''}`)
  await page.locator('uw-scenario-view').waitFor()
  return { page, context, wrongs }
}

/** The text that a part of the page shows, through the shadow roots in it. */
export const textOf = (part: Locator): Promise<string> => part.first().evaluate((element) => {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!(node instanceof Element) || node.localName === 'style') return ''
    if (node instanceof HTMLElement && getComputedStyle(node).display === 'none') return ''
    return ` ${[...(node.shadowRoot ?? node).childNodes].map(read).join('')} `
  }
  return read(element).replace(/\s+/g, ' ').trim()
})

/** The headline as it stands on screen. */
export const headline = (page: Page): Promise<string> => textOf(page.locator('uw-headline'))

/** The headline once it is not `before` any more, or as it is after ten seconds. */
export async function headlineAfter(page: Page, before: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const now = await headline(page)
    if (now !== before) return now
    await page.waitForTimeout(100)
  }
  return before
}

/** Drops a file on the page. */
export const drop = (page: Page, name: string, content: string): Promise<void> => page.evaluate(([file, text]) => {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text as string], file as string))
  dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
}, [name, content])

/** Goes to a screen by its button in the header, or by the menu that stands for them where the page is narrow, in the language that is on. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const nav = page.locator('uw-header nav')
  const menu = nav.locator('uw-menu')
  await nav.waitFor()
  if (!await menu.isVisible()) return nav.getByRole('button', { name: screen, exact: true }).click()
  await menu.getByRole('button').click()
  await menu.getByRole('menuitemradio', { name: screen, exact: true }).click()
}

/** The name of what has the keyboard, through the shadow roots. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => {
  let at: Element | null = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
})

/** The names of the steps that the header would undo and do again. */
export const undoName = (page: Page): Promise<string | null> => page.locator('uw-header .step').first().getAttribute('aria-label')
export const redoName = (page: Page): Promise<string | null> => page.locator('uw-header .step').last().getAttribute('aria-label')

/** What the last step changed, as it is told. */
export const news = (page: Page): Promise<string> => textOf(page.locator('uw-news .box'))
