import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport } from '../../../app';
import { fill } from '../../../locales';
import { useAnalysis } from '../../model/analysis-context';
import { copyTable } from '../../model/copy-table';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  copy: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CopyTableProps {
  readonly report: CheckReport;
  readonly id: string;
  readonly title: string;
}

/** Puts one table on the clipboard for a document, and says whether that worked. */
export function CopyTable({ report, id, title }: CopyTableProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.report;
  const analysis = useAnalysis();
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      const table = await analysis.document(report, id);
      if (!table) throw new Error(`no table ${id}`);
      await copyTable(table);
      setOutcome(words.copied);
    } catch {
      setOutcome(words.copyFailed);
    }
  };
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        aria-label={fill(words.copyOf, { title })}
        onClick={() => {
          void copy();
        }}
      >
        {words.copy}
      </Button>{' '}
      <span role="status">{outcome}</span>
    </div>
  );
}
