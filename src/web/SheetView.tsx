import { useMemo, useState } from 'react';
import type { CellRef, Finding, SheetCell } from '../app';
import type { ResultState } from '../ui';
import { FormulaBar } from './grid/FormulaBar';
import { Grid } from './grid/Grid';
import { cellKey } from './grid/layout';
import { marksOf } from './grid/marks';
import { SheetTabs } from './grid/SheetTabs';

interface SheetViewProps {
  readonly result: ResultState;
  /** The cell that is selected, wherever that was done. */
  readonly shown: SheetCell | null;
  readonly onSelect: (cell: SheetCell, finding: Finding | undefined) => void;
}

/** The workbook to look at: tabs, the line above the sheet, and the sheet with its marks. */
export function SheetView({ result, shown, onSelect }: SheetViewProps) {
  const { report, writing } = result;
  const { sheets } = report.snapshot;
  const [picked, setPicked] = useState<string | null>(null);
  const [seen, setSeen] = useState({ shown, writing });

  // A cell selected in the panel opens its sheet; tables just written open the first of theirs.
  if (seen.shown !== shown || seen.writing !== writing) {
    setSeen({ shown, writing });
    const written = writing.phase === 'written' && writing !== seen.writing;
    setPicked((written ? writing.tables[0]?.sheet : shown?.sheet) ?? picked);
  }

  const sheet = sheets.find(({ name }) => name === picked) ?? firstToShow(report.findings, sheets);
  const marks = useMemo(
    () => marksOf(report.findings, sheet?.name ?? ''),
    [report.findings, sheet?.name],
  );
  if (!sheet) return null;
  const selected = shown?.sheet === sheet.name ? shown : null;
  const select = (cell: CellRef) => {
    onSelect({ ...cell, sheet: sheet.name }, marks.get(cellKey(cell))?.[0]);
  };
  return (
    <>
      <FormulaBar sheet={sheet} selected={selected} />
      <Grid key={sheet.name} sheet={sheet} marks={marks} selected={selected} onSelect={select} />
      <SheetTabs
        sheets={sheets}
        findings={report.findings}
        active={sheet.name}
        onPick={setPicked}
      />
    </>
  );
}

/** The sheet of the first finding, else the first one that is visible. */
function firstToShow(
  findings: readonly Finding[],
  sheets: ResultState['report']['snapshot']['sheets'],
) {
  const first = findings[0]?.cell.sheet;
  return (
    sheets.find(({ name }) => name === first) ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    sheets[0]
  );
}
