import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { jsonSchemas } from '../../src/model/json-schema.ts'

const written = vi.hoisted(() => new Map<string, string>())
vi.mock('node:fs/promises', () => ({
  mkdir: async () => {},
  writeFile: async (file: URL, text: string) => { written.set(fileURLToPath(file), text) },
}))

const folder = new URL('../../scenarios/schema/', import.meta.url)
const published = new Map(readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))

it('the published JSON Schemas are those of the code (if not: npm run schemas)', () => {
  const files = Object.fromEntries([...published].map(([name, text]) => [name, JSON.parse(text) as object]))
  expect(files).toEqual(jsonSchemas())
  expect(published.size).toBeGreaterThan(1)
})

it('npm run schemas writes them as they are published', async () => {
  await import('../../src/cli/write-schemas.ts')
  expect(new Map([...written].map(([path, text]) => [basename(path), text]))).toEqual(published)
  expect([...written.keys()].every((path) => path.startsWith(fileURLToPath(folder)))).toBe(true)
})
