import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Remembering } from '../model/state/state';
import { errorSentence } from './error-sentence';
import { useWords } from './words';

/** Why the workbook could not remember what the user said, wherever that was said. */
export function RememberFailed({ remembering }: { readonly remembering: Remembering }) {
  const { messages } = useWords();
  if (remembering.phase !== 'failed') return null;
  const { error } = remembering;
  return (
    <MessageBar role="alert" intent="error" layout="multiline">
      <MessageBarBody>
        {error === 'newer' || error === 'unreadable'
          ? messages.ui.exceptions[error]
          : errorSentence(messages, error)}
      </MessageBarBody>
    </MessageBar>
  );
}
