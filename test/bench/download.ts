import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Row } from './table.ts'

const dist = new URL('../../dist/', import.meta.url)

/** Kilobytes over the line: fonts are compressed already, all else with gzip. */
const sizeOf = (file: string): number => {
  const content = readFileSync(new URL(file, dist))
  return (file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length) / 1000
}

/** The files that the page loads before anyone does anything: itself, what it names, what that imports, the engine and the font of Latin text. */
function loadedAtStart(): string[] {
  const files = ['index.html']
  for (const file of files) {
    if (file.endsWith('.woff2') || file.endsWith('.svg')) continue
    const text = readFileSync(new URL(file, dist), 'utf8')
    const named = file === 'index.html'
      ? [...text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1] as string)
      : file.endsWith('.css')
        ? [...text.matchAll(/url\(["']?([^"')]+-latin-wght-normal[^"')]*\.woff2)/g)].map((match) => `assets/${(match[1] as string).split('/').pop()}`)
        : [...text.matchAll(/(?:from\s*|import\s*|import\()["'`]\.\/((?!browser)[\w.-]+\.js)["'`]|["'`/]((?:assets\/)?engine\.worker[\w.-]*\.js)/g)]
          .map((match) => `assets/${((match[1] ?? match[2]) as string).split('/').pop()}`)
    for (const name of named) if (!files.includes(name) && existsSync(new URL(name, dist))) files.push(name)
  }
  return files
}

/** The size of the first visit. */
export function download(): Row[] {
  if (!existsSync(new URL('index.html', dist))) return [['first download', 'no dist', 'npm run build']]
  const files = loadedAtStart()
  const sum = (pattern: RegExp) => files.filter((file) => pattern.test(file)).reduce((total, file) => total + sizeOf(file), 0)
  return [[
    `first download, ${files.length} files`, `${sum(/./).toFixed(0)} kB`,
    `js ${sum(/\.js$/).toFixed(0)}, css ${sum(/\.css$/).toFixed(0)}, font ${sum(/\.woff2$/).toFixed(0)}, page ${sum(/\.(html|svg|webmanifest)$/).toFixed(0)}`,
  ]]
}
