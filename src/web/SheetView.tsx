import { useMemo, useState } from 'react';
import type { CellRef, CheckReport, Finding, SheetCell, SheetSnapshot } from '../app';
import { FormulaBar } from './grid/FormulaBar';
import { Grid } from './grid/Grid';
import { cellKey } from './grid/layout';
import { marksOf } from './grid/marks';
import { SheetTabs } from './grid/SheetTabs';

interface SheetViewProps {
  readonly report: CheckReport;
  /** A sheet that was just written and is to be seen, or null. */
  readonly written: string | null;
  /** The cell that is selected, wherever that was done. */
  readonly shown: SheetCell | null;
  readonly onSelect: (cell: SheetCell, finding: Finding | undefined) => void;
}

/** The workbook to look at: tabs, the line above the sheet, and the sheet with its marks. */
export function SheetView({ report, written, shown, onSelect }: SheetViewProps) {
  const { sheets } = report.snapshot;
  const [picked, setPicked] = useState<string | null>(null);
  const [seen, setSeen] = useState({ shown, written });

  // A cell selected in the panel opens its sheet; tables just written open the first of theirs.
  if (seen.shown !== shown || seen.written !== written) {
    setSeen({ shown, written });
    setPicked((seen.written === written ? shown?.sheet : written) ?? picked);
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
function firstToShow(findings: readonly Finding[], sheets: readonly SheetSnapshot[]) {
  const first = findings[0]?.cell.sheet;
  return (
    sheets.find(({ name }) => name === first) ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    sheets[0]
  );
}
