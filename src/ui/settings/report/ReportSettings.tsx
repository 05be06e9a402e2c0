import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../parts/words';
import type { ReportFormProps } from './ReportForm';

/** The form and what it computes from the workbook load only when it is opened. */
const ReportForm = lazy(() => import('./ReportForm'));

const useStyles = makeStyles({
  settings: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

/** What the agency chooses for its tables; closed until it is wanted. */
export function ReportSettings(props: ReportFormProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.report;
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.settings}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.heading}>{words.heading}</summary>
      {open && (
        <Suspense fallback={null}>
          <ReportForm {...props} />
        </Suspense>
      )}
    </details>
  );
}
