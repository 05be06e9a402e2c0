import { RULES, type Finding, type Rule, type RuleSettings } from '../rules';
import type { WorkbookPort } from '../workbook';
import { readMemory, saveMemory, type MemoryProblem } from './memory';

/**
 * What a user lets stand is remembered in the workbook. Each of these reads what is remembered now,
 * changes one thing and writes it back; they return why nothing was written, or null.
 */
type Saved = Promise<MemoryProblem | null>;

/**
 * Lets a finding stand, or changes the reason where it does already.
 * @param reason never blank: whoever reads the report later must know why
 * @throws WorkbookError where the workbook cannot be written
 */
export async function ignoreFinding(
  port: WorkbookPort,
  {
    id,
    rule,
    subject,
    cell,
    related,
  }: Pick<Finding, 'id' | 'rule' | 'subject' | 'cell' | 'related'>,
  reason: string,
): Saved {
  const text = reason.trim();
  if (text === '') throw new RangeError('a finding is ignored for a reason');
  const names = new Set([cell, ...related].flatMap(({ file }) => file ?? []));
  const files = names.size > 0 ? { files: [...names] } : {};
  return change(port, (settings) => ({
    ...settings,
    ignored: [
      ...settings.ignored.filter((one) => one.id !== id),
      { id, rule, subject, reason: text, ...files },
    ],
  }));
}

/** Takes the exception for a finding back. @throws WorkbookError */
export async function restoreFinding(port: WorkbookPort, id: string): Saved {
  return change(port, (settings) => ({
    ...settings,
    ignored: settings.ignored.filter((one) => one.id !== id),
  }));
}

/** Switches a rule off for this workbook, or on again. @throws WorkbookError */
export async function switchRule(port: WorkbookPort, id: string, on: boolean): Saved {
  return change(port, (settings) => {
    const others = settings.off.filter((one) => one !== id);
    return { ...settings, off: on ? others : [...others, ruleOf(id).id] };
  });
}

/**
 * Sets a threshold of a rule for this workbook.
 * @param value null for the rule's own
 * @throws RangeError where the rule has no such threshold or the value is no number; WorkbookError
 */
export async function setThreshold(
  port: WorkbookPort,
  id: string,
  name: string,
  value: number | null,
): Saved {
  const rule = ruleOf(id);
  if (rule.thresholds?.[name] === undefined) throw new RangeError(`${id} has no ${name}`);
  if (value !== null && !Number.isFinite(value)) throw new RangeError(`${value} is no threshold`);
  return change(port, ({ thresholds, ...settings }) => {
    const names = Object.entries(thresholds[id] ?? {}).filter(([other]) => other !== name);
    const own = Object.fromEntries(value === null ? names : [...names, [name, value]]);
    const rest = Object.entries(thresholds).filter(([other]) => other !== id);
    const kept = Object.keys(own).length > 0 ? [...rest, [id, own] as const] : rest;
    return { ...settings, thresholds: Object.fromEntries(kept) };
  });
}

function ruleOf(id: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}

async function change(port: WorkbookPort, to: (settings: RuleSettings) => RuleSettings): Saved {
  const { memory, problem } = await readMemory(port);
  return problem ?? saveMemory(port, { exceptions: to(memory.exceptions) });
}
