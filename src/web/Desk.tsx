import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FurtherFile, SheetCell } from '../app';
import { LazyPanel, reportOf, usePanel, useWords, type Sample } from '../ui';
import type { FileWorkbook } from '../workbook/file';
import { NARROW } from './narrow';
import { Download } from './Download';
import { SheetView } from './SheetView';
import { AREA } from './use-areas';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    height: '100%',
    [NARROW]: { flexDirection: 'column', height: 'auto' },
  },
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { flexGrow: 0, flexShrink: 0, height: '65vh', minHeight: '300px' },
  },
  panel: {
    flexShrink: 0,
    width: '360px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: '100%',
      height: '90vh',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

interface DeskProps {
  readonly workbook: FileWorkbook;
  /** Name of the opened file. */
  readonly name: string;
  /** Files read beside it. */
  readonly others: readonly FurtherFile[];
  /** Opens the sample; absent where it is open. */
  readonly onSample?: () => void;
}

/** One opened workbook: its sheets to look at, and the panel beside them. */
export function Desk({ workbook, name, others, onSample }: DeskProps) {
  const styles = useStyles();
  const { page, repairs } = useWords().messages.ui;
  const panel = usePanel(workbook, others);
  const [shown, setShown] = useState<SheetCell | null>(null);
  const report = reportOf(panel.state);
  return (
    <div className={styles.desk}>
      <section className={styles.sheets} aria-label={page.workbook} {...{ [AREA]: 'sheets' }}>
        {report && (
          <SheetView
            report={report}
            written={writtenSheet(panel.state)}
            shown={shown}
            onSelect={(cell, finding) => {
              setShown(cell);
              if (finding) panel.selectFinding(finding.id);
            }}
          />
        )}
      </section>
      <aside className={styles.panel} aria-label={page.panel} {...{ [AREA]: 'panel' }}>
        <LazyPanel
          model={panel}
          onSelect={setShown}
          repairNote={repairs.noteCopy}
          {...(onSample && { sample: sampleOf(onSample) })}
          afterChange={(isMain) => (
            <Download workbook={workbook} name={name} made={panel.made} isMain={isMain} />
          )}
        />
      </aside>
    </div>
  );
}

/** The first of the sheets that were just written, or null. */
function writtenSheet(state: ReturnType<typeof usePanel>['state']): string | null {
  if (state.phase !== 'result' || state.writing.phase !== 'written') return null;
  return state.writing.tables[0]?.sheet ?? null;
}

function sampleOf(open: () => void): Sample {
  return {
    inNewWindow: false,
    open: () => {
      open();
      return Promise.resolve();
    },
  };
}
