/** The languages of the screens. */
export type Language = 'id' | 'en';

/** Pane, page and ribbon share it where they are served from one address. */
const KEY = 'capaian.language';

/** The language chosen on an earlier visit; Indonesian where there is none or storage is refused. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** Keeps the chosen language for the next visit, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused in some browsers' private windows; the choice then lasts for this visit.
  }
}
