import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEEPEST_XML } from '../../../src/exchange/limits.ts'
import { readXml, type XmlTag } from '../../../src/exchange/xml/read-xml.ts'

/** What a reader hears of a text: its tags, its text, and the problem it stopped at. */
function heard(text: string) {
  const tags: XmlTag[] = []
  const closed: string[] = []
  let all = ''
  const problem = readXml(text, 'a.xml', { open: (tag) => tags.push(tag), close: (name) => closed.push(name), text: (part) => { all += part } })
  return { tags, closed, text: all, problem }
}
const first = (text: string): XmlTag => heard(text).tags[0] as XmlTag

const escaped = (text: string) => text.replace(/[&<>"'\t\r\n]/g, (letter) => `&#${letter.charCodeAt(0)};`)
/** What may stand in XML 1.0. */
const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))

describe('XML', () => {
  it('is heard from top to bottom, with the place of each tag', () => {
    const { tags, closed, text, problem } = heard('<?xml version="1.0"?>\n<!-- een --><model>\n  <name\n a="1">Zaak<![CDATA[ <&> ]]>systeem &amp; &#x20AC;</name>\n</model>\n<!-- na -->\n<?pi?>\n')
    expect(problem).toBeNull()
    expect(tags.map(({ name, line, column }) => [name, line, column])).toEqual([['model', 2, 13], ['name', 3, 3]])
    expect(closed).toEqual(['name', 'model'])
    expect(text.trim()).toBe('Zaak <&> systeem & €')
  })

  it('has the place of a tag whose name ends its line, whatever ends lines', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const { tags } = heard(`<a${eol} x="1">${eol}  <b${eol}/><c${eol}/></a>`)
      expect(tags.map(({ line, column }) => [line, column])).toEqual([[1, 1], [3, 3], [4, 3]])
    }
  })

  it('has names without prefix, and the address the prefix stands for', () => {
    const { tags } = heard('<a:model xmlns:a="urn:1" xmlns="urn:2"><b xmlns:a="urn:3"><a:c/></b><a:d/><e xmlns=""/></a:model>')
    expect(tags.map(({ name, namespace }) => `${name} ${namespace}`)).toEqual(['model urn:1', 'b urn:2', 'c urn:3', 'd urn:1', 'e '])
  })

  it('has attributes by name without prefix; one without prefix goes first', () => {
    const junction = first('<element xmlns:s="http://www.w3.org/2001/XMLSchema-instance" s:type="archimate:Junction" type="or" xml:lang="nl"/>').attributes
    expect(Object.fromEntries(junction)).toEqual({ type: 'or', 'xsi:type': 'archimate:Junction', 'xml:lang': 'nl', lang: 'nl' })
    expect(first('<c r:id="rId1"/>').attributes.get('id')).toBe('rId1')
  })

  it('may use prefixes that nobody declared', () => {
    const { tags, problem } = heard('<x:model xsi:type="Flow" y:a="1"/>')
    expect(problem).toBeNull()
    expect(tags[0]).toMatchObject({ name: 'model', namespace: '' })
    expect(tags[0]?.attributes.get('xsi:type')).toBe('Flow')
  })

  it.each([
    ['a tag that is not closed', '<a>\n  <b>\n</a>', 3], ['an end in the middle', '<a>\n<b>', 2], ['nothing', '', 1], ['text only', 'a,b\n', 2], ['two roots', '<a/>\n<b/>', 2],
    ['an attribute twice', '<a b="1"\n b="2"/>', 2], ['a letter that cannot be', '<a>\n\u0001</a>', 2],
  ])('with %s is refused, with the line', (_, text, line) => {
    expect(heard(text).problem).toMatchObject({ severity: 'error', file: 'a.xml', line, detail: { code: 'xml-syntax' } })
  })

  it.each([
    ['in a text', '<a>\n<name>Zorg & Welzijn</name>\n</a>', 2, 12, ''], ['at the end of a text', '<a>\r\n  <b>R&D</b></a>', 2, 7, ''], ['in an attribute', '<a b="1"\n  c="R&D"/>', 2, 7, ''],
    ['in an address', '<a>\n<b c="https://example.org/?x=1&y=2;3"/></a>', 2, 31, ''], ['before a comment', '<a>&\n<!-- & --></a>', 1, 4, ''], ['as a number that is none', '<a>&#x;</a>', 1, 4, ''],
    ['as an entity of HTML', '<a>\n\n&nbsp;</a>', 3, 1, 'nbsp'], ['after those that are right', '<a>&amp;&#38;&#x26;<!-- & --><![CDATA[ & ]]><?a & ?>\r&eacute;</a>', 2, 1, 'eacute'],
    ['far from the start of its line', `<a>${'x'.repeat(300_000)}&</a>`, 1, 300_004, ''],
  ])('with an ampersand that stands for nothing is refused, where it stands: %s', (_, text, line, column, entity) => {
    expect(heard(text).problem).toMatchObject({ line, column, detail: { code: 'xml-ampersand', entity } })
  })

  it.each(['<a><!-- R&D', '<a><![CDATA[ R&D', '<a>&amp;<b></a>'])('with an ampersand that is right, but another mistake, is told of that: %s', (text) => {
    expect(heard(text).problem?.detail.code).toBe('xml-syntax')
  })

  it.each([
    ['<!DOCTYPE a><a/>'], ['<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'], ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'], ['<!DOCTYPE a [<!ENTITY'],
    ['<!doctype a><a/>'], ['<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>'],
  ])('with a document type is refused: %s', (text) => {
    expect(heard(text).problem?.detail).toEqual({ code: 'doctype' })
  })

  it('may not nest too deep', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect(heard(nested(DEEPEST_XML)).problem).toBeNull()
    expect(heard(nested(DEEPEST_XML + 1)).problem?.detail).toEqual({ code: 'too-deep', limit: DEEPEST_XML })
  })

  it('tells how far it is', () => {
    const shares: number[] = []
    readXml(`<a>${'x'.repeat(500_000)}</a>`, 'a.xml', { open() {}, close() {}, text() {} }, (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('gives back any text that was escaped, in an attribute and between tags', () => {
    fc.assert(fc.property(texts, texts, (value, text) => {
      const { tags, text: all, problem } = heard(`<a b="${escaped(value)}">${escaped(text)}</a>`)
      expect([problem, tags[0]?.attributes.get('b'), all]).toEqual([null, value, text])
    }))
  })

  it('takes names that objects have of their own for what they are', () => {
    const { attributes, name } = first('<__proto__ __proto__="1" constructor="2"/>')
    expect([name, ...attributes]).toEqual(['__proto__', ['__proto__', '1'], ['constructor', '2']])
  })

  it('gives an answer for any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<', '>', '/', 'a', ':', '"', '=', ' ', '&', ';', '!', '[', ']', '-', '?', 'xmlns', '<!--', '-->', '<![CDATA['), { maxLength: 40 }), (parts) => {
      const { problem } = heard(parts.join(''))
      expect(problem === null || problem.line > 0).toBe(true)
    }), { numRuns: 1000 })
  })
})
