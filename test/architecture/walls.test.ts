import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forbiddenHabits } from './habits.ts'
import { forbiddenImports, importsOf } from './walls.ts'

const root = new URL('../../', import.meta.url)
const FILES = ['src', 'workers'].flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  .map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.ts')))
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8')

describe('the walls between the rooms', () => {
  it('are looked at: files and imports are found', () => {
    for (const room of ['src/model/', 'src/engine/', 'src/ui/', 'workers/']) expect(FILES.filter((file) => file.startsWith(room)), room).not.toEqual([])
    expect(FILES.flatMap((file) => importsOf(textOf(file))).length).toBeGreaterThan(FILES.length)
  })

  it('hold', () => expect(FILES.flatMap((file) => forbiddenImports(file, textOf(file)))).toEqual([]))
})

describe('the habits of the house', () => {
  it('are kept', () => expect(FILES.flatMap((file) => forbiddenHabits(file, textOf(file)))).toEqual([]))
})

describe('a crossed wall is seen', () => {
  const SOURCES: [file: string, source: string][] = [
    ['src/model/a.ts', "import { simulate } from '../engine/simulate.ts'"],
    ['src/model/a.ts', "import type { Trace } from '../engine/trace.ts'"],
    ['src/model/a.ts', "export * from '../i18n/index.ts'"],
    ['src/model/a.ts', "type Trace = import('../engine/trace.ts').Trace"],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/engine/a.ts', "const later = () => import('../store/app.ts')"],
    ['src/engine/a.ts', 'const later = (name: string) => import(name)'],
    ['src/engine/deep/a.ts', "import\n  { App }\n  from '../../store/app.ts'"],
    ['src/i18n/a.ts', "import { simulate } from '../engine/simulate.ts'"],
    ['src/report/a.ts', "import '../ui/views/uw-app.ts'"],
    ['src/pool/a.ts', "import { simulate } from '../engine/simulate.ts'"],
    ['src/pool/a.ts', "import { type Trace, levelAt } from '../engine/trace.ts'"],
    ['src/pool/a.ts', "import worker from '../../workers/engine.worker.ts'"],
    ['src/store/a.ts', "import { run } from '../engine/run.ts'"],
    ['src/store/a.ts', "const texts = import.meta.glob('../engine/*.ts')"],
    ['src/ui/a.ts', "import type { Run } from '../engine/run.ts'"],
    ['src/ui/a.ts', "import { Engine } from '../pool/engine.ts'"],
    ['src/ui/a.ts', "const address = new URL('../../workers/engine.worker.ts', import.meta.url)"],
    ['workers/a.worker.ts', "import { App } from '../src/store/app.ts'"],
    ['src/elsewhere/a.ts', ''],
  ]
  it.each(SOURCES)('%s: %s', (file, source) => expect(forbiddenImports(file, source)).toHaveLength(1))

  it('at its line', () => {
    expect(forbiddenImports('src/model/a.ts', "// one\n\nimport { run } from '../engine/run.ts'"))
      .toEqual([{ file: 'src/model/a.ts', line: 3, what: 'imports ../engine/run.ts' }])
  })
})

describe('an open door is not a crossing', () => {
  it.each([
    ['src/engine/a.ts', "import { seconds } from '../model/duration.ts'"],
    ['src/engine/explain/a.ts', "import { below } from '../levels.ts'"],
    ['src/i18n/a.ts', "import type { Run } from '../engine/run.ts'"],
    ['src/i18n/a.ts', "import { statusOf } from '../engine/levels.ts'"],
    ['src/pool/a.ts', "import address from '../../workers/engine.worker.ts?worker&url'"],
    ['src/pool/a.ts', "import { type Api } from '../../workers/engine.worker.ts'"],
    ['src/store/a.ts', "import text from '../../scenarios/a.landscape.yaml?raw'"],
    ['src/ui/a.ts', "import type { Trace } from '../engine/trace.ts'"],
    ['src/ui/a.ts', "import { LitElement } from 'lit'"],
    ['src/model/a.ts', "// import { run } from '../engine/run.ts'\nconst text = \"import '../engine/run.ts'\""],
    ['src/cli/a.ts', "import { run } from '../engine/run.ts'\nimport { readFile } from 'node:fs/promises'"],
  ])('%s: %s', (file, source) => expect(forbiddenImports(file, source)).toEqual([]))
})

describe('a broken habit is seen', () => {
  it.each([
    ['src/store/a.ts', 'the page', "document.title = 'x'"],
    ['src/engine/a.ts', 'the page', 'const width = globalThis.window.innerWidth'],
    ['src/pool/a.ts', 'the page', 'class Element extends HTMLElement {}'],
    ['src/report/a.ts', 'the page', "localStorage.getItem('x')"],
    ['src/engine/a.ts', 'a clock', 'const now = Date.now()'],
    ['src/engine/a.ts', 'a clock', 'const now = new Date()'],
    ['src/engine/a.ts', 'a clock', 'const now = new Date'],
    ['src/engine/a.ts', 'a clock', 'const now = Date()'],
    ['src/store/a.ts', 'a clock', "const now = performance['now']()"],
    ['src/engine/a.ts', 'chance', 'const dice = Math.random()'],
    ['src/store/a.ts', 'chance', 'const id = crypto.randomUUID()'],
    ['src/ui/a.ts', 'markup made from text', 'element.innerHTML = text'],
    ['src/ui/a.ts', 'markup made from text', "element['innerHTML'] = text"],
    ['src/ui/a.ts', 'markup made from text', "import { unsafeHTML as raw } from 'lit/directives/unsafe-html.js'"],
    ['src/ui/a.ts', 'markup made from text', 'html`<p .innerHTML=${text}></p>`'],
    ['src/engine/a.ts', 'code made from text', "eval('1')"],
    ['src/cli/a.ts', 'code made from text', "const one = new Function('return 1')"],
    ['src/model/a.ts', 'code made from text', "const rows = csvParse('a,b')"],
    ['src/ui/a.ts', 'a bound style', 'html`<p style=${style}></p>`'],
    ['src/ui/a.ts', 'a bound style', 'html`<p class="a" style="width: ${width}px"></p>`'],
    ['src/ui/a.ts', 'a bound style', 'html`<p class=${styleMap({ width })}></p>`'],
    ['src/ui/a.ts', 'a bound style', "element.setAttribute('style', text)"],
  ])('%s uses %s: %s', (file, what, source) => {
    expect(forbiddenHabits(file, source).map((crossing) => crossing.what)).toEqual([`uses ${what}`])
  })

  it.each([
    ['src/engine/a.ts', 'const window = windows[0]\nexport const length = window.length'],
    ['src/engine/a.ts', 'export const open = (file: { document: { title: string } }) => file.document.title'],
    ['src/model/a.ts', 'const day = new Date(0).toISOString()\nconst parsed = Date.parse(day)'],
    ['src/model/a.ts', "const text = 'document.title, Math.random(), new Date()' // eval('1')"],
    ['src/ui/a.ts', 'const now = Date.now()\ndocument.title = `${now}`'],
    ['src/ui/a.ts', 'html`<p class=${style}><style>p { color: red }</style></p>`'],
    ['src/store/preferences.ts', "localStorage.getItem('x')"],
  ])('and a good one is left alone in %s: %s', (file, source) => expect(forbiddenHabits(file, source)).toEqual([]))
})
