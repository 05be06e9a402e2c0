import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { fill } from '../../../locales';
import { errorSentence } from '../../parts/error-sentence';
import type { UndoToken } from '../../../app';
import type { RepairsModel } from '../../model/use-repairs';
import { useWords } from '../../parts/words';

/** What became of the last repair: how many cells were mended, with the way back, or why none was. */
export function RepairOutcome({ model }: { readonly model: RepairsModel }) {
  const { messages } = useWords();
  const words = messages.ui.repairs;
  const { repairing, done } = model;
  const last = done.at(-1);
  const failed = repairing.phase === 'failed' ? repairing : null;
  const outcome = useRef<HTMLDivElement>(null);
  /** The repair whose way back waits for the keyboard. */
  const fresh = useRef<UndoToken | null>(null);
  const seen = useRef(last);
  useEffect(() => {
    if (seen.current !== last) fresh.current = last ?? null;
    seen.current = last;
    if (fresh.current === null || !document.hasFocus()) return;
    // The button that was pressed goes with its finding: the keyboard goes on from the way back. Who is in the
    // sheet or elsewhere in the panel stays there.
    if (document.activeElement === document.body) {
      fresh.current = null;
      outcome.current?.querySelector('button')?.focus();
    } else if (repairing.phase !== 'working') fresh.current = null;
  });
  return (
    <>
      {failed && (
        <MessageBar role="alert" intent="error" layout="multiline">
          <MessageBarBody>{errorSentence(messages, failed.error)}</MessageBarBody>
          {failed.undoing && (
            <MessageBarActions>
              <Button size="small" onClick={model.keep}>
                {words.keep}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {/* The region exists before it is filled, or screen readers would not announce it. */}
      <div ref={outcome} role="status">
        {last && (
          <MessageBar intent="success" layout="singleline">
            <MessageBarBody>{fill(words.done, { n: last.changes.length })}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                // A disabled button would lose the focus that it is given.
                disabledFocusable={repairing.phase === 'working'}
                onClick={model.undo}
              >
                {words.undo}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
