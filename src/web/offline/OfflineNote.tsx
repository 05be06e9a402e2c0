import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../ui';
import { useKeeping } from './use-keeping';

interface OfflineNoteProps {
  /** Does what ends the page, where the user agrees. */
  readonly onLeave: (act: () => void) => void;
}

/** That the page works without internet, and that a new version waits. */
export function OfflineNote({ onLeave }: OfflineNoteProps) {
  const { offline } = useWords().messages.ui.page;
  const { ready, online, update } = useKeeping();
  const [later, setLater] = useState(false);
  return (
    <span role="status">
      {ready && (online ? offline.ready : offline.now)}
      {update && !later && (
        <>
          {' '}
          {offline.update}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onLeave(update);
            }}
          >
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
