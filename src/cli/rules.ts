import { RULES } from '../app';
import type { Messages } from '../locales';
import { CONTRACT_VERSION } from './json';

/** The rules, as `capaian aturan` prints them: a line each, thresholds below it. */
export function aturanText(messages: Messages): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const grave = Math.max(...Object.values(messages.severities).map(({ length }) => length));
  return RULES.flatMap(({ id, severity, thresholds = {} }) => [
    `${id.padEnd(width)}  ${messages.severities[severity].padEnd(grave)}  ${titleOf(messages, id)}`,
    ...Object.entries(thresholds).map(([name, value]) => {
      const meaning = messages.rules[id]?.thresholds?.[name];
      const figure = messages.figures.percent(value);
      return `  ${name} = ${figure}${meaning === undefined ? '' : `  ${meaning}`}`;
    }),
  ]).join('\n');
}

/** The same as JSON (docs/schema/aturan-v1.schema.json). */
export function aturanJson(messages: Messages): object {
  return {
    version: CONTRACT_VERSION,
    rules: RULES.map(({ id, severity, thresholds = {} }) => ({
      id,
      severity,
      title: titleOf(messages, id),
      thresholds,
    })),
  };
}

function titleOf({ rules }: Messages, id: string): string {
  return rules[id]?.title ?? id;
}
