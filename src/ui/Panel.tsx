import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { openFindings, type SheetCell } from '../app';
import { Exceptions } from './check/Exceptions';
import { Failed } from './parts/Failed';
import { FindingList } from './check/FindingList';
import { Nothing } from './parts/Nothing';
import { Reading } from './parts/Reading';
import { RepairOutcome } from './check/RepairOutcome';
import { ReportSettings } from './settings/report/ReportSettings';
import { Rules } from './settings/Rules';
import { Summary } from './check/Summary';
import { TableMaker } from './tables/TableMaker';
import type { PanelModel } from './use-panel';
import { useWords } from './parts/words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

export interface PanelProps {
  readonly model: PanelModel;
  /** Shows a cell to the user: selects it in Excel, or in the page's view of the sheets. */
  readonly onSelect: (cell: SheetCell) => void;
  /** What the user does next once tables are written; it becomes the main action. */
  readonly afterWriting?: ReactNode;
  /** What the user should know before the first repair. */
  readonly repairNote?: string;
}

/** The one panel of pane and page: what was understood, what is wrong, which tables can be made. */
export function Panel({ model, onSelect, afterWriting, repairNote }: PanelProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { state } = model;
  if (state.phase === 'reading') return <Reading label={messages.ui.reading} />;
  if (state.phase === 'failed') return <Failed error={state.error} onAgain={model.check} />;
  const { tables, findings } = state.report;
  if (tables.length === 0 && findings.length === 0) return <Nothing onAgain={model.check} />;
  return (
    <div className={styles.panel}>
      <RepairOutcome model={model.repairs} />
      <div className={styles.scroll}>
        <Summary report={state.report} onAgain={model.check} />
        <FindingList
          findings={openFindings(findings)}
          selected={state.selected}
          busy={state.remembering.phase === 'saving' || model.repairs.repairing.phase === 'working'}
          repairs={model.repairs}
          repairNote={repairNote}
          onIgnore={model.ignore}
          onSelect={(finding) => {
            model.selectFinding(finding.id);
            onSelect(finding.cell);
          }}
        />
        <Exceptions
          report={state.report}
          remembering={state.remembering}
          onRestore={model.restore}
        />
        <Rules
          rules={state.report.exceptions.rules}
          busy={state.remembering.phase === 'saving'}
          controls={model.rules}
        />
        <ReportSettings
          report={state.report}
          busy={state.remembering.phase === 'saving'}
          onSave={model.changeSettings}
        />
      </div>
      <TableMaker
        state={state}
        onToggle={model.toggleTable}
        onWrite={model.write}
        onDrop={model.dropWriting}
        changed={model.changed}
        next={afterWriting}
      />
    </div>
  );
}
