import type { ReportSettings } from '../tables';
import type { WorkbookPort } from '../workbook';
import { saveMemory, type MemoryProblem } from './memory';

/**
 * Changes what the agency chose for its tables; what is not named stays as it was.
 * @returns why nothing was written, or null
 * @throws WorkbookError where the workbook cannot be written
 */
export async function changeSettings(
  port: WorkbookPort,
  changes: Partial<ReportSettings>,
): Promise<MemoryProblem | null> {
  return saveMemory(port, { report: changes });
}
