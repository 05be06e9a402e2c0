import type { LeadRows } from '../sheet/frame';
import type { TableColumn } from '../sheet/headings';
import { bodyStyle, NOTED_FILL } from '../sheet/style';
import type { CheckedRule, CheckSummary, SheetRead } from './check-summary';
import { AGREEMENTS, timeWords } from './check-words';
import { factBlock, leadRows, numberedBlock, type LabelledFact } from './lead';
import { findingCounts, readinessOf } from './readiness';

/** Pale, so that the words stay readable in grey print. */
const READY_FILL = 'E2EFDA';

/** What was checked, when, with what result, which sheets were read and what agreed. */
export function temuanLead(
  check: CheckSummary,
  columns: readonly TableColumn[],
  start: number,
): LeadRows {
  return leadRows(
    [
      factBlock(
        facts(check),
        covering(columns, [
          ['', 2],
          ['', 6],
        ]),
      ),
      numberedBlock(
        sheetTexts(check),
        covering(columns, [
          ['No', 1],
          ['Lembar yang dibaca', 3],
          ['Yang dikenali', 1],
          ['Keadaan', 3],
        ]),
      ),
      numberedBlock(
        checkTexts(check),
        covering(columns, [
          ['No', 1],
          ['Pemeriksaan', 4],
          ['Hasil', 3],
        ]),
      ),
    ],
    start,
  );
}

/** Columns that cover those of the sheet, so many each. */
function covering(
  columns: readonly TableColumn[],
  parts: readonly (readonly [heading: string, span: number])[],
): TableColumn[] {
  let left = 0;
  return parts.map(([heading, span]) => {
    const covered = columns.slice(left, left + span);
    left += span;
    return { heading, span, width: covered.reduce((sum, { width }) => sum + width, 0) };
  });
}

function facts(check: CheckSummary): LabelledFact[] {
  const { ready, words } = readinessOf(check);
  const verdict = bodyStyle('bold', {
    wrap: true,
    vertical: 'center',
    fill: ready ? READY_FILL : NOTED_FILL,
  });
  const optional = (label: string, texts: readonly string[]): LabelledFact[] =>
    texts.length === 0 ? [] : [[label, texts.join('; ')]];
  return [
    ['Hasil', words, verdict],
    ['Temuan', findingCounts(check)],
    ['Diperiksa', timeWords(check.checkedAt)],
    ['Dengan', `Capaian versi ${check.version}`],
    ...optional('Berkas', fileNames(check)),
    ...optional('Aturan dimatikan', check.off),
    ...optional(
      'Ambang diubah',
      check.thresholds.map(({ title, name, value }) => `${title}: ${name} = ${value}`),
    ),
    ...optional('Gagal dijalankan', check.failures),
  ];
}

function fileNames({ file, sheets }: CheckSummary): string[] {
  const others = sheets.flatMap((sheet) => sheet.file ?? []);
  return [...new Set([...(file === null ? [] : [file]), ...others])];
}

function sheetTexts({ sheets }: CheckSummary): string[][] {
  return sheets.map((sheet) => [
    sheet.file === undefined ? sheet.name : `${sheet.file}: ${sheet.name}`,
    sheet.tables.map(({ kind, range }) => `${kind} (${range})`).join('; ') || '-',
    stateOf(sheet),
  ]);
}

function stateOf({ hidden, generated, tables }: SheetRead): string {
  const state = generated
    ? 'Dibuat oleh Capaian, tidak diperiksa'
    : tables.length > 0
      ? 'Diperiksa'
      : 'Tidak ada tabel yang dikenali, tidak diperiksa';
  return hidden ? `${state}; tersembunyi` : state;
}

/** `53 subtotal cocok dengan rinciannya | Semua cocok`. */
function checkTexts({ checks, findings }: CheckSummary): string[][] {
  return checks.map((check) => {
    const found = findings.filter(({ rule }) => rule === check.rule).length;
    const { checked, agree } = check;
    const result =
      found > 0 ? `${found} temuan` : agree === checked ? 'Semua cocok' : 'Tanpa temuan';
    return [agreementWords(check), result];
  });
}

function agreementWords({ rule, title, checked, agree }: CheckedRule): string {
  const words = AGREEMENTS[rule] ?? `tanpa temuan “${title}”`;
  return agree === checked ? `${agree} ${words}` : `${agree} dari ${checked} ${words}`;
}
