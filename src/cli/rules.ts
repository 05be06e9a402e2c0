import {
  RULES,
  readMemory,
  rulesInForce,
  setThreshold,
  switchRule,
  type MemoryProblem,
  type RuleInForce,
} from '../app';
import { fill, type Messages } from '../locales';
import type { FileWorkbook } from '../workbook/file';
import type { Arguments } from './arguments';
import { mayWrite, writeCopy } from './copy';
import { CONTRACT_VERSION } from './json';
import type { RuleChanges } from './rule-changes';
import type { Streams } from './streams';

/** The rules as they are where no workbook says otherwise. */
export const OWN_RULES: readonly RuleInForce[] = rulesInForce(RULES, { off: [], thresholds: {} });

/** Prints rules as `--format` asks. */
export function printRules(
  rules: readonly RuleInForce[],
  { format }: Pick<Arguments, 'format'>,
  messages: Messages,
  streams: Streams,
): void {
  streams.out(
    format === 'json'
      ? JSON.stringify(rulesJson(rules, messages), null, 2)
      : rulesText(rules, messages),
  );
}

/**
 * `capaian aturan FILE`: lists the rules as they work in that workbook; with changes it writes a copy in
 * which they do, and lists those.
 * @returns whether that was done; why not is told
 */
export async function workbookRules(
  call: Arguments,
  workbook: FileWorkbook,
  messages: Messages,
  streams: Streams,
): Promise<boolean> {
  if (call.changes) {
    if (!(await mayWrite(call, messages, streams))) return false;
    if (!isKnown(call.changes, messages, streams)) return false;
    // Why the memory cannot be used was told when the workbook was checked.
    if ((await applyChanges(call.changes, workbook)) !== null) return false;
    if (!(await writeCopy(call, workbook.copy(), messages, streams))) return false;
  }
  const { memory } = await readMemory(workbook);
  printRules(rulesInForce(RULES, memory.exceptions), call, messages, streams);
  return true;
}

async function applyChanges(
  { off, on, thresholds }: RuleChanges,
  workbook: FileWorkbook,
): Promise<MemoryProblem | null> {
  const steps = [
    ...off.map((id) => () => switchRule(workbook, id, false)),
    ...on.map((id) => () => switchRule(workbook, id, true)),
    ...thresholds.map(
      ({ rule, name, value }) =>
        () =>
          setThreshold(workbook, rule, name, value),
    ),
  ];
  for (const step of steps) {
    const problem = await step();
    if (problem !== null) return problem;
  }
  return null;
}

/** Whether there are the rules and thresholds that are to be set; those that are not are told. */
function isKnown(
  { off, on, thresholds }: RuleChanges,
  { cli }: Messages,
  streams: Streams,
): boolean {
  const ids = [...off, ...on, ...thresholds.map(({ rule }) => rule)];
  const unknown = [...new Set(ids)].filter((id) => !RULES.some((rule) => rule.id === id));
  for (const name of unknown) streams.err(fill(cli.repairs.unknownRule, { name }));
  const without = thresholds.filter(({ rule, name }) =>
    RULES.some((one) => one.id === rule && one.thresholds?.[name] === undefined),
  );
  for (const { rule, name } of without) streams.err(fill(cli.rules.noThreshold, { rule, name }));
  return unknown.length + without.length === 0;
}

/** A line each, thresholds below it; what a workbook has set is said. */
function rulesText(rules: readonly RuleInForce[], messages: Messages): string {
  const { severities, figures, cli } = messages;
  const width = Math.max(...rules.map(({ id }) => id.length));
  const grave = Math.max(...Object.values(severities).map(({ length }) => length));
  return rules
    .flatMap(({ id, severity, on, thresholds }) => [
      `${id.padEnd(width)}  ${severities[severity].padEnd(grave)}  ${titleOf(messages, id)}${on ? '' : cli.rules.off}`,
      ...thresholds.map(({ name, own, value }) => {
        const meaning = messages.rules[id]?.thresholds?.[name];
        const changed = value === own ? '' : fill(cli.rules.own, { n: figures.percent(own) });
        return `  ${name} = ${figures.percent(value)}${changed}${meaning === undefined ? '' : `  ${meaning}`}`;
      }),
    ])
    .join('\n');
}

/** The same as JSON (docs/schema/aturan-v1.schema.json). */
function rulesJson(rules: readonly RuleInForce[], messages: Messages): object {
  return {
    version: CONTRACT_VERSION,
    rules: rules.map(({ id, severity, on, thresholds }) => ({
      id,
      severity,
      title: titleOf(messages, id),
      on,
      thresholds: Object.fromEntries(thresholds.map(({ name, value }) => [name, value])),
      ownThresholds: Object.fromEntries(thresholds.map(({ name, own }) => [name, own])),
    })),
  };
}

function titleOf({ rules }: Messages, id: string): string {
  return rules[id]?.title ?? id;
}
