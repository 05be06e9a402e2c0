import {
  changeCorrections,
  checkWorkbook,
  forgetCorrection,
  readMemory,
  reverseChange,
  revertedChange,
  wishedChange,
  type Correction,
  type WorkbookPort,
} from '../../src/app';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';

const SNAPSHOT = workbookOf(
  sheetOf('LRA', [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 3_000_000, 2_700_000, 90],
    ['5.1', 'BELANJA OPERASI', 2_000_000, 1_800_000, 90],
    ['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 90],
  ]),
);

type Port = ReturnType<typeof memoryPort> & WorkbookPort;

function workbook(corrections: readonly unknown[] = []): Port {
  const port: Port = Object.assign(memoryPort(JSON.stringify({ version: 1, corrections })), {
    read: () => Promise.resolve({ ...SNAPSHOT, memory: port.stored ?? '' }),
  });
  return port;
}

const stored = async (port: Port): Promise<readonly Correction[]> =>
  (await readMemory(port)).memory.corrections;

const NOTE: Correction = { about: 'sheet', sheet: 'Nota', kind: 'lain' };
const PAGU: Correction = { about: 'column', sheet: 'LRA', heading: 'Pagu (Rp)', role: 'pagu' };
const SISA = { about: 'column', column: 3, role: 'sisa' } as const;

describe('a wish', () => {
  it('is remembered beside what was said of other things, and can be taken back', async () => {
    const port = workbook([NOTE, PAGU]);
    const report = await checkWorkbook(port);
    const change = wishedChange(report, report.recognised[0]!, SISA);
    expect(await changeCorrections(port, change)).toBeNull();
    expect(await stored(port)).toEqual([NOTE, PAGU, ...change.add]);
    const after = await checkWorkbook(port);
    expect(after.recognised[0]?.columns[3]).toMatchObject({ role: 'sisa', confidence: 1 });

    await changeCorrections(port, reverseChange(change));
    expect(await stored(port)).toEqual([NOTE, PAGU]);
  });

  it('replaces what was said of the same thing by another name', async () => {
    const said: Correction = { ...PAGU, heading: 'realisasi RP', role: 'jumlah' };
    const port = workbook([said]);
    const report = await checkWorkbook(port);
    expect(report.corrections.inForce).toEqual([said]);
    const change = wishedChange(report, report.recognised[0]!, SISA);
    expect(change.remove).toEqual([said]);
    await changeCorrections(port, change);
    expect(await stored(port)).toEqual(change.add);
    await changeCorrections(port, reverseChange(change));
    expect(await stored(port)).toEqual([said]);
  });

  it('leaves alone what came into the workbook meanwhile', async () => {
    const port = workbook();
    const report = await checkWorkbook(port);
    const change = wishedChange(report, report.recognised[0]!, SISA);
    await changeCorrections(port, { remove: [], add: [NOTE] });
    await changeCorrections(port, change);
    await changeCorrections(port, reverseChange(change));
    expect(await stored(port)).toEqual([NOTE]);
  });
});

it('puts a thing back, and nothing else', async () => {
  const row: Correction = { about: 'row', sheet: 'LRA', label: 'BELANJA MODAL', role: 'note' };
  const kind: Correction = { about: 'table', sheet: 'LRA', kind: 'lain' };
  const said = [PAGU, row, kind, NOTE];
  const report = await checkWorkbook(workbook(said));
  const table = report.recognised[0]!;
  const goes = (place: Parameters<typeof revertedChange>[2]) =>
    revertedChange(report, table, place).remove;
  expect(goes({ about: 'column', column: 2 })).toEqual([PAGU]);
  expect(goes({ about: 'column', column: 3 })).toEqual([]);
  expect(goes({ about: 'row', row: 3 })).toEqual([row]);
  expect(goes({ about: 'table' })).toEqual([kind]);
});

it('forgets an entry that is not understood, and keeps the others', async () => {
  const broken = [{ about: 'mood' }, { about: 'column', sheet: 'LRA' }];
  const port = workbook([broken[0], PAGU, broken[1]]);
  const { corrections } = await checkWorkbook(port);
  expect(await forgetCorrection(port, corrections.dropped[0]!)).toBeNull();
  expect(JSON.parse(port.stored ?? '')).toMatchObject({ corrections: [PAGU, broken[1]] });
});

it('leaves alone what a newer version remembers', async () => {
  const port = workbook();
  await port.writeMemory('{"version":2}');
  expect(await changeCorrections(port, { remove: [], add: [NOTE] })).toBe('newer');
  expect(port.stored).toBe('{"version":2}');
});
