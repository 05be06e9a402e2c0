/**
 * The one repair that is certainly meant by a finding, as changes of cells; most findings have none.
 * Nothing is changed here.
 */
import type { CellChange } from '../../workbook';
import type { Finding } from '../types';
import { textCodeRepair, textRepair } from './codes';
import { divisionRepair } from './division';
import {
  efficiencyRepair,
  readingRepair,
  separatorRepair,
  signRepair,
  textFigureRepair,
} from './numbers';
import type { RepairInput } from './place';
import { blankRepair, quotientRepair, unreadableQuotient } from './quotients';
import { acrossRepair, formulaRepair, subtotalRepair } from './sums';

export type { RepairInput } from './place';

type Repair = (finding: Finding, input: RepairInput) => CellChange[] | null;

const REPAIRS: Readonly<Record<string, Repair>> = {
  'angka-berupa-teks': textFigureRepair,
  'angka-rusak': (finding, input) =>
    finding.cause === null ? unreadableQuotient(finding, input) : readingRepair(finding, input),
  // Where only the words say that less is better, the formula may be right and the reading wrong.
  'capaian-tidak-sesuai': (finding, input) =>
    finding.cause?.id === 'arah-indikator' ? null : quotientRepair(finding, input),
  'efisiensi-tidak-sesuai': efficiencyRepair,
  'galat-excel': divisionRepair,
  'jumlah-antar-kolom-tidak-sama': acrossRepair,
  'kode-berupa-teks': textCodeRepair,
  'kode-tidak-baku': textRepair,
  'nilai-kosong': blankRepair,
  'nilai-negatif': signRepair,
  'pemisah-desimal-campur': separatorRepair,
  'persen-tidak-sesuai': (finding, input) =>
    finding.message.id === finding.rule ? quotientRepair(finding, input) : null,
  'predikat-tidak-sesuai': textRepair,
  'rumus-jumlah-keliru': formulaRepair,
  'subtotal-tidak-sama': subtotalRepair,
};

/** The total agrees with what stands above it, so that something below it is wrong. */
const BORNE_OUT = 'cocok-dengan-atasnya';

/**
 * The changes that mend what a finding says, or null where it is not certain what is meant: it follows
 * from another finding, several repairs could be, or it stands in a file that is only read.
 */
export function repairOf(finding: Finding, input: RepairInput): readonly CellChange[] | null {
  const { root, cell, cause, rule } = finding;
  if (root !== null || cell.file !== undefined || cause?.id === BORNE_OUT) return null;
  return REPAIRS[rule]?.(finding, input) ?? null;
}
