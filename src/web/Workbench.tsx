import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetCell } from '../app';
import { fill, type Language } from '../locales';
import { Failed, Panel, Reading, usePanel, useWords } from '../ui';
import { Download } from './Download';
import { DropArea } from './DropArea';
import { FileStrip } from './FileStrip';
import { Header } from './Header';
import { SheetView } from './SheetView';
import { useFile } from './use-file';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sheets: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  panel: {
    flexShrink: 0,
    width: '360px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The sheets on the left, the panel beside them, the file above both. */
export function Workbench({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { ui } = useWords().messages;
  const files = useFile();
  const { file } = files;
  const workbook = file.phase === 'open' ? file.workbook : null;
  const panel = usePanel(workbook);
  const [shown, setShown] = useState<SheetCell | null>(null);
  const report = file.phase === 'open' && panel.state.phase === 'result' ? panel.state : null;
  return (
    <DropArea onFile={files.open}>
      <Header onLanguage={onLanguage} />
      <FileStrip model={files} />
      <main className={styles.main}>
        <div className={styles.sheets}>
          {report && (
            <SheetView
              key={file.name}
              result={report}
              shown={shown}
              onSelect={(cell, finding) => {
                setShown(cell);
                if (finding) panel.selectFinding(finding.id);
              }}
            />
          )}
        </div>
        <aside className={styles.panel} aria-label={ui.page.panel}>
          {file.phase === 'opening' && <Reading label={fill(ui.page.opening, file)} />}
          {file.phase === 'failed' && (
            <Failed
              error={file.error}
              again={ui.page.backToSample}
              onAgain={files.openSample}
              {...(file.error === null && { sentence: ui.page.sampleMissing })}
            />
          )}
          {file.phase === 'open' && (
            <Panel
              model={panel}
              onSelect={setShown}
              afterWriting={<Download workbook={file.workbook} name={file.name} />}
            />
          )}
        </aside>
      </main>
    </DropArea>
  );
}
