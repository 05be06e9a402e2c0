/** How many of the last steps a report tells. */
const LENGTH = 20;

const steps: string[] = [];

/**
 * Notes that a step was done. Only names that stand in the program's own text: nothing that comes from a
 * workbook may be noted here, because reports of faults are sent to other people.
 */
export function noteStep(name: string): void {
  steps.push(name);
  if (steps.length > LENGTH) steps.shift();
}

/** The last steps, the oldest first. */
export function stepsDone(): readonly string[] {
  return [...steps];
}
