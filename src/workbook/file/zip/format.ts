/** Record layouts of the .zip format (PKWARE APPNOTE): signatures, and offsets of the fields used. */

export const LOCAL = {
  signature: 0x04034b50,
  versionNeeded: 4,
  flags: 6,
  method: 8,
  time: 10,
  date: 12,
  crc: 14,
  compressedSize: 18,
  originalSize: 22,
  nameLength: 26,
  extraLength: 28,
  size: 30,
} as const;

export const CENTRAL = {
  signature: 0x02014b50,
  versionMadeBy: 4,
  versionNeeded: 6,
  flags: 8,
  method: 10,
  time: 12,
  date: 14,
  crc: 16,
  compressedSize: 20,
  originalSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  localOffset: 42,
  size: 46,
} as const;

export const END = {
  signature: 0x06054b50,
  countHere: 8,
  count: 10,
  centralSize: 12,
  centralOffset: 16,
  commentLength: 20,
  size: 22,
} as const;

export const END64_LOCATOR = { signature: 0x07064b50, endOffset: 8, size: 20 } as const;

export const END64 = {
  signature: 0x06064b50,
  count: 32,
  centralSize: 40,
  centralOffset: 48,
} as const;

/** The extra field in which sizes and offsets stand that do not fit 32 bits. */
export const ZIP64_EXTRA = 0x0001;

/** In a 32-bit field: "see the zip64 extra field". */
export const SEE_ZIP64 = 0xffffffff;

export const METHOD = { stored: 0, deflated: 8 } as const;

/** Version 2.0 of the format: what deflated files need. */
export const VERSION = 20;

/** 1 January 1980, the earliest date a zip knows: a copy is the same whenever it is made. */
export const FIXED_DATE = 0x21;

export const FLAG = { encrypted: 1, utf8: 1 << 11 } as const;

/** A comment, at most so long, may follow the end record. */
export const LONGEST_COMMENT = 0xffff;
