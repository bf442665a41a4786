/** Kinds of files that we know by their first bytes and do not read, so that someone hears what it is that they brought. */
const SIGNATURES: readonly (readonly [found: string, ...start: number[]])[] = [
  ['PDF', 0x25, 0x50, 0x44, 0x46], ['PNG', 0x89, 0x50, 0x4e, 0x47], ['JPEG', 0xff, 0xd8, 0xff], ['GIF', 0x47, 0x49, 0x46, 0x38], ['RTF', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['7-Zip', 0x37, 0x7a, 0xbc, 0xaf], ['RAR', 0x52, 0x61, 0x72, 0x21], ['XZ', 0xfd, 0x37, 0x7a, 0x58], ['bzip2', 0x42, 0x5a, 0x68], ['Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
  ['SQLite', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], ['Access', 0, 1, 0, 0, 0x53, 0x74, 0x61, 0x6e], ['Parquet', 0x50, 0x41, 0x52, 0x31], ['WebP', 0x52, 0x49, 0x46, 0x46],
]

/** Old Office files are little file systems (MS-CFB) that name what they hold in UTF-16. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const COMPOUNDS: readonly (readonly [found: string, stream: string])[] = [
  ['Excel 97 (.xls)', 'Workbook'], ['Excel 5 (.xls)', 'Book'], ['Word 97 (.doc)', 'WordDocument'], ['PowerPoint 97 (.ppt)', 'PowerPoint Document'],
  ['Visio 2003 (.vsd)', 'VisioDocument'], ['Outlook (.msg)', '__properties_version'],
]

/** What stands in a ZIP of another program. */
const ARCHIVES: readonly (readonly [found: string, path: RegExp])[] = [
  ['Word (.docx)', /^word\//], ['PowerPoint (.pptx)', /^ppt\//], ['Visio (.vsdx)', /^visio\//], ['Excel (.xlsb)', /^xl\/workbook\.bin$/], ['EPUB', /^META-INF\/container\.xml$/], ['Java (.jar)', /^META-INF\/MANIFEST\.MF$/],
]

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

/** The letters of a text in UTF-16, wherever they stand in bytes. */
function holds(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(codes[0] as number); at >= 0; at = bytes.indexOf(codes[0] as number, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) return true
  }
  return false
}

/** What bytes are, when that is a kind of file we know and do not read; `locked` for a workbook with a password. */
export function unsupported(bytes: Uint8Array): string | 'locked' | null {
  if (begins(bytes, COMPOUND)) return holds(bytes, 'EncryptedPackage') ? 'locked' : COMPOUNDS.find(([, stream]) => holds(bytes, stream))?.[0] ?? 'Office 97'
  if (String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar') return 'tar'
  return SIGNATURES.find(([, ...start]) => begins(bytes, start))?.[0] ?? null
}

/** What an archive is, by the files in it, when that is a kind of file we know and do not read. */
export function unsupportedArchive(files: readonly { path: string; bytes: Uint8Array }[]): string | null {
  const mark = files.find(({ path }) => path === 'mimetype')
  const type = mark ? String.fromCharCode(...mark.bytes.subarray(0, 100)).trim() : ''
  if (type.startsWith('application/vnd.oasis.opendocument.')) return `OpenDocument ${type.slice(35)}`
  return ARCHIVES.find(([, pattern]) => files.some(({ path }) => pattern.test(path)))?.[0] ?? null
}
