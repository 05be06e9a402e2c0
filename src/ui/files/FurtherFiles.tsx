import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { fill } from '../../locales';
import { errorSentence } from '../parts/error-sentence';
import type { FurtherEntry, FurtherFilesModel } from '../model/use-further-files';
import { useWords } from '../parts/words';
import { PickFiles } from './PickFiles';

const useStyles = makeStyles({
  files: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  list: { display: 'contents', listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'inline-flex', alignItems: 'center', overflowWrap: 'anywhere' },
  small: { minWidth: 'auto', padding: '0 4px' },
  failed: { width: '100%', color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

interface FurtherFilesProps {
  readonly model: FurtherFilesModel;
  /** Makes a file the one that tables are written into; without it, that cannot be chosen. */
  readonly onMakeMain?: (file: FurtherEntry) => void;
}

/** The files read beside the workbook: each can be taken away again, and more can be added. */
export function FurtherFiles({ model, onMakeMain }: FurtherFilesProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.further;
  return (
    <section className={styles.files} aria-label={words.heading}>
      <ul className={styles.list}>
        {model.files.map((file) => (
          <li key={file.name} className={styles.file}>
            {file.name}
            {onMakeMain && (
              <Button
                className={styles.small}
                size="small"
                appearance="subtle"
                icon={<DocumentArrowUpRegular />}
                title={words.makeMain}
                aria-label={fill(words.makeMainOf, { name: file.name })}
                onClick={() => {
                  onMakeMain(file);
                }}
              />
            )}
            <Button
              className={styles.small}
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              title={words.remove}
              aria-label={fill(words.removeOf, { name: file.name })}
              onClick={() => {
                model.remove(file.name);
              }}
            />
          </li>
        ))}
      </ul>
      <PickFiles
        label={words.add}
        appearance="subtle"
        icon={model.reading ? <Spinner size="extra-tiny" /> : <AddRegular />}
        disabled={model.reading}
        onFiles={model.add}
      />
      {model.failed.length > 0 && (
        <div className={styles.failed} role="alert">
          {model.failed.map(({ name, error }, place) => (
            // Two files may have one name.
            <div key={`${place} ${name}`}>
              {name}: {errorSentence(messages, error)}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
