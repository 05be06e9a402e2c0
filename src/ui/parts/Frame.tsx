import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import { messagesFor, type Language } from '../../locales';
import { darkTheme, theme } from './theme';
import { WordsContext } from './words';

interface FrameProps {
  readonly language: Language;
  /** Light letters on a dark ground. */
  readonly dark?: boolean;
  readonly children: ReactNode;
}

/** What every door's screen stands in: the theme and the words. */
export function Frame({ language, dark = false, children }: FrameProps) {
  const words = useMemo(() => ({ language, messages: messagesFor(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider
      theme={dark ? darkTheme : theme}
      style={{ height: '100%', colorScheme: dark ? 'dark' : 'light' }}
    >
      <WordsContext value={words}>{children}</WordsContext>
    </FluentProvider>
  );
}
