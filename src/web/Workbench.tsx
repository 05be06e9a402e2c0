import { makeStyles, tokens } from '@fluentui/react-components';
import { fill, type Language } from '../locales';
import { Failed, Reading, useWords } from '../ui';
import { Desk } from './Desk';
import { DropArea } from './DropArea';
import { FileStrip } from './FileStrip';
import { Header } from './Header';
import { useFile } from './use-file';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The whole page: its header, the file, and below them the desk, or why there is none. */
export function Workbench({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const files = useFile();
  const { file } = files;
  return (
    <DropArea onFile={files.open}>
      <Header onLanguage={onLanguage} />
      <FileStrip model={files} />
      <main className={styles.main}>
        {file.phase === 'opening' && <Reading label={fill(page.opening, { name: file.name })} />}
        {file.phase === 'failed' && (
          <Failed
            error={file.error}
            again={page.backToSample}
            onAgain={files.openSample}
            {...(file.error === null && { sentence: page.sampleMissing })}
          />
        )}
        {file.phase === 'open' && <Desk key={file.id} workbook={file.workbook} name={file.name} />}
      </main>
    </DropArea>
  );
}
