import { readCorrections } from '../../../src/recognise';
import { GOOD, SHEET, WRONG } from './cases';

describe('corrections out of data from outside', () => {
  it.each(GOOD)('are read as they stand: %j', (entry) => {
    const copy: unknown = JSON.parse(JSON.stringify(entry));
    expect(readCorrections([copy])).toEqual({ corrections: [entry], dropped: [] });
  });

  it.each(WRONG)('are dropped and told where “%s” is not understood: %j', (field, entry) => {
    expect(readCorrections([SHEET, entry])).toEqual({
      corrections: [SHEET],
      dropped: [{ index: 1, field, value: entry }],
    });
  });

  it('may be missing, but not something else than a list', () => {
    expect(readCorrections(undefined)).toEqual({ corrections: [], dropped: [] });
    expect(readCorrections({ 0: SHEET }).dropped).toEqual([
      { index: 0, field: '', value: { 0: SHEET } },
    ]);
  });
});
