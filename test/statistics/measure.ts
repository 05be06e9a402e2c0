/**
 * Measures sums in statistical tables: `npx jest --testMatch '**\/test/statistics/measure.ts'`.
 * SHAPE=text narrows, SEEDS sets the drawings of each shape (10), SHOW=1 prints one that fails.
 */
import { writeSync } from 'node:fs';
import { gridText } from '../forms/print';
import { draw, type Drawn } from './draw';
import { drawNested } from './nested';
import { QUIRKS } from './quirks';
import { score, together, type Score } from './score';
import { SHAPES } from './shapes';
import { drawUnsummed } from './unsummed';

const { SHAPE = '', SEEDS = '10', SHOW = '0' } = process.env;
const MANY = 150;
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

it('measures', () => {
  const all: Score[] = [];
  for (const shape of SHAPES.filter(({ name }) => name.includes(SHAPE))) {
    all.push(
      ...report(
        shape.name,
        Array.from({ length: Number(SEEDS) }, (_, n) => draw(shape, n)),
      ),
    );
  }
  print(line('all shapes', all));
  const many = Array.from({ length: MANY }, (_, n) => n);
  for (const [quirk, apply] of Object.entries(QUIRKS)) {
    const sample = SHAPES.filter(({ name }) => name.includes(SHAPE)).flatMap((shape, place) =>
      [0, 1].map((n) => apply(draw(shape, 100 + n), place * 2 + n)),
    );
    report(`shapes, ${quirk}`, sample);
    if (SHAPE === '')
      report(
        `nested, ${quirk}`,
        many.map((n) => apply(draw(drawNested(n), n), n)),
      );
  }
  const lists = report('lists without sums', many.map(drawUnsummed));
  print(`false sums in ${lists.filter(({ named }) => named > 0).length} of ${lists.length} lists`);
}, 600_000);

function report(name: string, drawn: readonly Drawn[]): Score[] {
  const started = performance.now();
  const scores = drawn.map(score);
  const each = (performance.now() - started) / drawn.length;
  print(`${line(name, scores)}  ${each.toFixed(1)} ms`);
  const worst = scores.findIndex(({ missed, surplus }) => missed.length + surplus.length > 0);
  if (SHOW === '1' && worst >= 0) {
    const { missed, surplus } = scores[worst]!;
    print(
      [
        gridText(drawn[worst]!.sheet),
        ...missed.slice(0, 8).map((key) => `  missed ${key}`),
        ...surplus.slice(0, 8).map((key) => `  surplus ${key}`),
      ].join('\n'),
    );
  }
  return scores;
}

function line(name: string, scores: readonly Score[]): string {
  const { precision, recall } = together(scores);
  const whole = scores.filter(({ missed, surplus }) => missed.length + surplus.length === 0).length;
  return `${name.padEnd(48)} precision ${percent(precision)}  recall ${percent(recall)}  whole ${whole}/${scores.length}`;
}

/** Past jest's own console, which would put a stack below every line. */
function print(text: string): void {
  writeSync(1, `${text}\n`);
}
