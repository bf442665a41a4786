import { describe, expect, it } from 'vitest'
import { LARGEST_LOGO } from '../../../src/model/schema/house-style.ts'
import { dataAddress, pictureOf } from '../../../src/ui/report/style/logo.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, before = '') => pictureOf(bytes(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`))

describe('a logo', () => {
  it('is known by what is in it, not by its name', () => {
    expect(pictureOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toEqual({ type: 'image/png' })
    expect(pictureOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ type: 'image/jpeg' })
    expect(svg('<path d="M0 0h9"/>')).toEqual({ type: 'image/svg+xml' })
    for (const text of ['', 'GIF89a', '<html><svg></svg></html>', '%PDF-1.7']) expect(pictureOf(bytes(text)), text).toEqual({ fault: 'no-picture' })
  })

  it('may be a drawing as drawing programs write it', () => {
    const before = '\uFEFF<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    const inside = '<defs><linearGradient id="g"/></defs><style>.a{fill:url(#g)}</style><g fill="url(#g)"><use href="#g" xlink:href="#g"/></g><image href="data:image/png;base64,AA=="/>'
    expect(svg(inside, before)).toEqual({ type: 'image/svg+xml' })
  })

  it.each([
    '<script>1</script>', '<path onclick="go()"/>', '<foreignObject/>', '<image href="https://example.org/a.png"/>', '<a xlink:href="javascript:go()"/>',
    '<use href="other.svg#a"/>', '<style>@import "https://example.org/a.css";</style>', '<style>.a{fill:url(https://example.org/a.svg)}</style>', '<g fill="url(//example.org/a)"/>',
  ])('holds no program and nothing from elsewhere: %s', (inside) => expect(svg(inside)).toEqual({ fault: 'unsafe' }))

  it('defines no words of its own', () => expect(svg('&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>')).toEqual({ fault: 'unsafe' }))

  it('fits in the file as text: one that is too large is refused before it is looked at', () => {
    const most = Math.floor((LARGEST_LOGO - 30) / 4) * 3
    expect(pictureOf(new Uint8Array(most + 100))).toEqual({ fault: 'too-large' })
    const png = new Uint8Array(most - 100)
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(pictureOf(png)).toEqual({ type: 'image/png' })
    expect(dataAddress('image/png', png).length).toBeLessThanOrEqual(LARGEST_LOGO)
  })
})
