import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { writeReport, type ReportDocument } from '../../../src/report/index.ts'
import { smallReport } from '../small-case.ts'
import { closeBlocks, dataAddress, everyBlock, style } from './every-block.ts'

const grammar = (name: string) => RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(`test/data/odf/${name}`)))
const document = grammar('OpenDocument-v1.3-schema.rng')
const manifest = grammar('OpenDocument-v1.2-manifest-schema.rng')

const partsOf = async (report: ReportDocument) => unzipSync(await writeReport('odt', report) as Uint8Array)
const check = (validator: RelaxNGValidator, xml: string) => {
  const parsed = XmlDocument.fromString(xml)
  try {
    validator.validate(parsed)
  } finally {
    parsed.dispose()
  }
}

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const REPORTS: Record<string, ReportDocument> = {
  'with every block in a house style': everyBlock,
  'set small and close': closeBlocks,
  'with a logo in pixels': { ...everyBlock, style: { ...style, logo: dataAddress('png', PIXEL) } },
  'with only a classification': { ...everyBlock, style: { classification: 'Intern' } },
  'without any style': smallReport(),
  'in English': smallReport('en'),
  'without blocks': { ...everyBlock, blocks: [] },
}

describe('OpenDocument, by its own grammar', () => {
  for (const [name, report] of Object.entries(REPORTS)) it(`holds for a report ${name}`, async () => {
    const parts = await partsOf(report)
    for (const part of ['content.xml', 'styles.xml', 'meta.xml']) expect(() => check(document, strFromU8(parts[part] as Uint8Array)), part).not.toThrow()
    // The grammar of the list of parts in 1.3 differs from that of 1.2 only in the version it names.
    expect(() => check(manifest, strFromU8(parts['META-INF/manifest.xml'] as Uint8Array).replaceAll('manifest:version="1.3"', 'manifest:version="1.2"'))).not.toThrow()
  })
  it('is held to something: an element out of place is refused', async () => {
    const content = strFromU8((await partsOf(everyBlock))['content.xml'] as Uint8Array)
    expect(() => check(document, content.replace('<text:p ', '<text:paragraph '))).toThrow(/paragraph/)
    expect(() => check(document, content.replace('text:outline-level="1"', 'text:outline-level="one"'))).toThrow(/outline-level|one/)
  })
})
