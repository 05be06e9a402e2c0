import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { analysisApart, readFileApart } from '../analysis';
import type { SheetCell } from '../app';
import {
  AnalysisContext,
  Frame,
  FurtherFiles,
  Guard,
  LanguageChoice,
  LazyPanel,
  Reading,
  StartFailed,
  useFurtherFiles,
  useLanguage,
  usePanel,
  useWords,
} from '../ui';
import { excelWorkbook, newestExcelApi } from '../workbook/excel';
import { useLive } from './live/use-live';
import { useSelection } from './live/use-selection';
import { useMarking } from './marking/use-marking';
import { SAMPLE } from './open-sample';
import type { OfficeStart } from './start-office';
import { useOfficeTheme } from './use-office-theme';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  body: { flexGrow: 1, minHeight: 0 },
  foot: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** The pane inside Excel. `start` is null while Office has not answered yet. */
export function Pane({ start }: { readonly start: OfficeStart | null }) {
  const styles = useStyles();
  const analysis = useMemo(() => analysisApart(), []);
  return (
    <Frame {...useLanguage()} appearance={useOfficeTheme()}>
      <main className={styles.pane}>
        <ProductName />
        <Guard onReload={reload} {...(start === 'excel' && { office: newestExcelApi })}>
          {start === 'excel' ? (
            <AnalysisContext value={analysis}>
              <Workbook />
            </AnalysisContext>
          ) : (
            <Start start={start} />
          )}
        </Guard>
      </main>
    </Frame>
  );
}

/** For screen readers: Excel shows the name above the pane already. */
function ProductName() {
  const styles = useStyles();
  return <h1 className={styles.name}>{useWords().messages.ui.product}</h1>;
}

function reload(): void {
  window.location.reload();
}

function Workbook() {
  const styles = useStyles();
  const { ui } = useWords().messages;
  const workbook = useMemo(() => excelWorkbook(), []);
  const further = useFurtherFiles(readFileApart);
  const panel = usePanel(workbook, further.files);
  useLive(workbook, panel.recheck);
  const { cursor, select: selectInExcel } = useSelection(workbook, panel);
  const marking = useMarking(workbook, panel);
  const select = (cell: SheetCell) => {
    // Excel shows the workbook that is open, no other.
    if (cell.file !== undefined) return;
    // A sheet deleted meanwhile cannot be shown; checking again says so.
    selectInExcel(cell).catch(panel.check);
  };
  return (
    <>
      <div className={styles.body}>
        <LazyPanel
          model={panel}
          onSelect={select}
          cursor={cursor}
          marking={marking}
          repairNote={workbook.can.undoList ? ui.repairs.noteExcelUndo : ui.repairs.noteExcel}
          files={<FurtherFiles model={further} />}
          sample={SAMPLE}
        />
      </div>
      {panel.state.phase === 'failed' && <Foot />}
    </>
  );
}

function Start({ start }: { readonly start: Exclude<OfficeStart, 'excel'> | null }) {
  const styles = useStyles();
  const { ui, errors } = useWords().messages;
  const reasons = {
    'no-office': ui.startFailed.noOffice,
    'no-answer': ui.startFailed.noAnswer,
    'not-excel': ui.startFailed.notExcel,
    'too-old': errors['excel-too-old'],
  };
  return (
    <>
      <div className={styles.body}>
        {start === null ? (
          <Reading label={ui.reading} />
        ) : (
          <StartFailed reason={reasons[start]} pageHelps={start === 'too-old'} />
        )}
      </div>
      <Foot />
    </>
  );
}

/** The languages, where no settings are within reach. */
function Foot() {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <LanguageChoice />
    </div>
  );
}
