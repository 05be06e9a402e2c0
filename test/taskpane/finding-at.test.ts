import { findingAt } from '../../src/taskpane/live/finding-at';
import { finding, report } from '../ui/support/reports';

const HERE = { sheet: 'Realisasi', row: 6, column: 3 };
const THERE = { ...HERE, row: 9 };

const at = (cell: typeof HERE, ...findings: ReturnType<typeof finding>[]) =>
  findingAt(report(findings), cell, null)?.id;

describe('the finding about a selected cell', () => {
  it('is the one on that cell of that sheet', () => {
    expect(at(HERE, finding())).toBe('f1');
    expect(at(THERE, finding())).toBeUndefined();
    expect(at({ ...HERE, sheet: 'Lain' }, finding())).toBeUndefined();
  });

  it('may be about several cells', () => {
    expect(at(THERE, finding({ also: [THERE] }))).toBe('f1');
  });

  it('is none that only compares with the cell', () => {
    expect(at(THERE, finding({ related: [THERE] }))).toBeUndefined();
  });

  it('is none of another file, and none that the user lets stand', () => {
    expect(at(HERE, finding({ cell: { ...HERE, file: 'Lain.xlsx' } }))).toBeUndefined();
    expect(at(HERE, finding({ status: 'diabaikan' }))).toBeUndefined();
  });

  it('is the gravest of several, a cause before what follows from it', () => {
    const light = finding({ id: 'ringan', severity: 'info' });
    const follows = finding({ id: 'ikut', root: 'lain' });
    expect(at(HERE, light, follows, finding({ id: 'sebab' }))).toBe('sebab');
    expect(at(HERE, light, follows)).toBe('ikut');
  });

  it('is the one that is shown already', () => {
    const findings = [finding({ id: 'a' }), finding({ id: 'b' })];
    expect(findingAt(report(findings), HERE, 'b')?.id).toBe('b');
  });
});
