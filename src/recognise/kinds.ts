import type { ColumnGuess } from './columns';
import { CORRECTED } from './corrections/fixed';
import type { ColumnRole, Reason, TableKind } from './types';

/** What is known of a table before its rows are read. */
export interface KindEvidence {
  /** What a person said. */
  readonly fixed?: TableKind | undefined;
  readonly columns: readonly ColumnGuess[];
  /** Title lines and headings, in lower case. */
  readonly title: string;
  readonly headings: string;
  /** Share of the rows' names that are budget accounts (`Belanja …`, `5.1.02`). */
  readonly akunShare: number;
  /** Share of the rows' names that begin with `Program`, plus those with a programme code. */
  readonly programShare: number;
  /** Shares of the rows that are pendapatan and belanja accounts. */
  readonly pendapatanShare: number;
  readonly belanjaShare: number;
}

export interface KindVerdict {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: readonly Reason[];
}

interface Signature {
  readonly kind: TableKind;
  /** 0 where the table cannot be of this kind, else how well it fits. */
  readonly fit: (table: Shape) => number;
}

interface Shape extends KindEvidence {
  readonly has: (...roles: ColumnRole[]) => boolean;
  readonly any: (...roles: ColumnRole[]) => boolean;
  /** Columns of a role. */
  readonly count: (role: ColumnRole) => number;
  /** Distinct periods of a form over the columns of a role. */
  readonly periods: (role: ColumnRole, form: RegExp) => number;
  /** Distinct kelompok belanja over all columns. */
  readonly groups: number;
  readonly says: (pattern: RegExp) => boolean;
}

const YEAR = /^\d{4}$/;
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

const SIGNATURES: readonly Signature[] = [
  {
    kind: 'skala-predikat',
    fit: (t) => (t.has('batas', 'predikat') && !t.any('indikator', 'pagu') ? 0.95 : 0),
  },
  {
    kind: 'efisiensi',
    fit: (t) =>
      t.says(/efisiensi/) && t.any('capaian', 'persen') && !t.has('realisasi') ? 0.9 : 0,
  },
  {
    kind: 'perbandingan',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran', 'uraian') || t.has('pagu')) return 0;
      if (t.has('kondisi-awal') && !t.has('realisasi-kinerja')) return 0;
      const years = Math.max(t.periods('realisasi-kinerja', YEAR), t.periods('capaian', YEAR));
      return years >= 2
        ? 0.97
        : t.says(/perbandingan/) && t.any('realisasi-kinerja', 'capaian')
          ? 0.75
          : 0;
    },
  },
  {
    kind: 'target-renstra',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran') || t.any('pagu', 'realisasi-kinerja')) return 0;
      // A plan may head its yearly figures "Capaian setiap tahun"; what is planned has no realisasi.
      if (
        t.periods('target', YEAR) >= 2 ||
        (t.has('kondisi-awal') && t.periods('capaian', YEAR) >= 2)
      )
        return 0.97;
      if (t.has('capaian')) return 0;
      return t.has('tujuan') ||
        (t.has('kondisi-awal') && t.says(/renstra|rpjmd|rpd|jangka menengah/))
        ? 0.96
        : 0;
    },
  },
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
      return months >= 10 || (quarters === 4 && t.says(/kas|\brak\b/)) ? 0.97 : 0;
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
      if (!t.has('uraian') || t.any('realisasi', 'persen') || isAkunTable(t)) return 0;
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
  {
    kind: 'pk-program',
    fit: (t) => {
      if (!t.has('uraian', 'pagu') || t.any('realisasi', 'persen', 'realisasi-kinerja')) return 0;
      const agreed = t.says(/perjanjian kinerja|rencana kinerja|penetapan kinerja/);
      return t.programShare > 0.4 || (agreed && t.programShare > 0)
        ? agreed
          ? 0.95
          : 0.8
        : agreed
          ? 0.75
          : 0;
    },
  },
  {
    kind: 'capaian',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran') || t.has('pagu')) return 0;
      if (t.has('target') && t.any('realisasi-kinerja', 'capaian')) return 0.95;
      return t.has('capaian') && !t.has('rumus') ? 0.8 : 0;
    },
  },
  {
    kind: 'rumus-indikator',
    fit: (t) => (t.has('rumus') && t.any('indikator', 'uraian') && !t.has('target') ? 0.85 : 0),
  },
  {
    kind: 'pk-indikator',
    fit: (t) =>
      t.has('indikator', 'target') && !t.any('realisasi-kinerja', 'capaian', 'pagu', 'realisasi')
        ? 0.95
        : 0,
  },
];

/** The kind whose signature fits best; `lain` where none does. */
export function decideKind(evidence: KindEvidence): KindVerdict {
  if (evidence.fixed) return { kind: evidence.fixed, confidence: 1, why: [CORRECTED] };
  const roles = new Set(evidence.columns.map(({ role }) => role));
  const shape: Shape = {
    ...evidence,
    has: (...wanted) => wanted.every((role) => roles.has(role)),
    any: (...wanted) => wanted.some((role) => roles.has(role)),
    count: (role) => evidence.columns.filter((column) => column.role === role).length,
    periods: (role, form) => periodsOf(evidence.columns, role, form),
    groups: new Set(evidence.columns.flatMap(({ qualifiers }) => qualifiers.group ?? [])).size,
    says: (pattern) => pattern.test(`${evidence.title} ${evidence.headings}`),
  };
  let best: KindVerdict = { kind: 'lain', confidence: 0, why: [{ id: 'jenis-tidak-dikenal' }] };
  for (const { kind, fit } of SIGNATURES) {
    const confidence = fit(shape);
    if (confidence > best.confidence) {
      const why = [
        {
          id: 'kolom-khas',
          data: { kolom: [...roles].filter((role) => role !== 'lain').join(', ') },
        },
      ];
      best = { kind, confidence, why };
    }
  }
  return best;
}

function periodsOf(columns: readonly ColumnGuess[], role: ColumnRole, form: RegExp): number {
  const periods = columns
    .filter((column) => column.role === role)
    .flatMap(({ qualifiers }) => qualifiers.period ?? [])
    .filter((period) => form.test(period));
  return new Set(periods).size;
}
