import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../ui';
import { useKeeping } from './use-keeping';

const useStyles = makeStyles({
  note: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

/** That the page works without internet, and that a new version waits. */
export function OfflineNote() {
  const styles = useStyles();
  const { offline } = useWords().messages.ui.page;
  const { ready, online, update } = useKeeping();
  const [later, setLater] = useState(false);
  return (
    <span role="status" className={styles.note}>
      {ready && (online ? offline.ready : offline.now)}
      {update && !later && (
        <>
          {offline.update}
          <Button size="small" appearance="subtle" onClick={update}>
            {offline.reload}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setLater(true);
            }}
          >
            {offline.later}
          </Button>
        </>
      )}
    </span>
  );
}
