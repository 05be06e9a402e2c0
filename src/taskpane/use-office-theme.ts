import { useSyncExternalStore } from 'react';
import { useForcedColors, type Appearance } from '../ui';

/** Below this relative luminance white letters are easier to read than black ones. */
const DARK_BELOW = 0.18;

/**
 * How bright Office is, as its user has set it; `light` where Office does not say. Excel fires no event
 * when that changes: it is looked at again whenever the user comes to the pane.
 */
export function useOfficeTheme(): Appearance {
  const appearance = useSyncExternalStore(onComing, officeAppearance);
  return useForcedColors() ? 'contrast' : appearance;
}

function onComing(look: () => void): () => void {
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    document.documentElement.removeEventListener('pointerenter', look);
  };
}

function officeAppearance(): 'light' | 'dark' {
  const theme = officeTheme();
  // Newer libraries only; older ones make a colour even of this.
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  return luminanceOf(theme?.bodyBackgroundColor) < DARK_BELOW ? 'dark' : 'light';
}

/** Absent until Office is ready, and in Excels that tell no theme. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  if (typeof Office === 'undefined') return undefined;
  const { context } = Office as Partial<Pick<typeof Office, 'context'>>;
  return context?.officeTheme;
}

/** WCAG's relative luminance of `#RRGGBB`, 0 to 1; 1 for anything else. */
function luminanceOf(color: string | undefined): number {
  if (color === undefined || !/^#[0-9a-f]{6}$/i.test(color)) return 1;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
