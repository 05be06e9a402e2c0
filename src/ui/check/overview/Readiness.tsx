import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { CheckReport } from '../../../app';
import { SeverityMark } from '../../parts/SeverityMark';
import { useWords } from '../../parts/words';
import { readiness } from './readiness-of';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  how: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** Whether the workbook can be handed in: no error is left that is neither mended nor let stand. */
export function Readiness({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { ui } = useWords().messages;
  const { state, title, how } = readiness(report, ui.check.readiness);
  return (
    <div>
      <h2 className={styles.verdict}>
        {state === 'ready' ? (
          <CheckmarkCircleFilled aria-hidden className={styles.good} />
        ) : (
          <SeverityMark severity={state} />
        )}
        {title}
      </h2>
      {how !== null && <p className={styles.how}>{how}</p>}
    </div>
  );
}
