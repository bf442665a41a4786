import { element, escape } from '../xml.ts'
import { xmlTree, type XmlElement } from './xml-tree.ts'

/** Elements that run, move, link or hold foreign markup: left out with all in them. */
const UNSAFE = new Set(['script', 'foreignObject', 'iframe', 'audio', 'video', 'feImage', 'handler', 'listener', 'set', 'animate', 'animateTransform', 'animateMotion', 'metadata'])
const OUTSIDE = /@import[^;]*;?|url\(\s*['"]?(?!\s*['"]?#)[^)]*\)/gi

/** An SVG document and its size in pixels. */
interface SafeSvg { svg: string; width: number; height: number }

/**
 * An SVG picture written again with only what is drawn: no scripts, no links, nothing from outside. `null` when it is no SVG, is not
 * well-formed, or has no size.
 */
export function safeSvg(text: string): SafeSvg | null {
  const tree = xmlTree(text)
  const size = tree?.name === 'svg' ? sizeOf(tree.attributes) : null
  return tree && size && { svg: written({ ...tree, attributes: { ...tree.attributes, xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', width: `${size.width}`, height: `${size.height}` } }), ...size }
}

function written({ name, attributes, children }: XmlElement): string {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([key, value]) => harmless(key, value)))
  return element(name, kept, children.map((child) => {
    if (typeof child === 'string') return escape(name === 'style' ? child.replace(OUTSIDE, '') : child)
    return UNSAFE.has(child.name) || child.name.includes(':') ? '' : written(child)
  }).join(''))
}

function harmless(key: string, value: string): boolean {
  if (/^on/i.test(key)) return false
  if (/^(xlink:)?href$/i.test(key)) return /^(#|data:image\/(png|jpeg);base64,)/.test(value)
  // A prefix whose declaration may be gone would break the document.
  if (key.includes(':')) return key === 'xmlns:xlink' || key === 'xml:space'
  return value.replace(OUTSIDE, '') === value
}

/** The size by `width` and `height`, or else by the view box. */
function sizeOf({ width, height, viewBox }: Record<string, string>): { width: number; height: number } | null {
  const own = [width, height].map((text) => (text?.endsWith('%') ? NaN : Number.parseFloat(text ?? '')))
  const box = (viewBox ?? '').trim().split(/[\s,]+/).map(Number).slice(2)
  const [w = 0, h = 0] = own.every((length) => length > 0) ? own : box
  return w > 0 && h > 0 ? { width: w, height: h } : null
}
