/** @jest-environment jsdom */
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { type ExcelHost, FAULTS, type Fault } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { pictureOf } from '../../../support/workbook-picture';
import { sheetOf, tableSpec, text, workbookOf } from '../fixtures';

const NEW_TABLE = tableSpec({ id: 'capaian-kinerja', sheetName: 'Capaian Kinerja' });
const LONGER = tableSpec({
  rows: [...tableSpec().rows, { cells: [text('5.1'), text('Tambahan')] }],
});

/** A workbook with a table that was written before, the user's notes around it. */
async function open(version: string): Promise<ExcelHost> {
  const source = workbookOf(sheetOf('LRA Akun', [['Kode', 'Uraian', 'Pagu', 'Realisasi']]));
  const host = await openDesktopExcel({
    workbook: workbookFrom(source),
    requirements: { ExcelApi: version },
  });
  await excelWorkbook().writeTables([tableSpec()]);
  host.userEdit("'Realisasi Anggaran'!F2", 'di samping');
  host.userEdit("'Realisasi Anggaran'!B7", 'di bawah');
  host.workbook.calculationMode = 'Manual';
  host.messages.length = 0;
  return host;
}

const write = () => excelWorkbook({ pauses: [] }).writeTables([NEW_TABLE, LONGER]);

/** What is removed or put back after a cell was left comes a moment later. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** What comes of a writing that meets this fault at one of its requests. */
async function failAt(version: string, request: number, fault: Fault) {
  const host = await open(version);
  const before = pictureOf(host.workbook);
  host.fail(...Array.from({ length: request }, () => undefined), fault);
  const failed = await write().then(
    () => false,
    () => true,
  );
  await settled();
  return { failed, before, after: pictureOf(host.workbook) };
}

describe.each(['1.15', '1.9'])(
  'with ExcelApi %s a writing that stops leaves the workbook',
  (version) => {
    /** Requests of a writing up to those about the page, which may fail. */
    const REQUESTS = 6;
    jest.setTimeout(120_000);

    it('takes so many requests', async () => {
      const host = await open(version);
      await write();
      expect(host.syncs).toHaveLength(REQUESTS + 2);
      const sheet = host.workbook.sheet('Realisasi Anggaran')!;
      expect(sheet.cell(6, 1)?.value).toBe('Tambahan');
      expect(sheet.cell(7, 1)?.value).toBe('di bawah');
      expect(sheet.cell(1, 5)?.value).toBe('di samping');
    });

    it.each(Object.entries(FAULTS))('refused as a whole: %s', async (_, fault) => {
      for (let request = 0; request < REQUESTS; request++) {
        const { failed, before, after } = await failAt(version, request, fault);
        expect(failed).toBe(true);
        expect(after).toEqual(before);
      }
    });

    it('stopped at any of its steps', async () => {
      const host = await open(version);
      await write();
      const members = [...host.used.keys()];
      let failures = 0;
      for (let request = 0; request < REQUESTS; request++) {
        for (const atMember of members) {
          const fault = { atMember, code: 'GeneralException' };
          const { failed, before, after } = await failAt(version, request, fault);
          if (!failed) continue;
          failures++;
          expect({ request, atMember, ...after }).toEqual({ request, atMember, ...before });
        }
      }
      // Far more than the requests: the faults did come up.
      expect(failures).toBeGreaterThan(30);
    });
  },
);
