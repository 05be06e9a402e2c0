import type { Shape, Signature } from './shape';

const QUARTER = /^tw[1-4]$/;
const MONTH = /^[a-z]{3}$/;

/** Accounts alone; below sub kegiatan they belong to a table of programmes. */
function isAkunTable(t: Shape): boolean {
  return t.akunShare > 0.5 && t.programShare < 0.05;
}

/**
 * Pagu with realisasi or percentage; also realisasi alone, whose pagu stands on another sheet, where
 * most rows are plainly programmes or accounts.
 */
function hasBudget(t: Shape): boolean {
  if (t.has('uraian', 'pagu')) return t.any('realisasi', 'persen');
  return t.has('uraian', 'realisasi') && Math.max(t.programShare, t.akunShare) > 0.4;
}

/** Tables of the budget and of what was spent. */
export const ANGGARAN: readonly Signature[] = [
  {
    kind: 'evaluasi-renja',
    fit: (t) => {
      const said = t.says(
        /evaluasi.{0,40}renja|renja.{0,40}evaluasi|evaluasi.{0,30}rencana kerja|\be\.? ?81\b/,
      );
      const pairs =
        t.count('target') + t.count('realisasi-kinerja') >= 2 &&
        t.count('pagu') + t.count('realisasi') >= 2;
      return pairs && (said || t.periods('realisasi', QUARTER) >= 3) ? 0.98 : 0;
    },
  },
  {
    kind: 'spj',
    fit: (t) =>
      t.has('pagu', 'realisasi') &&
      t.count('realisasi') >= 4 &&
      t.says(/\bspj\b|pertanggungjawaban|up\s*\/\s*gu/)
        ? 0.98
        : 0,
  },
  {
    kind: 'rak',
    fit: (t) => {
      const months = Math.max(t.periods('pagu', MONTH), t.periods('jumlah', MONTH));
      const quarters = t.periods('pagu', QUARTER);
      if (t.has('realisasi') && !t.says(/anggaran kas|\brak\b/)) return 0;
      if (months >= 10) return 0.97;
      return (months >= 2 || quarters >= 2) && t.says(/\bkas\b|\brak\b/) ? 0.96 : 0;
    },
  },
  {
    kind: 'dpa-pendapatan',
    fit: (t) => {
      if (!t.has('uraian') || !t.any('jumlah', 'pagu') || t.any('realisasi', 'persen')) return 0;
      const priced = t.has('koefisien', 'harga');
      return t.pendapatanShare > 0.5 && (priced || t.says(/pendapatan/)) && t.belanjaShare === 0
        ? 0.96
        : 0;
    },
  },
  {
    kind: 'dpa-rincian',
    fit: (t) =>
      t.has('koefisien', 'jumlah') && t.any('harga', 'satuan') && t.any('kode', 'uraian')
        ? 0.95
        : 0,
  },
  {
    kind: 'dpa-ringkasan',
    fit: (t) => {
      if (!t.has('uraian') || !t.any('jumlah', 'pagu')) return 0;
      if (t.any('realisasi', 'persen', 'koefisien', 'indikator', 'target')) return 0;
      return t.akunShare > 0.5 && t.count('jumlah') + t.count('pagu') <= 3 ? 0.9 : 0;
    },
  },
  {
    kind: 'dpa-belanja',
    fit: (t) => {
      if (!t.has('uraian') || t.has('realisasi') || isAkunTable(t)) return 0;
      return t.groups >= 2 && t.programShare > 0 ? 0.95 : 0;
    },
  },
  {
    kind: 'rfk',
    fit: (t) => {
      if (!t.has('uraian', 'pagu') || !t.has('fisik')) return 0;
      const said = t.says(
        /\brfk\b|fisik dan keuangan|fisik (dan|&) (realisasi )?keuangan|keuangan dan fisik/,
      );
      return said || (t.has('selisih') && t.any('realisasi', 'persen')) ? 0.97 : 0;
    },
  },
  {
    kind: 'realisasi-akun',
    fit: (t) => (isAkunTable(t) && hasBudget(t) ? 0.95 : 0),
  },
  {
    kind: 'realisasi-program',
    fit: (t) => {
      if (!hasBudget(t) || isAkunTable(t)) return 0;
      const named = t.programShare > 0 || t.says(/program|kegiatan/);
      return named ? 0.95 : t.has('kode') ? 0.6 : 0;
    },
  },
];
