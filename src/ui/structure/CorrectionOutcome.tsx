import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { effectText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

/** What became of the last correction: what it changed, with the way back. */
export function CorrectionOutcome({ model }: { readonly model: CorrectionsModel }) {
  const { structure: words } = useWords().messages.ui;
  const { outcome } = model;
  return (
    // The region exists before it is filled, or screen readers would not announce it.
    <div role="status">
      {outcome?.phase === 'saving' && (
        <MessageBar intent="info">
          <MessageBarBody>{words.saving}</MessageBarBody>
        </MessageBar>
      )}
      {outcome?.phase === 'done' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {fill(outcome.undo ? words.saved : words.takenBack, {
              effect: effectText(outcome.effect, words),
            })}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.close}
                title={words.close}
                onClick={model.dismiss}
              />
            }
          >
            {outcome.undo && (
              <Button size="small" onClick={model.undo}>
                {words.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
