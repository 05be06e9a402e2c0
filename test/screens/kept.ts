/** Under these names pane and page keep things for later visits. */
export const LANGUAGE_KEY = 'capaian.language';
export const KNOWN_KEY = 'capaian.perkenalan';
