import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../app';
import { SeverityMark } from '../../parts/SeverityMark';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface SeverityHeadingProps {
  readonly severity: Severity;
  readonly count: number;
}

/** Begins the findings of one severity. */
export function SeverityHeading({ severity, count }: SeverityHeadingProps) {
  const styles = useStyles();
  const { severityGroups } = useWords().messages;
  return (
    <h3 className={styles.heading}>
      <SeverityMark severity={severity} />
      {severityGroups[severity]} ({count})
    </h3>
  );
}
