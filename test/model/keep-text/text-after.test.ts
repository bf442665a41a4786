import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readLandscape } from '../../../src/model/read.ts'
import { newText, textAfter } from '../../../src/model/keep-text/text-after.ts'

const TEXT = `# Licence

format: uitwijk-landscape/1
name:   "Klein"   # the name

organisations:
  # Worldwide
  ms: { name: Microsoft, jurisdiction: US }
  ie: { name: Ierland,   parent: ms }

  # Dutch
  nl: { name: NL }

components:

  # ==== NETWORK ====

  internet:
    name: Internet
    kind: network   # what it is

  # About azure only
  azure:
    name: 'Azure'
    kind: platform
    supplier: ie
    needs: [internet]   # just one

  # ==== WORK ====

  zaak:
    name: Zaak
    kind: application
    needs:
      - azure # host
      # without mail it goes on
      - { on: mail, without: 0.8 }
      - on: internet
        holdUp: PT8H
    description: >-
      A long
      description.

  mail: { name: Mail, kind: workplace }
# the end
`

interface Loose { name: string; sources?: object; organisations: Record<string, Record<string, unknown>>; components: Record<string, Record<string, unknown> & { needs: unknown[] }> }
const read = (text: string) => parse(text) as Loose

/** The text after a change of what it says; it must say exactly that. */
function after(change: (landscape: Loose) => void, text = TEXT): string {
  const value = read(text)
  const next = structuredClone(value)
  change(next)
  const changed = textAfter(text, value, next)
  if (!isDeepStrictEqual(read(changed), next)) throw new Error(`reads otherwise:\n${changed}`)
  return changed
}

/** The lines that went and came, in order; what is around them is the same. */
function changes(change: (landscape: Loose) => void, text = TEXT): string[] {
  const [old, next] = [text.split('\n'), after(change, text).split('\n')]
  let [start, end] = [0, 0]
  while (start < old.length && old[start] === next[start]) start++
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end++
  return [...old.slice(start, old.length - end).map((line) => `- ${line}`), ...next.slice(start, next.length - end).map((line) => `+ ${line}`)]
}

const part = (landscape: Loose, id: string) => landscape.components[id] as Loose['components'][string]

describe('a value that changes', () => {
  it('keeps its quotes, its place and the comment beside it', () => {
    expect(changes((l) => { l.name = 'Groot' })).toEqual(['- name:   "Klein"   # the name', '+ name:   "Groot"   # the name'])
    expect(changes((l) => { part(l, 'azure')['name'] = "Azure's" })).toEqual(["-     name: 'Azure'", "+     name: 'Azure''s'"])
    expect(changes((l) => { part(l, 'internet')['kind'] = 'supply' })).toEqual(['-     kind: network   # what it is', '+     kind: supply   # what it is'])
  })
  it('is quoted where it must be', () => {
    for (const name of ['a: b', '# no comment', 'yes', 'null', '12', '- x', '', ' x', '"', "'", '[x]', '{x', '&a', '*a', '!t', '%d', '@at', '`', 'a #b', '2026-01-01', '~', '0x1f', 'ë', '\t', 'a\nb', '\u2028', 'x:', '? q', '---', '...', '=', '<<', 'a, b', '1e3']) {
      expect(after((l) => { part(l, 'zaak')['name'] = name })).toContain('# About azure only')
      after((l) => { part(l, 'mail')['name'] = name })
      after((l) => { part(l, 'zaak')['tags'] = [name, name] })
      after((l) => { part(l, 'zaak')['description'] = `${name}\n${'word '.repeat(40)}${name}` })
    }
  })
  it('within brackets leaves the rest of the line', () => {
    expect(changes((l) => { l.organisations['ie']!['name'] = 'Ierland, Dublin' })).toEqual(['-   ie: { name: Ierland,   parent: ms }', '+   ie: { name: "Ierland, Dublin",   parent: ms }'])
    expect(changes((l) => { part(l, 'azure').needs.push('mail') })).toEqual(['-     needs: [internet]   # just one', '+     needs: [internet, mail]   # just one'])
    expect(changes((l) => { part(l, 'azure').needs = [{ on: 'internet', holdUp: 'PT1H' }] })).toEqual(['-     needs: [internet]   # just one', '+     needs: [{ on: internet, holdUp: PT1H }]   # just one'])
  })
  it('that is folded stays so', () => expect(changes((l) => { part(l, 'zaak')['description'] = 'Short.' })).toEqual(['-       A long', '-       description.', '+       Short.']))
  it('in a list touches no other item', () => expect(changes((l) => { part(l, 'zaak').needs[1] = { on: 'mail', without: 0.5 } })).toEqual(['-       - { on: mail, without: 0.8 }', '+       - { on: mail, without: 0.5 }']))
})

describe('something new', () => {
  it('stands where its kind of thing stands, and looks like what is beside it', () => {
    expect(changes((l) => { part(l, 'azure')['owner'] = 'ICT' })).toEqual(['+     owner: ICT'])
    expect(after((l) => { part(l, 'azure')['owner'] = 'ICT' })).toContain('    supplier: ie\n    owner: ICT\n    needs')
    expect(changes((l) => { l.organisations['x'] = { name: 'X, Inc.' } })).toEqual(['+   x: { name: "X, Inc." }'])
    expect(changes((l) => { part(l, 'zaak').needs.push({ on: 'ie', holdUp: 'PT1H' }) })).toEqual(['+       - on: ie', '+         holdUp: PT1H'])
    expect(changes((l) => { part(l, 'mail')['owner'] = 'ICT' })).toEqual(['-   mail: { name: Mail, kind: workplace }', '+   mail: { name: Mail, kind: workplace, owner: ICT }'])
  })
  it('has lines of its own when it is large', () => {
    const moments = [{ name: 'Run', rrule: 'FREQ=DAILY', work: 'PT1H', within: 'P1D' }]
    expect(changes((l) => { part(l, 'zaak')['service'] = { critical: true, moments } })).toEqual([
      '+     service:', '+       critical: true', '+       moments:', '+         - name: Run', '+           rrule: FREQ=DAILY', '+           work: PT1H', '+           within: P1D',
    ])
  })
  it('has blank lines around it where others do', () => {
    expect(after((l) => { l.components = { internet: part(l, 'internet'), new: { name: 'New', kind: 'data', needs: ['zaak'] }, ...l.components } })).toContain('# what it is\n\n  new:\n    name: New\n    kind: data\n    needs: [zaak]\n\n  # About azure only\n')
  })
  it('comes after the header when the part is not there yet', () => expect(after((l) => { l.sources = { gemma: { title: 'GEMMA' } } })).toContain('# the name\n\nsources:\n  gemma: { title: GEMMA }\n\norganisations:'))
})

describe('what goes', () => {
  it('takes its own comment along, and no heading', () => {
    expect(changes((l) => { delete l.components['azure']; part(l, 'zaak').needs.shift() }).filter((line) => line.startsWith('+ ') && line.includes('azure'))).toEqual([])
    const text = after((l) => { delete l.components['azure']; part(l, 'zaak').needs.shift() })
    expect(text).not.toContain('About azure')
    expect(text).not.toContain('# host')
    expect(text).toContain('# what it is\n\n  # ==== WORK ====\n\n  zaak:')
    expect(after((l) => { delete l.organisations['ms'] })).toContain('organisations:\n  # Worldwide\n  ie:')
  })
  it('leaves no more blank lines than there were', () => {
    expect(after((l) => { delete l.components['internet'] })).toContain('components:\n\n  # ==== NETWORK ====\n\n  # About azure only')
    expect(after((l) => { delete l.components['mail'] })).toMatch(/description\.\n# the end\n$/)
    expect(changes((l) => { l.components = {} }).at(-1)).toBe('+ components: {}')
  })
})

describe('what is called or ordered otherwise', () => {
  it('keeps its comments', () => {
    const renamed = (l: Loose) => { l.components = Object.fromEntries(Object.entries(l.components).map(([id, one]) => [id === 'azure' ? 'azuur' : id, one])) }
    expect(changes(renamed)).toEqual(['-   azure:', '+   azuur:'])
    const turned = after((l) => { const { internet, ...others } = l.components; l.components = { ...others, internet } as Loose['components'] })
    expect(Object.keys(read(turned).components).at(-1)).toBe('internet')
    expect(turned).toContain('kind: network   # what it is')
  })
})

describe('what cannot be kept as it is', () => {
  it.each([
    ['an anchor', 'format: x\ncomponents:\n  a: &one { name: A } # c\n  b: *one\n  d: { name: D } # keep\n'],
    ['a merge key', 'format: x\ncomponents:\n  a: &one\n    name: A\n  b:\n    !!merge <<: *one\n    kind: b\n  d: { name: D } # keep\n'],
    ['a tag', 'format: x\ncomponents:\n  a: !!map { name: !!str A } # c\n  d: { name: D } # keep\n'],
    ['a long key', 'format: x\ncomponents:\n  ? a\n  : name: A # c\n  d: { name: D } # keep\n'],
    ['a document mark', '%YAML 1.2\n---\nformat: x # keep\ncomponents:\n  a: { name: A }\n...\n'],
    ['brackets around it all', '{ format: x, components: { a: { name: A } } } # keep'],
    ['no newline at the end', 'format: x # keep\ncomponents:\n  a:\n    name: A'],
  ])('is still right: %s', (_, text) => {
    after((l) => { l.components['a'] = { ...part(l, 'a'), name: 'Anders' } }, text)
    expect(read(after((l) => { l.components['new'] = { name: 'New', needs: [] } }, text)).components).toHaveProperty('new')
    const only = after((l) => { part(l, Object.keys(l.components).at(-1) as string)['name'] = 'D2' }, text)
    if (text.includes('# keep')) expect(only).toContain('# keep')
  })
  it('is written anew when the text does not say what it is thought to', () => expect(textAfter('format: y\n', { format: 'x' }, { format: 'x', name: 'N' })).toBe('format: x\nname: N\n'))
})

describe('JSON', () => {
  it('keeps its indentation and its end', () => {
    for (const [indent, end] of [[2, '\n'], [4, ''], ['\t', '\r\n'], [0, '']] as const)
      expect(textAfter(`${JSON.stringify({ format: 'x', name: 'A' }, null, indent)}${end}`, { format: 'x', name: 'A' }, { format: 'x', name: 'B' }).trimEnd()).toBe(JSON.stringify({ format: 'x', name: 'B' }, null, indent).replaceAll('\n', end === '\r\n' ? '\r\n' : '\n'))
  })
})

describe('a new file', () => {
  it.each([['a text that ends in empty lines', 'een\n\n'], ['a text of spaces', '  \n '], ['what looks like a key', 'a: b'], ['a text with all signs', '"\'{}[]#&*!|>%@`\u0007\u2028']])(
    'reads as it was with %s before the next of its kind', (_, description) => {
      const landscape = { format: 'uitwijk-landscape/1', name: 'X', components: { a: { name: 'A', kind: 'data', description }, b: { name: 'B', kind: 'data' } } }
      const reading = readLandscape(newText(landscape), 'x.yaml')
      expect(reading.ok && reading.value).toEqual(landscape)
    })

  it('is in the order in which files are written', () => {
    expect(newText({
      components: { b: { kind: 'data', name: 'B', source: { ref: 'gemma', type: 'register' }, needs: ['a', { on: 'a', holdUp: 'PT1H' }] }, a: { needs: ['b'], name: 'A', kind: 'data' } },
      imports: { gemma: { format: 'ameff', file: 'GEMMA.xml' } }, format: 'uitwijk-landscape/1', sources: { gemma: { title: 'GEMMA' } }, name: 'Groot',
    })).toBe(`format: uitwijk-landscape/1
name: Groot

sources:
  gemma: { title: GEMMA }

imports:
  gemma: { file: GEMMA.xml, format: ameff }

components:
  b:
    name: B
    kind: data
    needs:
      - a
      - { on: a, holdUp: PT1H }
    source: { type: register, ref: gemma }

  a:
    name: A
    kind: data
    needs: [b]
`)
  })
})
