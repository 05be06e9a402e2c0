import { useCallback, useMemo, useState } from 'react';
import {
  listedFindings,
  openFindings,
  sheetKey,
  type CellRef,
  type CheckReport,
  type Finding,
  type SheetCell,
} from '../app';
import { FormulaBar } from './grid/FormulaBar';
import { Grid } from './grid/Grid';
import { cellKey } from './grid/measure/layout';
import { marksOf } from './grid/marks';
import { extentOf } from './grid/measure/measure';
import { placeOf, type Place } from './grid/place';
import { SheetTabs, type ShownSheet } from './grid/SheetTabs';
import { zoomed, type ZoomChange } from './grid/view/zoom';

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
  const listed = useMemo(() => listedFindings(findings), [findings]);
  const [picked, setPicked] = useState<string | null>(null);
  const [seen, setSeen] = useState({ shown, written });

  // A cell selected in the panel opens its sheet; tables just written open the first of theirs.
  if (seen.shown !== shown || seen.written !== written) {
    setSeen({ shown, written });
    setPicked((seen.written === written ? shown && sheetKey(shown) : written) ?? picked);
  }

  const active = sheets.find(({ key }) => key === picked) ?? firstToShow(findings, sheets);
  const marks = useMemo(() => marksOf(findings, active?.key ?? ''), [findings, active?.key]);
  const tables = useMemo(
    () => report.tables.filter((table) => sheetKey(table) === active?.key),
    [report.tables, active?.key],
  );
  const [zoom, setZoom] = useState(1);
  const [keepHeadings, setKeepHeadings] = useState(true);
  const onZoom = useCallback((change: ZoomChange) => {
    setZoom((before) => zoomed(before, change));
  }, []);
  if (!active) return null;
  const { key, sheet } = active;
  const selected = shown && sheetKey(shown) === key ? shown : null;
  const select = (cell: CellRef, on = active) => {
    const { file } = on;
    const place = { ...cell, sheet: on.sheet.name, ...(file === undefined ? {} : { file }) };
    onSelect(place, on === active ? marks.get(cellKey(cell))?.[0] : undefined);
  };
  const go = (text: string): Place => {
    const named = (wanted: string) => sheets.find((one) => one.key === wanted)!;
    const place = placeOf(text, sheets, key, (wanted) => lastShown(named(wanted)));
    if (place.kind === 'cell') select(place.cell, named(place.sheet));
    return place;
  };
  return (
    <>
      <FormulaBar
        sheet={sheet}
        selected={selected}
        onGo={go}
        zoom={zoom}
        onZoom={onZoom}
        keepHeadings={keepHeadings}
        onKeepHeadings={setKeepHeadings}
      />
      <Grid
        key={key}
        sheet={sheet}
        tables={tables}
        marks={marks}
        selected={selected}
        zoom={zoom}
        keepHeadings={keepHeadings}
        onZoom={onZoom}
        onSelect={select}
      />
      <SheetTabs sheets={sheets} findings={listed} active={key} onPick={setPicked} />
    </>
  );
}

/** The last cell that the view of a sheet has. */
function lastShown({ sheet }: ShownSheet): CellRef {
  const { rows, columns } = extentOf(sheet);
  return { row: rows - 1, column: columns - 1 };
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
