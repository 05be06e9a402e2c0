import { checkSnapshot, explainCell, explanationText, parseA1 } from '../../src/app';
import type { CellExplanation, CheckReport, SheetSnapshot } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { sheetFromTable, sheetOf, workbookOf } from '../support/sheet';

// A kegiatan whose pagu is a million short of its two sub kegiatan.
const SHEET = sheetFromTable('Realisasi', [
  '|   | A            | B                                 | C          | D          | E     |',
  '|---|--------------|-----------------------------------|------------|------------|-------|',
  '| 1 | Kode         | Uraian                            | Pagu       | Realisasi  | %     |',
  '| 2 | 1.06.01      | PROGRAM PENUNJANG URUSAN          | 60.000.000 | 45.000.000 | 75,00 |',
  '| 3 | 1.06.01.2.01 | Kegiatan Perencanaan              | 20.000.000 | 15.000.000 | 75,00 |',
  '| 4 | 1.06.01.2.01.0001 | Sub Kegiatan Penyusunan Renja | 12.000.000 | 9.000.000  | 75,00 |',
  '| 5 | 1.06.01.2.01.0002 | Sub Kegiatan Penyusunan RKA   | 8.000.000  | 6.000.000  | 75,00 |',
  '| 6 | 1.06.01.2.02 | Kegiatan Administrasi Keuangan    | 40.000.000 | 30.000.000 | 75,00 |',
  '| 7 | 1.06.01.2.02.0001 | Sub Kegiatan Gaji             | 25.000.000 | 18.000.000 | 72,00 |',
  '| 8 | 1.06.01.2.02.0002 | Sub Kegiatan Akuntansi        | 16.000.000 | 12.000.000 | 75,00 |',
]);
const OWN: SheetSnapshot = sheetOf('LKIP', [['Tabel 3.1', 5]], { generatedBy: 'ikhtisar' });
const NOTES = sheetOf('Catatan', [['Rapat Senin']]);

const report: CheckReport = checkSnapshot(workbookOf(SHEET, OWN, NOTES));
const id = messagesFor('id');

const explain = (address: string, sheet = 'Realisasi'): CellExplanation =>
  explainCell(report, { sheet, ...parseA1(address)! });
const text = (address: string, sheet?: string): string =>
  explanationText(id, explain(address, sheet)).join('\n');

describe('the explanation of a cell', () => {
  it('knows column, level and name of its row', () => {
    const { place } = explain('C4');
    expect(place).toMatchObject({ column: { role: 'pagu' }, row: { level: 'sub-kegiatan' } });
    expect(text('C4')).toMatch(/pagu dari sub kegiatan “.*Penyusunan Renja”/);
  });

  it('names the cells that a sum is made of, and that it agrees', () => {
    expect(text('C3')).toContain('Angkanya jumlah dari C4:C5 (cocok).');
  });

  it('names the sum in which a figure is counted', () => {
    expect(text('C4')).toContain('Angka ini ikut dijumlahkan di C3.');
  });

  it('names the figures of a percentage', () => {
    expect(text('E7')).toContain('Angkanya D7 dibagi C7 (cocok).');
  });

  it('says that nothing is wrong where nothing is', () => {
    expect(text('C4')).toContain('Tidak ada yang keliru pada sel ini.');
  });

  it('says what was found at the cell, and not that nothing is wrong', () => {
    const [finding] = report.findings;
    const { sheet, row, column } = finding!.cell;
    const explanation = explainCell(report, { sheet, row, column });
    expect(explanation.findings).toContain(finding);
    const words = explanationText(id, explanation).join('\n');
    expect(words).not.toContain('Tidak ada yang keliru');
    expect(words).toContain('(tidak cocok)');
  });

  it('points from a cell to the finding that it has to do with', () => {
    const withRelated = report.findings.find(({ related }) => related.length > 0)!;
    const explanation = explainCell(report, withRelated.related[0]!);
    expect([...explanation.related, ...explanation.findings]).toContain(withRelated);
  });

  it('tells of a finding that the user lets stand, with the reason', () => {
    const [finding] = report.findings;
    const ignored = { ...finding!, status: 'diabaikan' as const, reason: 'disetujui Bappeda' };
    const changed = { ...report, findings: [ignored] };
    const words = explanationText(id, explainCell(changed, finding!.cell)).join('\n');
    expect(words).toMatch(/^Diabaikan: .* Alasan: disetujui Bappeda/);
  });

  it('knows headings, sheets of its own and what belongs to no table', () => {
    expect(text('C1')).toMatch(/judul tabel .*: pagu/);
    expect(text('B1', 'LKIP')).toMatch(/ditulis oleh Capaian: Ikhtisar Eksekutif/);
    expect(text('A1', 'Catatan')).toMatch(/tidak termasuk tabel/);
    expect(text('Z99')).toMatch(/tidak termasuk tabel/);
  });

  it('says all of it in English, too', () => {
    for (const address of ['C1', 'C3', 'C4', 'E7', 'Z99']) {
      const words = explanationText(messagesFor('en'), explain(address));
      expect(words.join(' ')).not.toMatch(/\{\w+\}|undefined|\b(sel|angka|jumlah)\b/i);
      expect(explanationText(id, explain(address)).join(' ')).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
