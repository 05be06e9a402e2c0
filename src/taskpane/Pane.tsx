import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { analysisApart, readFileApart } from '../analysis';
import type { SheetCell } from '../app';
import { rememberedLanguage, rememberLanguage, type Language } from '../locales';
import {
  AnalysisContext,
  Frame,
  FurtherFiles,
  LazyPanel,
  Reading,
  StartFailed,
  useFurtherFiles,
  usePanel,
  useWords,
} from '../ui';
import { excelWorkbook } from '../workbook/excel';
import { useLive } from './live/use-live';
import { useSelection } from './live/use-selection';
import { useMarking } from './marking/use-marking';
import type { OfficeStart } from './start-office';
import { useOfficeTheme } from './use-office-theme';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  body: { flexGrow: 1, minHeight: 0 },
  foot: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    textAlign: 'right',
  },
  language: { fontSize: tokens.fontSizeBase200 },
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
  // Indonesian whatever the language of Office: many an agency keeps its Excel in English.
  const [language, setLanguage] = useState(rememberedLanguage);
  const appearance = useOfficeTheme();
  const pick = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  const analysis = useMemo(() => analysisApart(), []);
  return (
    <Frame language={language} appearance={appearance}>
      <div className={styles.pane}>
        <main className={styles.body}>
          <ProductName />
          {start === 'excel' ? (
            <AnalysisContext value={analysis}>
              <Workbook />
            </AnalysisContext>
          ) : (
            <Start start={start} />
          )}
        </main>
        <footer className={styles.foot}>
          <OtherLanguage onPick={pick} />
        </footer>
      </div>
    </Frame>
  );
}

/** For screen readers: Excel shows the name above the pane already. */
function ProductName() {
  const styles = useStyles();
  return <h1 className={styles.name}>{useWords().messages.ui.product}</h1>;
}

function Workbook() {
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
    <LazyPanel
      model={panel}
      onSelect={select}
      cursor={cursor}
      marking={marking}
      repairNote={workbook.can.undoList ? ui.repairs.noteExcelUndo : ui.repairs.noteExcel}
      files={<FurtherFiles model={further} />}
    />
  );
}

function Start({ start }: { readonly start: Exclude<OfficeStart, 'excel'> | null }) {
  const { ui, errors } = useWords().messages;
  if (start === null) return <Reading label={ui.reading} />;
  const reasons = {
    'no-office': ui.startFailed.noOffice,
    'no-answer': ui.startFailed.noAnswer,
    'not-excel': ui.startFailed.notExcel,
    'too-old': errors['excel-too-old'],
  };
  return <StartFailed reason={reasons[start]} />;
}

function OtherLanguage({ onPick }: { readonly onPick: (language: Language) => void }) {
  const styles = useStyles();
  const { language, messages } = useWords();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Link
      as="button"
      className={styles.language}
      lang={other}
      onClick={() => {
        onPick(other);
      }}
    >
      {messages.ui.language[other]}
    </Link>
  );
}
