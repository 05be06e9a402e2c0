import fc from 'fast-check';
import { PREDIKAT_SCALES } from '../../src/domain';
import { directionIn, readSettings, USUAL_SETTINGS, type ReportSettings } from '../../src/tables';

const NAMES = Object.keys(USUAL_SETTINGS) as (keyof ReportSettings)[];
const OWN_SCALE = {
  id: 'perbup',
  classes: [
    { name: 'Baik', from: 75, inclusive: false, fill: 'a9d08e' },
    { name: 'Kurang', from: null, inclusive: true, fill: 'F8CBAD' },
  ],
};

/** Every setting with a value of its own that is understood. */
const OTHER = {
  agency: 'Dinas Sosial',
  year: 2024,
  state: 'sebelum',
  period: 'tw2',
  unit: 1000,
  capaian: { lower: 'kebalikan', zeroTarget: 'seratus', cap: 120, grade: 'urutan' },
  directions: { angkakemiskinan: 'naik' },
  efficiency: 'sisa',
  scale: 'akip',
  numbering: { chapter: '', first: 4 },
  asValues: true,
  paper: 'A4',
  font: 'Arial',
  signatory: { place: 'Ende', date: '', position: '', name: 'Maria', rank: '', nip: '' },
  terbilang: true,
} as const satisfies ReportSettings;

describe('settings from outside', () => {
  it('are the usual ones where nothing stands', () => {
    expect(readSettings(undefined)).toEqual({
      settings: USUAL_SETTINGS,
      chosen: {},
      dropped: [],
    });
  });

  it.each([null, 1, 'juta', true, [], [{ unit: 1000 }]])('have another form than %j', (value) => {
    expect(readSettings(value)).toBeNull();
  });

  it('take every value that differs from the usual one', () => {
    expect(NAMES.filter((name) => OTHER[name] === USUAL_SETTINGS[name])).toEqual([]);
    expect(readSettings(OTHER)).toEqual({ settings: OTHER, chosen: OTHER, dropped: [] });
  });

  it('tell what was chosen from what is usual', () => {
    const read = readSettings({ unit: 1000, paper: 'A5' });
    expect(read?.chosen).toEqual({ unit: 1000 });
    expect(read?.settings).toEqual({ ...USUAL_SETTINGS, unit: 1000 });
    expect(read?.dropped).toEqual(['paper']);
  });

  it.each([
    ['agency', ' '],
    ['year', '2024'],
    ['year', 2024.5],
    ['state', 'murni'],
    ['period', 'tw5'],
    ['unit', 100],
    ['capaian', 'cap-100'],
    ['capaian', [120]],
    ['directions', ['naik']],
    ['efficiency', ''],
    ['scale', 'permendagri'],
    ['scale', { ...OWN_SCALE, classes: [] }],
    ['scale', { ...OWN_SCALE, classes: OWN_SCALE.classes.slice(0, 1) }],
    ['scale', { ...OWN_SCALE, classes: [...OWN_SCALE.classes].reverse() }],
    ['scale', { ...OWN_SCALE, classes: [{ ...OWN_SCALE.classes[1]!, fill: 'red' }] }],
    ['scale', { ...OWN_SCALE, classes: [{ ...OWN_SCALE.classes[1]!, fill: 123456 }] }],
    ['scale', { classes: OWN_SCALE.classes }],
    ['numbering', { chapter: '3' }],
    ['numbering', { chapter: '3', first: 0 }],
    ['numbering', { chapter: '3', first: 1, toString: 1 }],
    ['asValues', 1],
    ['paper', 'a4'],
    ['font', ''],
    ['signatory', { ...OTHER.signatory, nip: 1 }],
    ['signatory', { ...OTHER.signatory, email: '' }],
    ['terbilang', null],
    ['constructor', {}],
    ['toString', 'x'],
    ['lembar', 'LRA'],
  ])('name %s where it is not understood: %j', (name, value) => {
    const others = Object.fromEntries(Object.entries(OTHER).filter(([other]) => other !== name));
    const read = readSettings({ ...others, [name]: value });
    expect(read?.dropped).toEqual([name]);
    expect(read?.settings).toEqual({
      ...OTHER,
      ...(Object.hasOwn(OTHER, name)
        ? { [name]: USUAL_SETTINGS[name as keyof ReportSettings] }
        : {}),
    });
  });

  it('keep the parts of a setting that are understood', () => {
    const read = readSettings({
      capaian: { cap: 130, lower: 'kebalikan', valueOf: 1 },
      directions: { 'Angka A': 'turun', 'Angka B': 'kiri' },
    });
    expect(read?.settings.capaian).toEqual({ ...USUAL_SETTINGS.capaian, lower: 'kebalikan' });
    expect(read?.settings.directions).toEqual({ angkaa: 'turun' });
    expect([...read!.dropped].sort()).toEqual([
      'capaian.cap',
      'capaian.valueOf',
      'directions.Angka B',
    ]);
  });

  it('know an indicator however its name is spaced and capitalised', () => {
    const { settings } = readSettings({ directions: { 'Jumlah rumah  TIDAK layak': 'turun' } })!;
    expect(directionIn(settings, 'Jumlah Rumah Tidak Layak')).toBe('turun');
    expect(directionIn(settings, 'Jumlah Rumah Layak')).toBe('naik');
  });

  it('take every built-in scale, and one of the agency, whose lowest class has no limit', () => {
    for (const { id } of PREDIKAT_SCALES) expect(readSettings({ scale: id })?.dropped).toEqual([]);
    expect(readSettings({ scale: OWN_SCALE })?.settings.scale).toEqual({
      id: 'perbup',
      classes: [OWN_SCALE.classes[0], { ...OWN_SCALE.classes[1], from: -Infinity }],
    });
  });

  it('come back as they were after being stored', () => {
    const scale = readSettings({ scale: OWN_SCALE })!.settings.scale;
    const stored = JSON.parse(JSON.stringify({ ...OTHER, scale })) as unknown;
    expect(readSettings(stored)?.settings).toEqual({ ...OTHER, scale });
  });
});

describe('settings of any form', () => {
  const name = fc.oneof(fc.constantFrom(...NAMES, '__proto__', 'constructor'), fc.string());
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...Object.values(OTHER)),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  const given = fc.array(fc.tuple(name, value)).map((pairs) => Object.fromEntries(pairs));

  it('are read without failing, each of them used or named', () => {
    fc.assert(
      fc.property(given, (raw) => {
        const { settings, chosen, dropped } = readSettings(raw)!;
        expect(Object.keys(settings).sort()).toEqual([...NAMES].sort());
        const told = new Set([...Object.keys(chosen), ...dropped.map((one) => one.split('.')[0])]);
        for (const key of Object.keys(raw)) {
          expect([key, told.has(key) || dropped.includes(key)]).toEqual([key, true]);
        }
        for (const key of NAMES) {
          if (!(key in chosen)) expect(settings[key]).toBe(USUAL_SETTINGS[key]);
        }
      }),
    );
  });

  it('are understood wholly once they were read', () => {
    fc.assert(
      fc.property(given, (raw) => {
        const { settings } = readSettings(raw)!;
        const again = readSettings(JSON.parse(JSON.stringify(settings)));
        expect(again?.dropped).toEqual([]);
        expect(again?.settings).toEqual(settings);
      }),
    );
  });
});
