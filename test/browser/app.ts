import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'

/** Where the built app is served during a test file, and the browser that looks at it. */
export interface Stage { browser: Browser; address: string; close(): Promise<void> }

const CANDIDATES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Serves the built app and starts a real Chromium. The app must have been built (`vite build`). */
export async function openStage(): Promise<Stage> {
  if (!existsSync('dist/index.html')) throw new Error('openStage: build the app first (npm run build)')
  const server: PreviewServer = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'silent' })
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('openStage: no Chromium found; set CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  const address = server.resolvedUrls?.local[0] as string
  return { browser, address, close: async () => { await browser.close(); await server.close() } }
}

/** A page with the app open, and what went wrong in it so far. */
export interface Visit { page: Page; context: BrowserContext; wrongs: string[] }

/** Opens the app as a new visitor. Notes every request outside the origin, policy violation, page error and console error. */
export async function visit(stage: Stage, options: { width?: number; height?: number; dark?: boolean; path?: string } = {}): Promise<Visit> {
  const context = await stage.browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.dark ? 'dark' : 'light', acceptDownloads: true, reducedMotion: 'reduce',
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

/** The headline as it stands on screen. */
export const headline = (page: Page): Promise<string> => page.locator('uw-headline').innerText()

/** Waits until the headline is not `before` any more; gives the new one. */
export async function headlineAfter(page: Page, before: string): Promise<string> {
  await page.waitForFunction((old) => {
    const find = (root: ParentNode): Element | null => root.querySelector('uw-headline')
      ?? [...root.querySelectorAll('*')].map((element) => element.shadowRoot && find(element.shadowRoot)).find((found) => !!found) ?? null
    const text = (find(document) as HTMLElement | null)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim()
    return text !== undefined && text !== old.replace(/\s+/g, ' ').trim()
  }, before, { timeout: 10_000 }).catch(() => {})
  return headline(page)
}
