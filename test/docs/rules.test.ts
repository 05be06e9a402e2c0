import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/locales';
import { RULES, type Rule, type Severity } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { runRule } from '../support/rule-tester';
import { sheetFromTable, workbookOf } from '../support/sheet';

const FOLDER = join(__dirname, '../../docs/rules');
const HEADINGS = [
  'Yang diperiksa',
  'Mengapa',
  'Contoh benar',
  'Contoh salah',
  'Cara memperbaiki',
  'Dasar',
];
const words = messagesFor('id');

interface Page {
  readonly lines: readonly string[];
  /** Lines below each second-level heading, in order. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** One example: the lines of its table and of the text up to the next table. */
interface Example {
  readonly table: readonly string[];
  readonly below: readonly string[];
}

function readPage(id: string): Page {
  const lines = readFileSync(join(FOLDER, `${id}.md`), 'utf8').split('\n');
  const sections = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of lines) {
    const heading = /^## (.*)$/.exec(line)?.[1];
    if (heading === undefined) current?.push(line);
    else sections.set(heading, (current = []));
  }
  return { lines, sections };
}

function examplesIn(lines: readonly string[]): Example[] {
  const examples: { table: string[]; below: string[] }[] = [];
  lines.forEach((line, place) => {
    const inTable = line.startsWith('|');
    if (inTable && lines[place - 1]?.startsWith('|') !== true) {
      examples.push({ table: [], below: [] });
    }
    const example = examples.at(-1);
    if (inTable) example?.table.push(line);
    else example?.below.push(line);
  });
  return examples;
}

/** The cells that the line `Temuan: B2, C3` below a table names. */
function namedCells({ below }: Example): string[] {
  const lines = below.filter((line) => line.startsWith('Temuan:'));
  if (lines.length !== 1) throw new Error(`one line “Temuan: …” a table, found ${lines.length}`);
  return lines[0]!
    .replace('Temuan:', '')
    .split(',')
    .map((cell) => cell.trim());
}

describe.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))(
  'docs/rules/%s.md',
  (id, rule) => {
    const page = readPage(id);
    const right = examplesIn(page.sections.get('Contoh benar') ?? []);
    const wrong = examplesIn(page.sections.get('Contoh salah') ?? []);
    const check = ({ table }: Example) => {
      const { findings, checked } = runRule(rule, workbookOf(sheetFromTable('Contoh', table)));
      return { cells: findings.map(({ cell }) => a1(cell)), checked: checked[id] };
    };

    it('has the title and severity that the program shows', () => {
      expect(page.lines[0]).toBe(`# ${words.rules[id]?.title}`);
      expect(page.lines).toContain(`Tingkat: ${words.severities[rule.severity]} · Kode: \`${id}\``);
    });

    it('lists the thresholds that can be set, with their values and what they mean', () => {
      const listed = page.sections
        .get('Yang diperiksa')
        ?.filter((line) => line.startsWith('Ambang '));
      const thresholds = Object.entries(rule.thresholds ?? {}).map(
        ([name, value]) =>
          `Ambang \`${name}\` (${words.figures.percent(value)}): ${words.rules[id]?.thresholds?.[name]}.`,
      );
      expect(listed).toEqual(thresholds);
      for (const { rules } of [words, messagesFor('en')]) {
        expect(Object.keys(rules[id]?.thresholds ?? {})).toEqual(
          Object.keys(rule.thresholds ?? {}),
        );
      }
    });

    it('has the same headings as every page, each with text below it', () => {
      expect([...page.sections.keys()]).toEqual(HEADINGS);
      for (const lines of page.sections.values()) expect(lines.join('').length).toBeGreaterThan(40);
    });

    it('shows what is right, and the rule agrees', () => {
      expect(right.length).toBeGreaterThan(0);
      for (const example of right) {
        const { cells, checked } = check(example);
        expect(cells).toEqual([]);
        expect(checked).toBeGreaterThan(0);
      }
    });

    it('shows what is wrong, and the rule finds exactly that', () => {
      expect(wrong.length).toBeGreaterThan(0);
      for (const example of wrong) expect(check(example).cells).toEqual(namedCells(example));
    });
  },
);

describe('docs/rules/README.md', () => {
  const path = join(FOLDER, 'README.md');
  const START = '<!-- daftar: dibuat dari daftar aturan; jangan diubah dengan tangan -->';
  const END = '<!-- akhir daftar -->';
  const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

  /** The index as the registry has it: by severity, then in the registry's order. */
  function index(): string {
    const parts = SEVERITIES.map((severity) => {
      const rules = RULES.filter((rule) => rule.severity === severity);
      const entries = rules.map(({ id }) => `- [${words.rules[id]?.title}](${id}.md): \`${id}\``);
      return entries.length === 0
        ? ''
        : `## ${words.severities[severity]}\n\n${entries.join('\n')}\n\n`;
    });
    return `${START}\n\n${parts.join('')}${END}`;
  }

  it('lists every rule; regenerate with UPDATE_DOCS=1 npx jest test/docs/rules', () => {
    const text = readFileSync(path, 'utf8');
    const [before, rest = ''] = text.split(START);
    const wanted = `${before}${index()}${rest.slice(rest.indexOf(END) + END.length)}`;
    if (process.env.UPDATE_DOCS === '1') writeFileSync(path, wanted);
    else expect(text).toBe(wanted);
  });

  it('stands beside one page for each rule and no other', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  });
});
