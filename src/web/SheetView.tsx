import { useMemo, useState } from 'react';
import {
  openFindings,
  sheetKey,
  withoutRepeats,
  type CellRef,
  type CheckReport,
  type Finding,
  type SheetCell,
} from '../app';
import { FormulaBar } from './grid/FormulaBar';
import { Grid } from './grid/Grid';
import { cellKey } from './grid/layout';
import { marksOf } from './grid/marks';
import { SheetTabs, type ShownSheet } from './grid/SheetTabs';

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
  const sheets = useMemo(() => shownSheets(report), [report]);
  const findings = useMemo(() => openFindings(report.findings), [report.findings]);
  const [picked, setPicked] = useState<string | null>(null);
  const [seen, setSeen] = useState({ shown, written });

  // A cell selected in the panel opens its sheet; tables just written open the first of theirs.
  if (seen.shown !== shown || seen.written !== written) {
    setSeen({ shown, written });
    setPicked((seen.written === written ? shown && sheetKey(shown) : written) ?? picked);
  }

  const active = sheets.find(({ key }) => key === picked) ?? firstToShow(findings, sheets);
  const marks = useMemo(() => marksOf(findings, active?.key ?? ''), [findings, active?.key]);
  if (!active) return null;
  const { key, sheet, file } = active;
  const selected = shown && sheetKey(shown) === key ? shown : null;
  const select = (cell: CellRef) => {
    const place = { ...cell, sheet: sheet.name, ...(file === undefined ? {} : { file }) };
    onSelect(place, marks.get(cellKey(cell))?.[0]);
  };
  return (
    <>
      <FormulaBar sheet={sheet} selected={selected} />
      <Grid key={key} sheet={sheet} marks={marks} selected={selected} onSelect={select} />
      <SheetTabs
        sheets={sheets}
        findings={withoutRepeats(findings)}
        active={key}
        onPick={setPicked}
      />
    </>
  );
}

/** The sheets of the workbook, then those of the files read beside it. */
function shownSheets({ snapshot, others }: CheckReport): ShownSheet[] {
  const own = snapshot.sheets.map((sheet) => ({ key: sheet.name, label: sheet.name, sheet }));
  const further = others.flatMap(({ name: file, snapshot: other }) =>
    other.sheets.map((sheet) => ({
      key: sheetKey({ file, sheet: sheet.name }),
      label: `${file} · ${sheet.name}`,
      sheet,
      file,
    })),
  );
  return [...own, ...further];
}

/** The sheet of the first finding, else the first one that is visible. */
function firstToShow(findings: readonly Finding[], sheets: readonly ShownSheet[]) {
  const first = findings[0] && sheetKey(findings[0].cell);
  return (
    sheets.find(({ key }) => key === first) ??
    sheets.find(({ sheet }) => sheet.visibility === 'visible') ??
    sheets[0]
  );
}
