import type { ColumnGuess } from './columns';
import type { ColumnRole, Reason, TableKind } from './types';

/** What is known of a table before its rows are read. */
export interface KindEvidence {
  readonly columns: readonly ColumnGuess[];
  /** Title lines and headings, in lower case. */
  readonly title: string;
  readonly headings: string;
  /** Share of the rows' names that are budget accounts (`Belanja …`, `5.1.02`). */
  readonly akunShare: number;
  /** Share of the rows' names that begin with `Program`, plus those with a programme code. */
  readonly programShare: number;
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
  has(...roles: ColumnRole[]): boolean;
  any(...roles: ColumnRole[]): boolean;
  /** Distinct years over the columns of a role. */
  years(role: ColumnRole): number;
  says(pattern: RegExp): boolean;
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
      const years = Math.max(t.years('realisasi-kinerja'), t.years('capaian'));
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
      if (t.years('target') >= 2 || (t.has('kondisi-awal') && t.years('capaian') >= 2)) return 0.97;
      if (t.has('capaian')) return 0;
      return t.has('tujuan') ||
        (t.has('kondisi-awal') && t.says(/renstra|rpjmd|rpd|jangka menengah/))
        ? 0.96
        : 0;
    },
  },
  {
    kind: 'realisasi-akun',
    fit: (t) =>
      t.has('uraian', 'pagu') && t.any('realisasi', 'persen') && t.akunShare > 0.5 ? 0.95 : 0,
  },
  {
    kind: 'realisasi-program',
    fit: (t) => {
      if (!t.has('uraian', 'pagu') || !t.any('realisasi', 'persen') || t.akunShare > 0.5) return 0;
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
  const roles = new Set(evidence.columns.map(({ role }) => role));
  const shape: Shape = {
    ...evidence,
    has: (...wanted) => wanted.every((role) => roles.has(role)),
    any: (...wanted) => wanted.some((role) => roles.has(role)),
    years: (role) => yearsOf(evidence.columns, role),
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

function yearsOf(columns: readonly ColumnGuess[], role: ColumnRole): number {
  const years = columns
    .filter((column) => column.role === role && /^\d{4}$/.test(column.qualifiers.period ?? ''))
    .map((column) => column.qualifiers.period);
  return new Set(years).size;
}
