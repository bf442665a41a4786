import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../model/json-schema.ts'

// Publishes the JSON Schemas of the file formats under scenarios/schema, made from the schemas in the code.
const folder = new URL('../../scenarios/schema/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
