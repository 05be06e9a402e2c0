import { relationshipKind } from '../package';
import type { WorkbookPart } from '../read/workbook';
import type { NewParts } from './new-parts';
import type { PackageChanges } from './package-changes';

/** Its list of formula cells would name cells that hold none any more, and Excel would offer a repair. */
export function dropCalculationChain(
  workbook: WorkbookPart,
  changes: PackageChanges,
  parts: NewParts,
): void {
  const chain = workbook.relationships.find((one) => relationshipKind(one) === 'calcChain');
  if (!chain) return;
  changes.remove(chain.target);
  parts.remove(chain);
}
