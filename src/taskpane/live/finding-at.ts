import {
  openFindings,
  withoutRepeats,
  type CheckReport,
  type Finding,
  type SheetCell,
} from '../../app';

const GRAVEST = ['error', 'warning', 'info'] as const;

/**
 * The finding that is about a cell of the open workbook: of several the one that is shown already, else
 * the gravest, a cause before what follows from it.
 * @param shown id of the finding that is shown, or null
 */
export function findingAt(
  { findings }: CheckReport,
  cell: SheetCell,
  shown: string | null,
): Finding | undefined {
  const here = withoutRepeats(openFindings(findings)).filter((one) => isAbout(one, cell));
  return here.find(({ id }) => id === shown) ?? [...here].sort(byWeight)[0];
}

function isAbout({ cell: own, also = [] }: Finding, cell: SheetCell): boolean {
  return [own, ...also].some(
    ({ file, sheet, row, column }) =>
      file === undefined && sheet === cell.sheet && row === cell.row && column === cell.column,
  );
}

function byWeight(a: Finding, b: Finding): number {
  const follows = Number(a.root !== null) - Number(b.root !== null);
  return GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity) || follows;
}
