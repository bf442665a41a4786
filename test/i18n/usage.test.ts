import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analysisTextsIn } from '../../src/i18n/analysis.ts'
import { exerciseTextsIn } from '../../src/i18n/exercise.ts'
import { exitTextsIn } from '../../src/i18n/exit.ts'
import { exitReportTextsIn } from '../../src/i18n/exit-report.ts'
import { LANGUAGES, messagesIn, type Language } from '../../src/i18n/index.ts'
import { planTextsIn } from '../../src/i18n/plan.ts'
import { reporting as englishReporting } from '../../src/i18n/en/reporting/index.ts'
import { reporting as dutchReporting } from '../../src/i18n/nl/reporting/index.ts'
import { nodesOf } from '../architecture/syntax.ts'
import { ANALYSIS, EXERCISE, EXIT, EXIT_REPORT, MESSAGES, pathsIn, PLAN, REPORTING } from './text-paths.ts'
import { usedTexts } from './used-texts.ts'

const root = new URL('../../', import.meta.url)
const SOURCES = ['src', 'workers'].flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  .map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.ts') && !LANGUAGES.some((language) => name.startsWith(`src/i18n/${language}/`))))

/** Texts that are reached in a way that cannot be read off the source, with that way. The path of a group stands for all in it. */
const REACHED: Readonly<Record<string, string>> = {
  'scenario.jurisdiction': 'passed on among other words, and looked up by the code in a selector',
  'help.keys.names': 'looked up by the parts of a text such as Ctrl+Shift+Z',
}

/** Lists that may be longer in one language than in another, with the reason. */
const OWN_LENGTH: Readonly<Record<string, string>> = {
  'tables.headers': 'every word by which a column is known when rows are pasted: as many as a language has',
}

/** Words that are the same in both languages: a text of these alone need not differ. */
const SAME = new Set([
  // Names and abbreviations.
  'uitwijk', 'voorbeeldstad', 'markdown', 'archimate', 'gemma', 'iso', 'bio', 'bio2', 'bbn', 'mbco', 'mtpd', 'rpo', 'rto',
  // Keys of the keyboard.
  'alt', 'backspace', 'ctrl', 'delete', 'end', 'enter', 'esc', 'home', 'insert', 'page', 'up', 'down', 'shift', 'tab',
  // Plain words.
  'contract', 'disruption', 'document', 'element', 'filter', 'id', 'in', 'later', 'minimum', 'moment', 'over', 'platform', 'platforms', 'polder', 'scenario', 'status', 'variant', 'was', 'website',
])

/** What an abbreviation or an English word stands for; not every language has something to add to the name. */
const OPTIONAL = /^glossary\.terms\.[^.]+\.full$/
const needed = (messages: object): string[] => pathsIn(messages).filter((path) => !OPTIONAL.test(path)).sort()

const isIn = (path: string, allowed: Readonly<Record<string, string>>): boolean => Object.keys(allowed).some((one) => path === one || path.startsWith(`${one}.`))

const at = (messages: object, path: string): unknown => path.split('.').reduce<unknown>((value, key) => Reflect.get(value as object, key), messages)

/** What kind of thing a text is: its type, how many parameters it takes, how many items it has. */
function kindOf(value: unknown): string {
  if (typeof value === 'function') return `function of ${value.length}`
  return Array.isArray(value) ? `list of ${value.map(kindOf).join(', ')}` : typeof value
}

/** The pieces of which a text is put together. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'function') return []
  return nodesOf(sourceOf(value)).flatMap(({ node, key }) => {
    if (node.type === 'TemplateElement') return [(node['value'] as { cooked: string }).cooked]
    return node.type === 'Literal' && typeof node['value'] === 'string' && key !== 'property' ? [node['value']] : []
  })
}

/** A function as a text that can be read by itself; a method is one only in an object. */
const sourceOf = (value: object): string => (/^(\(|function\b|[\w$]+ *=>)/.test(String(value)) ? `(${String(value)})` : `({ ${String(value)} })`)

const wordsIn = (value: unknown): string[] => textsIn(value).flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\d]+/gu) ?? [])

describe.each([
  { what: 'the texts', tree: MESSAGES, textsIn: messagesIn as (language: Language) => object },
  { what: 'the texts of the analyses', tree: ANALYSIS, textsIn: analysisTextsIn as (language: Language) => object },
  { what: 'the texts of the continuity plan', tree: PLAN, textsIn: planTextsIn as (language: Language) => object },
  { what: 'the texts of exercises', tree: EXERCISE, textsIn: exerciseTextsIn as (language: Language) => object },
  { what: 'the texts about leaving', tree: EXIT, textsIn: exitTextsIn as (language: Language) => object },
  { what: 'the texts of documents about leaving', tree: EXIT_REPORT, textsIn: exitReportTextsIn as (language: Language) => object },
  { what: 'the texts of the screen Rapport', tree: REPORTING, textsIn: (language: Language): object => ({ nl: dutchReporting, en: englishReporting })[language] },
])('$what', ({ tree, textsIn }) => {
  const nl = textsIn('nl')

  it.each(LANGUAGES)('are all there, each of the same kind (%s)', (language) => {
    const messages = textsIn(language)
    expect(needed(messages)).toEqual(needed(nl))
    expect(needed(nl).filter((path) => !isIn(path, OWN_LENGTH) && kindOf(at(messages, path)) !== kindOf(at(nl, path)))).toEqual([])
  })

  it('are all translated', () => {
    const same = needed(nl).filter((path) => {
      const [ours, theirs] = [nl, textsIn('en')].map((messages) => wordsIn(at(messages, path))) as [string[], string[]]
      return ours.join(' ') === theirs.join(' ') && ours.some((word) => !SAME.has(word))
    })
    expect(same).toEqual([])
  })

  it('are all used', () => {
    const all = pathsIn(nl)
    const used = usedTexts(SOURCES.map((file) => readFileSync(new URL(file, root), 'utf8')), all, tree)
    expect(all.filter((path) => !used.has(path) && !isIn(path, REACHED))).toEqual([])
  })
})

it('the texts that are excepted are there', () => {
  const all = pathsIn(messagesIn('nl'))
  for (const path of [...Object.keys(REACHED), ...Object.keys(OWN_LENGTH)]) expect(all.some((one) => isIn(one, { [path]: '' })), path).toBe(true)
})

describe('a text counts as used', () => {
  const ALL = ['map.title', 'map.legend.hit', 'map.legend.soft', 'map.noFile', 'map.noName', 'say.kind', 'app.open', 'app.save']
  it.each([
    ['const text = messages.map.title', ['map.title']],
    ["const text = this.messages['map']!.title", ['map.title']],
    ['const { map: { title }, say } = this.messages\nsay.kind(1)', ['map.title', 'say.kind']],
    ['const { messages: { map } } = this\nconst { legend } = map\nlegend.hit', ['map.legend.hit']],
    ['const item = ({ messages: { say } }: Panel) => say.kind(1)', ['say.kind']],
    ["const item = (texts: Messages['map']['legend']) => texts.soft", ['map.legend.soft']],
    ["type Texts = Messages['map']\nclass A { texts!: Texts; b() { return this.texts.title } }", ['map.title']],
    ['class A { get texts() { return this.messages.map }\n b() { return this.texts.title } }', ['map.title']],
    ['const item = (say: Sentences) => say.kind(1)', ['say.kind']],
    ["const hits = ['hit'] as const\nmessages.map.legend[hits[0]]", ['map.legend.hit']],
    ["for (const one of ['open'] as const) messages.app[one]", ['app.open']],
    ['messages.map[`no${what}`]', ['map.noFile', 'map.noName']],
    ['Object.values(messages.map.legend)', ['map.legend.hit', 'map.legend.soft']],
    ["const name = messagesIn('nl').app.save", ['app.save']],
  ])('%s', (source, used) => expect([...usedTexts([source], ALL)]).toEqual(used))

  it.each([
    ['const title = document.title'], ["const map = new Map()\nmap.title"], ['messages.map.legend'], ["const { title } = file"], ['// messages.map.title'],
    ['messages.app[one]'], ["const path = 'map.title'"],
  ])('but not by %s', (source) => expect([...usedTexts([source], ALL)]).toEqual([]))

  it('over all the files together', () => expect([...usedTexts(["interface Panel { words: Messages['map'] }", 'const a = ({ words }: Panel) => words.title'], ALL)]).toEqual(['map.title']))
})
