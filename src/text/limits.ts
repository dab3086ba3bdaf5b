/**
 * What a note may hold: far more than any real one does, and so little that a stranger's can neither keep a machine
 * busy nor fill it. Each is told as a problem at its place. A limit stands where work cannot be made linear, or where
 * one note is written many times; everything else is bounded by the size of the file.
 */
export const LIMITS = {
  /** Bytes of a note; the real ones have 3 to 12 KB. */
  noteBytes: 128 * 1024,
  /** Characters of the head; a real one has some 300. */
  headCharacters: 48 * 1024,
  /** Tables and lists of TOML in one another; a head has two or three. */
  headDepth: 20,
  /** Characters of a field of one line: header fields fold, but nobody reads a subject of a page. */
  fieldCharacters: 500,
  /** Characters of a permalink, which is part of addresses and file names. */
  permalinkCharacters: 120,
  /** Each author has a feed in every notation, and each of their entries names all authors. */
  authors: 20,
  /** Each entry of each feed has them all. */
  tags: 50,
  /** People of one meeting. */
  attendees: 500,
  /** Lists and quotations in one another: deeper than any reader follows, and dear to parse. */
  depth: 50,
  /** Times that a quotation takes its `>` up again after lines without: parsing costs the lines that follow, each time. */
  resumedMarks: 1000,
  /** Emphasis and links in one another: a banner of asterisks has some fifty, and readers of ours have no stack for a thousand. */
  inlineDepth: 200,
  /** Characters of a paragraph, a heading or a cell; a real one has 3,000 at most. Links and emphasis cost up to the square of it. */
  textCharacters: 10_000,
  /** Each row of a table is filled up to the columns of its header: a short note could ask for millions of cells. */
  cells: 10_000,
  /** Characters read as blocks, those of a list or a quotation once more a level: nested quotations can double it a level. */
  blockWork: 2_000_000,
  /** Each has a section and a line of the contents in several outputs. */
  headings: 1000,
  /** Paragraphs, items and the like, all levels together. */
  blocks: 10_000,
  /** Characters of the link log that is kept by hand: some ten thousand links. */
  linkLogCharacters: 1024 * 1024,
} as const;
