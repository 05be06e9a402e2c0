import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../ui';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    alignItems: 'flex-start',
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
  sentences: { flexGrow: 1, margin: 0, padding: 0, listStyleType: 'none' },
});

interface NoticesProps {
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** What could not be opened, one sentence each, until it is closed or something else is opened. */
export function Notices({ sentences, onClose }: NoticesProps) {
  const styles = useStyles();
  const { skipped } = useWords().messages.ui.page;
  return (
    <div role="alert">
      {sentences.length > 0 && (
        <div className={styles.notices}>
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={skipped.close}
            onClick={onClose}
          />
        </div>
      )}
    </div>
  );
}
