import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { OnEdited } from '../../../app';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  question: {
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface AskAboutEditsProps {
  readonly sheets: readonly string[];
  readonly onWrite: (onEdited: OnEdited) => void;
  readonly onDrop: () => void;
}

/** Asks what becomes of sheets that the user has changed. What loses nothing is offered first. */
export function AskAboutEdits({ sheets, onWrite, onDrop }: AskAboutEditsProps) {
  const styles = useStyles();
  const { tables: words } = useWords().messages.ui;
  const titleId = useId();
  const textId = useId();
  return (
    <div
      className={styles.question}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <strong id={titleId} className={styles.title}>
        {words.edited}
      </strong>
      <div id={textId}>
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
        {words.editedHow}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          onClick={() => {
            onWrite('keep');
          }}
        >
          {words.newSheet}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onWrite('replace');
          }}
        >
          {words.overwrite}
        </Button>
        <Button size="small" onClick={onDrop}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
