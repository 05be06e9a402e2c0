import { a1, type CheckReport, type Finding } from '../../src/app';
import { RULES } from '../../src/rules';
import { checkGolden, truthOf, type Truth, type TruthFinding } from './workbooks';

/** The rules that stand for each kind of the truth files. */
const RULES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  subtotal_mismatch: ['subtotal-tidak-sama'],
  percent_mismatch: ['persen-tidak-sesuai', 'persen-di-luar-rentang'],
  percent_out_of_range: ['persen-tidak-sesuai', 'persen-di-luar-rentang'],
  realisasi_over_pagu: ['realisasi-melebihi-pagu'],
  missing_value: ['nilai-kosong'],
  malformed_number: ['angka-rusak'],
  mixed_decimal_separator: ['pemisah-desimal-campur'],
  excel_error: ['galat-excel'],
  duplicate_row: ['baris-ganda'],
  duplicate_code: ['kode-ganda'],
  code_as_text: ['kode-berupa-teks'],
  code_level_conflict: ['kode-salah-tingkat'],
  kinerja_ratio_mismatch: ['capaian-tidak-sesuai'],
  kinerja_outlier: ['realisasi-tidak-wajar'],
  average_mismatch: ['rata-rata-tidak-sesuai'],
  category_mismatch: ['predikat-tidak-sesuai'],
  efficiency_mismatch: ['efisiensi-tidak-sesuai'],
  cross_table_mismatch: ['antar-tabel-tidak-sama'],
  fisik_vs_keuangan: ['fisik-tanpa-keuangan'],
  indicator_name_mismatch: ['nama-indikator-berbeda', 'indikator-tidak-dilaporkan'],
};

const KNOWN = new Set(RULES.map(({ id }) => id));
const placeOf = (finding: Finding): string => `${finding.cell.sheet}!${a1(finding.cell)}`;

describe.each([
  ['flores-timur-2023', 'xlsx'],
  ['flores-timur-2023', 'teks'],
  ['manggarai-2023', 'xlsx'],
  ['manggarai-2023', 'teks'],
] as const)('%s as %s', (name, form) => {
  const truth: Truth = truthOf(name);
  const cellOf = (at: { sheet: string; cell: string; cell_teks: string }): string =>
    `${at.sheet}!${form === 'teks' ? at.cell_teks : at.cell}`;
  const definite = truth.findings.filter(
    ({ kind, debatable, visible_in }) =>
      !debatable &&
      visible_in.includes(form) &&
      RULES_OF_KIND[kind]?.some((rule) => KNOWN.has(rule)),
  );
  let report: CheckReport;

  beforeAll(async () => {
    report = await checkGolden(form === 'teks' ? `${name}-teks` : name);
  });

  it.each(definite.map((finding) => [finding.kind, cellOf(finding), finding] as const))(
    'finds the %s at %s',
    (kind, place) => {
      const there = report.findings.filter((finding) => placeOf(finding) === place);
      expect(there.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^(${RULES_OF_KIND[kind]?.join('|') ?? ''})$`)) as string,
        ]),
      );
    },
  );

  const sums = definite.filter(
    ({ kind, explained_by }) => kind === 'percent_mismatch' && explained_by?.includes('SUM'),
  );
  if (sums.length > 0) {
    it.each(sums.map((finding) => [finding.printed, cellOf(finding)] as const))(
      'explains %s at %s as the sum of the percentages below it',
      (_, place) => {
        const found = report.findings.find(
          (finding) => placeOf(finding) === place && finding.rule === 'persen-tidak-sesuai',
        );
        expect(found?.cause?.id).toBe('jumlah-persen');
      },
    );
  }

  it('raises no error on a cell that is known to be right', () => {
    const wrong = new Set(truth.findings.map((finding: TruthFinding) => cellOf(finding)));
    const right = new Set(
      truth.checks_detail.filter(({ ok }) => ok).map((check) => cellOf(check)),
    );
    const alarms = report.findings
      .filter(({ severity }) => severity === 'error')
      .map(placeOf)
      .filter((place) => right.has(place) && !wrong.has(place));
    expect(alarms).toEqual([]);
  });

  it('checks at least what the truth checked', () => {
    const count = (check: string): number =>
      truth.checks_detail.filter((detail) => detail.check === check).length;
    const { checked } = report.summary;
    expect(checked['subtotal-tidak-sama']).toBeGreaterThanOrEqual(count('subtotal'));
    expect(checked['persen-tidak-sesuai']).toBeGreaterThanOrEqual(count('percent'));
    expect(checked['realisasi-melebihi-pagu']).toBeGreaterThanOrEqual(count('realisasi_le_pagu') - 1);
  });
});
