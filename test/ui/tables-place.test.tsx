/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { analysisInThread, type Analysis } from '../../src/analysis';
import type { ChartData, TablePreview } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { AnalysisContext, Frame } from '../../src/ui';
import type { ResultState } from '../../src/ui/model/state/state';
import { TablesPlace } from '../../src/ui/tables/TablesPlace';
import { modelOf, offer, OFFERS, report } from './support/reports';
import { sheetOf } from '../support/sheet';

const id = messagesFor('id');

const NO_CHARTS: ChartData = { absorption: null, capaian: null };

const PREVIEW: TablePreview = {
  titles: ['Tabel 3.1', 'Realisasi Anggaran', 'Dinas Sosial'],
  widths: [0.5, 0.5],
  head: [
    [
      { text: 'Program', columns: 1, rows: 1, align: 'center', bold: true },
      { text: 'Pagu', columns: 1, rows: 1, align: 'center', bold: true },
    ],
  ],
  body: [
    [
      { text: 'Program A', columns: 1, rows: 1, align: 'left', bold: false },
      { text: '1.250.000', columns: 1, rows: 1, align: 'right', bold: false },
    ],
  ],
  more: 4,
};

function result(different: Partial<ResultState> = {}): ResultState {
  return {
    phase: 'result',
    checking: null,
    recheckError: null,
    report: report([]),
    offers: OFFERS,
    chosen: new Set(['realisasi-anggaran', 'realisasi-jenis-belanja']),
    names: new Map(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
    ...different,
  };
}

function show(
  state: ResultState = result(),
  { charts, preview }: { charts?: ChartData; preview?: TablePreview } = {},
) {
  const model = modelOf(state);
  const onShow = jest.fn();
  const analysis: Analysis = {
    ...analysisInThread(),
    // Where a test does not care, they are never known.
    charts: () => (charts ? Promise.resolve(charts) : new Promise(() => undefined)),
    preview: () => Promise.resolve(preview),
  };
  render(
    <AnalysisContext value={analysis}>
      <Frame language="id">
        <TablesPlace model={model} state={state} hasNext={false} onShow={onShow} />
      </Frame>
    </AnalysisContext>,
  );
  return { model, onShow };
}

/** A report of a workbook in which a table was written already. */
const withSheet = (name: string, table: string) =>
  report([], { snapshot: { sheets: [sheetOf(name, [['x']], { generatedBy: table })] } });

const open = (title: string) =>
  userEvent.click(screen.getByRole('button', { name: `Lihat isi ${title}` }));
const makeButton = () => screen.getByRole('button', { name: 'Buat Tabel Capaian' });
const TITLE = id.tables['realisasi-anggaran']!.title;

describe('the list of tables', () => {
  it('offers what can be made with its number, and folds away what cannot', () => {
    show();
    // Two tables, and all of them.
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(screen.getByRole('checkbox', { name: `Tabel 3.1 ${TITLE}` })).toBeTruthy();
    const folded = screen.getByText('1 tabel belum bisa dibuat').closest('details')!;
    expect(folded.open).toBe(false);
    expect(folded.textContent).toContain(`Butuh ${id.lacks.capaian}.`);
  });

  it('opens what is lacking where nothing can be made', () => {
    show(result({ offers: [offer('capaian-kinerja', { lacks: ['capaian'] })], chosen: new Set() }));
    expect(screen.getByText('1 tabel belum bisa dibuat').closest('details')!.open).toBe(true);
    expect(screen.getByText(id.ui.tables.none)).toBeTruthy();
  });

  it.each([
    ['all of them, none is chosen', ['realisasi-anggaran', 'realisasi-jenis-belanja'], false],
    ['some of them, all are chosen', ['realisasi-anggaran'], true],
    ['none of them, all are chosen', [], true],
  ])('where the user pressed “Pilih semua” with %s', async (_, chosen, expected) => {
    const { model } = show(result({ chosen: new Set(chosen) }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Pilih semua' }));
    expect(model.chooseAllTables).toHaveBeenCalledWith(expected);
  });

  it('shows the first rows of a table that is opened', async () => {
    show(result(), { preview: PREVIEW });
    await open(TITLE);
    const rows = within(
      await screen.findByRole('region', { name: `Contoh isi ${TITLE}` }),
    ).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ProgramPagu',
      'Program A1.250.000',
    ]);
    expect(screen.getByText('Dinas Sosial')).toBeTruthy();
    expect(screen.getByText('dan 4 baris lagi')).toBeTruthy();
  });

  it('says so where there is no preview', async () => {
    show();
    await open(TITLE);
    expect(await screen.findByText(id.ui.tables.preview.failed)).toBeTruthy();
  });
});

describe('the name of the sheet of a table', () => {
  const field = () => screen.getByRole('textbox', { name: 'Nama lembar' });

  it('is the usual one until the user wants another', async () => {
    const { model } = show();
    await open(TITLE);
    expect(field()).toHaveProperty('value', 'LKIP Realisasi Anggaran');
    await userEvent.type(field(), '2');
    expect(model.nameTable).toHaveBeenLastCalledWith(
      'realisasi-anggaran',
      'LKIP Realisasi Anggaran2',
    );
  });

  it('goes back to the usual one', async () => {
    const { model } = show(result({ names: new Map([['realisasi-anggaran', 'Belanja']]) }));
    await open(TITLE);
    await userEvent.click(
      screen.getByRole('button', { name: 'Kembalikan ke “LKIP Realisasi Anggaran”' }),
    );
    expect(model.nameTable).toHaveBeenCalledWith('realisasi-anggaran', null);
  });

  it.each([
    ['a sign that Excel forbids', 'A/B', 'forbidden'],
    ['the name of another table', 'lkip jenis belanja', 'taken'],
    ['nothing', ' ', 'empty'],
  ] as const)('cannot be %s: nothing is made, and it says why', async (_, name, fault) => {
    show(result({ names: new Map([['realisasi-anggaran', name]]) }));
    expect(makeButton()).toHaveProperty('disabled', true);
    const sentence = id.ui.tables.name.faults[fault];
    expect(screen.getByText(new RegExp(TITLE + ': ')).textContent).toContain(sentence);
    await open(TITLE);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('of a table that is not chosen may be wrong', () => {
    const chosen = new Set(['realisasi-jenis-belanja']);
    show(result({ chosen, names: new Map([['realisasi-anggaran', 'A/B']]) }));
    expect(makeButton()).toHaveProperty('disabled', false);
  });

  it('stays that of a sheet that is there already, which can be opened', async () => {
    const { onShow } = show(result({ report: withSheet('Belanja', 'realisasi-anggaran') }));
    await userEvent.click(screen.getByRole('button', { name: 'Buka lembar Belanja' }));
    expect(onShow).toHaveBeenCalledWith({ sheet: 'Belanja', row: 0, column: 0 });
    await open(TITLE);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/nama lembarnya tetap/)).toBeTruthy();
  });
});

describe('the tables that were written', () => {
  const written = { id: 'realisasi-anggaran', sheet: 'Belanja', replaced: false };

  it('can each be opened', async () => {
    const { onShow } = show(result({ writing: { phase: 'written', tables: [written] } }));
    await userEvent.click(screen.getByRole('button', { name: 'Buka lembar Belanja' }));
    expect(onShow).toHaveBeenCalledWith({ sheet: 'Belanja', row: 0, column: 0 });
  });

  it.each([
    ['charts', /grafik/],
    ['page-setup', /halaman cetak/],
    ['paper', /kertas/i],
  ] as const)('say that Excel refused %s, and of which', (extra, words) => {
    const tables = [{ ...written, without: [extra] }];
    show(result({ writing: { phase: 'written', tables } }));
    const told = screen.getByText(words);
    expect(told.textContent).toContain(TITLE);
    expect(screen.getAllByRole('status').some((region) => region.contains(told))).toBe(true);
  });

  it('say nothing of extras where none was refused', () => {
    show(result({ writing: { phase: 'written', tables: [written] } }));
    expect(screen.queryByText(/Excel tidak dapat|tidak ada pada printer/)).toBeNull();
  });

  it('are named while they are made', () => {
    show(result({ writing: { phase: 'writing', share: 0.4, table: 'realisasi-anggaran' } }));
    expect(screen.getByRole('progressbar', { name: `Membuat ${TITLE} …` })).toBeTruthy();
  });
});

describe('the charts', () => {
  const CHARTS: ChartData = {
    absorption: {
      level: 'program',
      bars: [
        { name: 'Program A', pagu: 2_000_000_000, realisasi: 1_500_000_000, percent: 75 },
        { name: 'Program B', pagu: 0, realisasi: 0, percent: null },
        { name: 'Program C', pagu: 1_000_000, realisasi: 7_800_000, percent: 780 },
      ],
      total: { name: '', pagu: 2_001_000_000, realisasi: 1_507_800_000, percent: 75.3523 },
    },
    capaian: {
      bars: [
        { name: 'Angka X', target: '10', realisasi: '9', capaian: 90, predikat: 'Tinggi' },
        { name: 'Opini', target: 'WTP', realisasi: '-', capaian: null, predikat: null },
      ],
      mean: { capaian: 90, predikat: 'Tinggi' },
    },
  };

  it('tell in words what they show', async () => {
    show(result(), { charts: CHARTS });
    const chart = await screen.findByRole('img', { name: /^Grafik penyerapan anggaran/ });
    const name = chart.getAttribute('aria-label')!;
    expect(name).toContain('Program A: 75% (Rp1,5 miliar dari Rp2 miliar)');
    expect(name).toContain('Program B: – (Pagu nol)');
    expect(name).toContain('Program C: 780%, melewati tepi grafik');
    expect(screen.getByText('75,35% terserap: Rp1,51 miliar dari pagu Rp2 miliar')).toBeTruthy();
  });

  it('have their figures as a table', async () => {
    show(result(), { charts: CHARTS });
    await userEvent.click(await screen.findByRole('button', { name: 'Lihat angkanya' }));
    const cells = within(screen.getByRole('region', { name: 'Penyerapan' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
      ['Program A', '2.000.000.000', '1.500.000.000', '75%'],
      ['Program B', '0', '0', '–'],
      ['Program C', '1.000.000', '7.800.000', '780%'],
      ['Jumlah', '2.001.000.000', '1.507.800.000', '75,35%'],
    ]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('show the indicators with the words of their classes', async () => {
    show(result(), { charts: CHARTS });
    await userEvent.click(await screen.findByRole('button', { name: 'Capaian' }));
    const chart = screen.getByRole('img', { name: /^Grafik capaian indikator/ });
    expect(chart.getAttribute('aria-label')).toContain('Angka X: 90% (Tinggi)');
    expect(chart.getAttribute('aria-label')).toContain('Opini: – (Belum ada capaian)');
    expect(screen.getByText('Rata-rata 90% (Tinggi)')).toBeTruthy();
  });

  it('of many bars show some at first, all when asked', async () => {
    const bars = Array.from({ length: 9 }, (_, place) => ({
      name: `Program ${place + 1}`,
      pagu: 100,
      realisasi: 50,
      percent: 50,
    }));
    const total = { name: '', pagu: 900, realisasi: 450, percent: 50 };
    show(result(), { charts: { absorption: { level: 'program', bars, total }, capaian: null } });
    await screen.findByRole('img');
    expect(screen.queryByText('Program 9')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan semua (9)' }));
    expect(screen.getByText('Program 9')).toBeTruthy();
  });

  it('take no room where there is nothing to show', async () => {
    show(result(), { charts: NO_CHARTS });
    await userEvent.click(makeButton());
    expect(screen.queryByRole('region', { name: 'Sekilas' })).toBeNull();
  });
});
