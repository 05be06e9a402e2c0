import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import { messagesFor, type Language } from '../../locales';
import { themeOf, type Appearance } from './theme';
import { useKeptFocus } from './use-kept-focus';
import { WordsContext } from './words';

interface FrameProps {
  readonly language: Language;
  readonly appearance?: Appearance;
  /** Called with the language that the user chooses; the same function as long as the screen lives. */
  readonly onLanguage?: (language: Language) => void;
  readonly children: ReactNode;
}

/** What every door's screen stands in: the theme and the words. */
export function Frame({ language, appearance = 'light', onLanguage, children }: FrameProps) {
  const words = useMemo(
    () => ({ language, messages: messagesFor(language), onLanguage }),
    [language, onLanguage],
  );
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // For what the browser draws itself: scroll bars, native controls.
    document.documentElement.style.colorScheme = appearance === 'dark' ? 'dark' : 'light';
  }, [appearance]);
  return (
    <FluentProvider theme={themeOf(appearance)} style={{ height: '100%' }}>
      <WordsContext value={words}>{children}</WordsContext>
    </FluentProvider>
  );
}
