import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { readFileApart } from '../analysis';
import { fill } from '../locales';
import {
  errorSentence,
  Failed,
  Guard,
  Reading,
  useFurtherFiles,
  useWords,
  type FurtherEntry,
} from '../ui';
import { AskFirst } from './AskFirst';
import { Desk } from './Desk';
import { DropArea } from './DropArea';
import { FileStrip } from './FileStrip';
import { Header } from './Header';
import { Notices } from './Notices';
import { usePaste } from './paste/use-paste';
import type { SortedFiles } from './sort-files';
import { useAreas } from './use-areas';
import { useAsking } from './use-asking';
import { useFile } from './use-file';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The whole page: its header, the file, and below them the desk, or why there is none. */
export function Workbench() {
  const styles = useStyles();
  const { messages } = useWords();
  const { page } = messages.ui;
  useAreas();
  const files = useFile();
  const further = useFurtherFiles(readFileApart);
  const { file } = files;
  const [notices, setNotices] = useState<readonly string[]>([]);
  const asking = useAsking(files);
  const { open: openMain } = files;
  const { replace } = further;
  const { replacing } = asking;
  const open = useCallback(
    ([main, ...others]: readonly File[]) => {
      if (!main) return;
      replacing(() => {
        // What stands, with its further files, stays until the other workbook is open.
        openMain(main, {
          onOpen: () => {
            replace(others);
          },
          onRefused: (error) => {
            setNotices([`${main.name}: ${errorSentence(messages, error)}`]);
          },
        });
      });
    },
    [messages, replace, replacing, openMain],
  );
  const take = ({ files: chosen, folders, others }: SortedFiles) => {
    setNotices([
      ...folders.map((name) => fill(page.skipped.folder, { name })),
      ...others.map((name) => fill(page.skipped.notWorkbook, { name })),
    ]);
    open(chosen);
  };
  const { paste } = usePaste(
    useCallback(
      (file: File) => {
        setNotices([]);
        open([file]);
      },
      [open],
    ),
    useCallback((sentence: string) => {
      setNotices([sentence]);
    }, []),
  );
  const makeMain = (chosen: FurtherEntry) => {
    const before = file.phase === 'open' ? file.source : null;
    const rest = further.files.filter((other) => other !== chosen).map(({ source }) => source);
    open([chosen.source, ...(before ? [before] : []), ...rest]);
  };
  const openSample = () => {
    replacing(() => {
      setNotices([]);
      files.openSample(() => {
        replace([]);
      });
    });
  };
  return (
    <DropArea onFiles={take}>
      <Header />
      <FileStrip
        file={file}
        further={further}
        onFiles={take}
        onPaste={paste}
        onMakeMain={makeMain}
        onSample={openSample}
        onLeave={asking.leaving}
      />
      {asking.waiting && (
        <AskFirst
          name={files.standing()?.name ?? file.name}
          onGoOn={asking.waiting.goOn}
          onStay={asking.waiting.stay}
        />
      )}
      <Notices
        sentences={notices}
        onClose={() => {
          setNotices([]);
        }}
      />
      <main className={styles.main}>
        {file.phase === 'opening' && (
          <Reading
            label={fill(page.opening, { name: file.name })}
            {...(file.source !== null && { onCancel: files.dropOpening })}
          />
        )}
        {file.phase === 'failed' && (
          <Failed
            error={file.error}
            again={page.backToSample}
            onAgain={openSample}
            {...(file.error === null && { sentence: page.sampleMissing })}
          />
        )}
        {file.phase === 'open' && (
          <Guard key={file.id}>
            <Desk
              workbook={file.workbook}
              name={file.name}
              others={further.files}
              {...(!file.sample && { onSample: openSample })}
            />
          </Guard>
        )}
      </main>
    </DropArea>
  );
}
