import { thresholdsOf, type Rule, type RuleSettings } from '../rules';
import type { RuleInForce } from './types';

/** How each rule works in a workbook with these settings; pure. */
export function rulesInForce(
  rules: readonly Pick<Rule, 'id' | 'severity' | 'thresholds'>[],
  settings: Pick<RuleSettings, 'off' | 'thresholds'>,
): RuleInForce[] {
  return rules.map((rule) => {
    const inForce = thresholdsOf(rule, settings);
    return {
      id: rule.id,
      severity: rule.severity,
      on: !settings.off.includes(rule.id),
      thresholds: Object.entries(rule.thresholds ?? {}).map(([name, own]) => ({
        name,
        own,
        value: inForce[name] ?? own,
      })),
    };
  });
}
