import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Summary } from '../parts/Summary';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: {
    overflow: 'auto',
    maxHeight: '200px',
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  more: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

/** A report to copy, and to read before it is sent. */
export function CrashReport({ report }: { readonly report: string }) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.crash;
  const [copied, setCopied] = useState(false);
  const [open, setOpen] = useState(false);
  const copy = () => {
    // Where the clipboard is closed, the text is shown to be copied by hand.
    void writeClipboard(report).then(setCopied, () => {
      setOpen(true);
    });
  };
  return (
    <>
      <div className={styles.line}>
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <span role="status">{copied && words.copied}</span>
      </div>
      <details
        className={styles.more}
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <Summary className={styles.summary}>{words.show}</Summary>
        <p>{words.promise}</p>
        <pre className={styles.text} tabIndex={0}>
          {report}
        </pre>
      </details>
    </>
  );
}

async function writeClipboard(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
