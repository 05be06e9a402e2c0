/** What real sheets do to a table, each by its name. */
import { codeInName, dirtyCodes, numberCodes } from './quirks/codes';
import { asText, formulas, fractions, plainFractions, thousands } from './quirks/figures';
import {
  farRange,
  hiddenRows,
  mergesUnknown,
  sasaranMerged,
  shifted,
  spacerColumn,
  spacerRows,
  titlesAndNotes,
} from './quirks/frame';
import { capitals, lineBreaks, numbered, repeated } from './quirks/headings';
import type { Quirk } from './quirks/quirk';
import { below, beside } from './quirks/together';

export const QUIRKS = {
  polos: (laid) => laid,
  kop: titlesAndNotes,
  geser: shifted,
  'baris kosong': spacerRows,
  'kolom kosong': spacerColumn,
  'nomor kolom': numbered,
  'judul ulang': repeated,
  'judul kapital': capitals,
  'judul patah': lineBreaks,
  'tanpa merge': mergesUnknown,
  'merge sasaran': sasaranMerged,
  teks: asText('polos'),
  'teks sen': asText('sen'),
  'teks Rp': asText('rupiah'),
  pecahan: fractions,
  'pecahan polos': plainFractions,
  ribuan: thousands,
  rumus: formulas,
  'kode kotor': dirtyCodes,
  'kode angka': numberCodes,
  'kode di nama': codeInName,
  tersembunyi: hiddenRows,
  'sel jauh': farRange,
  'dua, bawah': below,
  'dua, samping': beside,
} as const satisfies Readonly<Record<string, Quirk>>;

export type QuirkName = keyof typeof QUIRKS;
