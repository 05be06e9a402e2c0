import { useCallback, useState } from 'react';
import { rememberedLanguage, rememberLanguage, type Language } from '../../locales';

/** The language of the screen, remembered for the next visit; both as `Frame` takes them. */
export function useLanguage(): {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
} {
  // Indonesian whatever the language of the system: many an agency keeps its Excel in English.
  const [language, setLanguage] = useState(rememberedLanguage);
  const onLanguage = useCallback((chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  }, []);
  return { language, onLanguage };
}
