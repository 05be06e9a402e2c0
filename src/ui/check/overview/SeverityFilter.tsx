import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../app';
import { fill } from '../../../locales';
import { SeverityMark } from '../../parts/SeverityMark';
import { useWords } from '../../parts/words';
import type { FindingView } from '../findings/use-finding-view';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
  one: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings of each severity there are; pressing one shows these alone. */
export function SeverityFilter({ view }: { readonly view: FindingView }) {
  const styles = useStyles();
  const { severities, severityCounts, ui } = useWords().messages;
  return (
    <div className={styles.filter}>
      {SEVERITIES.map((severity) => {
        const n = view.all.filter((finding) => finding.severity === severity).length;
        const name = fill(severityCounts[severity], { n });
        return (
          n > 0 && (
            <ToggleButton
              key={severity}
              className={styles.one}
              size="small"
              shape="circular"
              icon={<SeverityMark severity={severity} />}
              checked={view.filter.severity === severity}
              title={fill(ui.check.show, { what: severities[severity] })}
              onClick={() => {
                view.toggleSeverity(severity);
              }}
            >
              {name}
            </ToggleButton>
          )
        );
      })}
    </div>
  );
}
