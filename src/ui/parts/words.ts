import { createContext, useContext } from 'react';
import type { Language, Messages } from '../../locales';

/** The language of the screen and its words. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  /** Chooses another language, where the door lets the user. */
  readonly onLanguage?: ((language: Language) => void) | undefined;
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the nearest `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no WordsContext above this component');
  return words;
}
