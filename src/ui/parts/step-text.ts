import type { CheckStep } from '../../app';
import { fill, type Messages } from '../../locales';

/** What is being done just now: `Mengenali DPA-Realisasi (3 dari 12)`. */
export function stepText(step: CheckStep | null, { ui, rules }: Messages): string {
  const { progress } = ui;
  if (step === null) return ui.reading;
  switch (step.doing) {
    case 'recognising':
      return fill(progress.recognising, step);
    case 'checking':
      return fill(progress.checking, { ...step, rule: rules[step.rule]?.title ?? step.rule });
    default:
      return progress[step.doing];
  }
}
