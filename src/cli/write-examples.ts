import { readFile, writeFile } from 'node:fs/promises'
import { MUNICIPALITIES, municipalitiesFrom } from './examples.ts'

// Makes the example landscapes under scenarios/examples again of the data that they are of.
const folder = new URL('../../scenarios/examples/', import.meta.url)
await writeFile(new URL(MUNICIPALITIES.landscape, folder), await municipalitiesFrom(await readFile(new URL(MUNICIPALITIES.data, folder))))
