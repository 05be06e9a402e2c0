import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { listedFindings, openFindings, type CheckReport, type Finding } from '../../../app';
import { fill, type UiMessages } from '../../../locales';
import { SeverityMark } from '../../parts/SeverityMark';
import { useWords } from '../../parts/words';

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
    // Announced when it changes, as findings are mended.
    <div role="status">
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

function readiness(
  { findings, failures }: CheckReport,
  words: UiMessages['check']['readiness'],
): { state: 'error' | 'warning' | 'ready'; title: string; how: string | null } {
  const open = openFindings(findings);
  if (open.some(({ severity }) => severity === 'error')) {
    const n = toMend(open).length;
    return { state: 'error', title: words.notReady, how: fill(words.wrong, { n }) };
  }
  if (failures.length > 0) return { state: 'warning', title: words.unsure, how: null };
  return { state: 'ready', title: open.length > 0 ? words.readyDespite : words.ready, how: null };
}

/** Findings that are errors or explain one; what follows from another is mended with it. */
function toMend(open: readonly Finding[]): Finding[] {
  const errors = open.filter(({ severity }) => severity === 'error');
  const explained = new Set(errors.map(({ root }) => root));
  return listedFindings(open).filter(
    ({ id, severity }) => severity === 'error' || explained.has(id),
  );
}
