/** What is wrong in a file of another program, as a code with the data a sentence needs; the sentences are made in `i18n`. */
export type ForeignDetail =
  // The file as a whole: errors, and nothing is taken from it.
  | { code: 'unknown-file' }
  /** More than one file that could each be a landscape. */
  | { code: 'several-files'; files: readonly string[] }
  /** A kind of file that we know and do not read, such as an old `.xls`; `found` is what it is called. */
  | { code: 'unsupported-file'; found: string }
  | { code: 'xml-syntax'; message: string }
  /** An ampersand that should be `&amp;`; `entity` is the name of one that XML does not have, such as `nbsp`, or empty. */
  | { code: 'xml-ampersand'; entity: string }
  /** A document type declaration or an entity of its own: refused, as it could make a file grow without end or fetch things. */
  | { code: 'doctype' }
  | { code: 'bad-encoding'; encoding: string }
  | { code: 'archive-broken'; message: string }
  /** Something in an archive asks for a password. */
  | { code: 'archive-locked'; entry: string }
  /** What comes out of an archive is larger than the limit. */
  | { code: 'archive-too-large'; entry: string; size: number; limit: number }
  /** What comes out of an archive is larger than it says itself: `claimed` bytes. */
  | { code: 'archive-lies'; entry: string; claimed: number }
  | { code: 'archive-too-many'; count: number; limit: number }
  /** What should be in an archive or folder of this kind is not there. */
  | { code: 'archive-without'; expected: string }
  | { code: 'too-many'; what: 'elements' | 'relations' | 'rows' | 'cells' | 'columns'; count: number; limit: number }
  | { code: 'open-quote' }
  | { code: 'no-rows' }
  | { code: 'missing-column'; column: string }
  /** Something a reader cannot say in our terms without changing its meaning, such as a `not` in a fault tree. */
  | { code: 'unsupported'; what: string }
  // One thing in it: warnings mostly; what it is about is counted as unreadable or read as well as can be.
  /** `declared`: what the file says, when that is not so. */
  | { code: 'encoding-guessed'; encoding: string; declared?: string }
  | { code: 'dangling'; what: string; id: string; end: 'source' | 'target' }
  /** Something that `what` names and that the file says nothing else of: it is there, with a name only. */
  | { code: 'only-named'; id: string; what: string }
  | { code: 'duplicate-foreign-id'; id: string }
  | { code: 'no-foreign-id'; what: string }
  | { code: 'unknown-type'; type: string; name: string }
  /** A table beside those that are known, with columns that say nothing we know: none of its rows is read. */
  | { code: 'unknown-table'; table: string; rows: number }
  /** Not as the format prescribes, but readable. */
  | { code: 'against-schema'; what: string }
  | { code: 'ragged-row'; found: number; expected: number }
  /** A cell that a spreadsheet would run as a formula: it is kept as text. */
  | { code: 'formula-cell'; cell: string }
  | { code: 'bad-cell'; column: string; found: string; expected: string }
  /** More of the same kind follows, which is not told one by one. */
  | { code: 'and-more'; count: number; of: string }
