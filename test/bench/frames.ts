import type { Page } from 'playwright-core'
import { median } from './measure.ts'
import { milliseconds, type Row } from './table.ts'

/** Frames a second under which a movement is not fluent any more. */
const GOAL = 30

/** A row of what was seen of frames while something moved. */
function frameRow(what: string, times: readonly number[]): Row {
  if (!times.length) return [what, 'did not move', '']
  const second = 1000 / median([...times])
  return [what, `${second.toFixed(0)} fps`, `wanted ${GOAL}; longest frame ${milliseconds(Math.max(...times))}, ${times.filter((time) => time > 50).length} of ${times.length} over 50 ms`]
}

/** Scrubs by key through the timeline, one step a frame. */
export async function scrubbing(page: Page, size: string): Promise<Row> {
  await page.locator('uw-timeline [role=slider]').focus()
  await page.keyboard.press('Home')
  return frameRow(`${size}: scrubbing`, await page.evaluate(() => {
    let at: Element | null = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return probe.frames(120, (i) => { at?.dispatchEvent(new KeyboardEvent('keydown', { key: i % 40 < 20 ? 'ArrowRight' : 'ArrowLeft', bubbles: true, composed: true })) })
  }))
}

/** Zooms with the wheel and drags over the map, as a hand does, one event a frame. */
export async function moving(page: Page, size: string): Promise<Row[]> {
  const times = await page.evaluate(async () => {
    const map = probe.find('uw-app', 'uw-scenario-view', 'uw-map') as Element & { camera: { at: unknown } }
    const frame = map.shadowRoot?.querySelector('.stage') as HTMLElement
    /** Nothing when the map stayed where it was: that says nothing of how fast it moves. */
    const moved = async (work: () => Promise<number[]>) => {
      const before = map.camera.at
      const times = await work()
      return map.camera.at === before ? [] : times
    }
    const { left, top, width, height } = frame.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const at = (clientX: number, clientY: number) => ({ clientX, clientY, bubbles: true, composed: true, cancelable: true, view: window })
    const zoom = await moved(() => probe.frames(120, (i) => { frame.dispatchEvent(new WheelEvent('wheel', { ...at(x, y), deltaY: i % 60 < 30 ? -60 : 60 })) }))
    // From halfway in, where there are both many and readable things to draw.
    for (let i = 0; i < 12; i++) frame.dispatchEvent(new WheelEvent('wheel', { ...at(x, y), deltaY: -60 }))
    frame.dispatchEvent(new MouseEvent('mousedown', at(x, y)))
    const pan = await moved(() => probe.frames(120, (i) => { window.dispatchEvent(new MouseEvent('mousemove', at(x + 200 * Math.sin(i / 8), y + 150 * Math.cos(i / 11)))) }))
    window.dispatchEvent(new MouseEvent('mouseup', at(x, y)))
    return { zoom, pan }
  })
  return [frameRow(`${size}: zooming the map`, times.zoom), frameRow(`${size}: panning the map`, times.pan)]
}

/** Scrolls through the table of components, some forty rows a frame. */
export async function scrolling(page: Page, size: string): Promise<Row> {
  await page.evaluate(() => probe.ask('screen', 'landscape'))
  await page.locator('uw-landscape-view section.picture > header button').nth(1).click()
  await page.locator('uw-grid [role=row]').nth(3).waitFor()
  return frameRow(`${size}: scrolling the table`, await page.evaluate(() => {
    const scroller = probe.find('uw-app', 'uw-landscape-view', 'uw-tables', 'uw-grid', '.scroll') as HTMLElement
    return probe.frames(120, (i) => { scroller.scrollTop = (i + 1) * 1200 })
  }))
}
