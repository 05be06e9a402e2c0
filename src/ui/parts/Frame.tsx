import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import { messagesFor, type Language } from '../../locales';
import { theme } from './theme';
import { WordsContext } from './words';

interface FrameProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What every door's screen stands in: the theme and the words. */
export function Frame({ language, children }: FrameProps) {
  const words = useMemo(() => ({ language, messages: messagesFor(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <WordsContext value={words}>{children}</WordsContext>
    </FluentProvider>
  );
}
