import { readExceptions } from '../../src/rules';

const IGNORED = {
  id: 'persen-tidak-sesuai-1a2b',
  rule: 'persen-tidak-sesuai',
  subject: 'Program A | %',
  reason: 'Sesuai berita acara.',
};
const NONE = { off: [], thresholds: {}, ignored: [] };

describe('exceptions out of data from outside', () => {
  it('are none where nothing is said', () => {
    expect(readExceptions(undefined)).toEqual({ settings: NONE, dropped: [] });
    expect(readExceptions({})).toEqual({ settings: NONE, dropped: [] });
  });

  it('are read as they were written, whatever a later version put beside them', () => {
    const settings = {
      off: ['kode-terlewat'],
      thresholds: { ambang: { atas: 150 } },
      ignored: [IGNORED, { ...IGNORED, id: 'b', subject: '', files: ['LRA.xlsx'] }],
    };
    expect(readExceptions({ ...settings, people: ['Sari'] })).toEqual({ settings, dropped: [] });
  });

  it.each([
    ['a list', []],
    ['a text', 'off'],
    ['nothing', null],
    ['rules that are no list', { off: 'kode-terlewat' }],
    ['findings that are no list', { ignored: IGNORED }],
    ['thresholds that are a list', { thresholds: [] }],
    ['thresholds without a name', { thresholds: { ambang: 150 } }],
    ['thresholds of nothing', { thresholds: { ambang: null } }],
  ])('are not understood at all: %s', (_, value) => {
    expect(readExceptions(value)).toBeNull();
  });

  it.each([
    ['', 'persen-tidak-sesuai-1a2b'],
    ['', [IGNORED]],
    ['id', { ...IGNORED, id: ' ' }],
    ['rule', { ...IGNORED, rule: undefined }],
    ['subject', { ...IGNORED, subject: 7 }],
    ['reason', { ...IGNORED, reason: '' }],
    ['files', { ...IGNORED, files: 'LRA.xlsx' }],
    ['files', { ...IGNORED, files: [''] }],
    ['until', { ...IGNORED, until: '2026-12-31' }],
  ])('leave out an ignored finding that is not understood, and name “%s”', (field, value) => {
    expect(readExceptions({ ignored: [value, IGNORED] })).toEqual({
      settings: { ...NONE, ignored: [IGNORED] },
      dropped: [{ list: 'ignored', at: 0, field, value }],
    });
  });

  it('leave out what is no rule and what is no threshold', () => {
    const thresholds = { ambang: { atas: 'dua', bawah: 50 }, lain: { n: null } };
    expect(readExceptions({ off: ['a', 7, ''], thresholds })).toEqual({
      settings: { off: ['a'], thresholds: { ambang: { bawah: 50 } }, ignored: [] },
      dropped: [
        { list: 'off', at: 1, field: '', value: 7 },
        { list: 'off', at: 2, field: '', value: '' },
        { list: 'thresholds', at: 'ambang', field: 'atas', value: 'dua' },
        { list: 'thresholds', at: 'lain', field: 'n', value: null },
      ],
    });
  });
});
