import { crashReport, type CrashFacts } from '../../../src/ui/crash/crash-report';

const SECRET = 'Belanja Rahasia 1.250.000';
const OURS = 'https://contoh.go.id';
const FACTS: CrashFacts = {
  version: '1.2.3',
  engine: 'Chromium',
  office: 'ExcelApi 1.14',
  language: 'id',
  steps: ['reading', 'result'],
  origins: [OURS],
};

function faultAt(message: string, frames: readonly string[], name = 'TypeError'): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = [`${name}: ${message}`, ...frames].join('\n');
  return error;
}

const FRAME = `    at readCell (${OURS}/capaian/taskpane.0a1b2c.js:10:20)`;

describe('the report of a fault', () => {
  it('tells version, kind of error, place in the program, steps, Office and engine', () => {
    const lines = crashReport(faultAt('x is undefined', [FRAME]), FACTS).split('\n');
    expect(lines).toEqual([
      'Capaian 1.2.3',
      'Error: TypeError',
      '  readCell taskpane.0a1b2c.js:10:20',
      'Steps: reading > result',
      'Office: ExcelApi 1.14',
      'Language: id',
      'Engine: Chromium',
    ]);
  });

  it.each([
    ['Chromium', `    at async Panel.check (${OURS}/a/web.js:1:2)`, 'async Panel.check web.js:1:2'],
    ['Chromium, without a name', `    at ${OURS}/a/web.js:1:2`, '? web.js:1:2'],
    ['Safari and Firefox', `check@${OURS}/a/web.js:1:2`, 'check web.js:1:2'],
  ])('reads the frames of %s', (_, line, told) => {
    expect(crashReport(faultAt('', [line]), FACTS)).toContain(`  ${told}\n`);
  });

  it('tells what the code of an error of the workbook or of Excel is', () => {
    const error = Object.assign(faultAt(SECRET, [], 'WorkbookError'), { code: 'cell-editing' });
    expect(crashReport(error, FACTS)).toContain('Error: WorkbookError (cell-editing)');
  });

  it.each<[string, unknown]>([
    ['a message', faultAt(SECRET, [FRAME])],
    [
      'a message of several lines that looks like frames',
      faultAt(`${SECRET}\n${frameOf(SECRET)}`, []),
    ],
    ['a message that was changed later', Object.assign(faultAt(SECRET, [FRAME]), { message: 'x' })],
    ['the name of an error', faultAt('', [FRAME], SECRET)],
    ['the name of a function', faultAt('', [frameOf(SECRET)])],
    ['the name of a file', faultAt('', [`    at f (${OURS}/${encodeURI(SECRET)}.js:1:2)`])],
    ['an address', faultAt('', [`    at f (${OURS}/a.js?${encodeURI(SECRET)}:1:2)`])],
    ['another address', faultAt('', ['    at f (https://rahasia.go.id/Belanja.js:1:2)'])],
    ['a code', Object.assign(faultAt('', [], 'WorkbookError'), { code: SECRET })],
    ['a text that was thrown', SECRET],
    ['an object that was thrown', { name: SECRET, message: SECRET, stack: SECRET }],
  ])('never tells %s of the workbook', (_, error) => {
    expect(crashReport(error, FACTS)).not.toMatch(/rahasia|belanja|1\.250/i);
  });
});

function frameOf(name: string): string {
  return `    at ${name}! (${OURS}/capaian/web.js:1:2)`;
}
