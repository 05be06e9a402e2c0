/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useOfficeTheme } from '../../src/taskpane/use-office-theme';
import { openDesktopExcel } from '../excel-host/desktop';
import type { OfficeColors } from '../excel-host/host';

const colors = (ground: string, letters: string): OfficeColors => ({
  bodyBackgroundColor: ground,
  bodyForegroundColor: letters,
  controlBackgroundColor: ground,
  controlForegroundColor: letters,
});
const BLACK = colors('#262626', '#FFFFFF');
const DARK_GRAY = colors('#666666', '#FFFFFF');
const WHITE = colors('#FFFFFF', '#262626');

const appearance = () => renderHook(() => useOfficeTheme()).result;

/** Makes a media query hold. */
function media(holds: string): void {
  const matchMedia = (query: string) =>
    Object.assign(new EventTarget(), { matches: query === holds, media: query });
  Object.defineProperty(window, 'matchMedia', { value: matchMedia, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia');
});

describe('the look of the pane', () => {
  it.each([
    ['white', WHITE, 'light'],
    ['black', BLACK, 'dark'],
    ['dark gray', DARK_GRAY, 'dark'],
  ])('follows the theme of Office: %s', async (_, theme, expected) => {
    await openDesktopExcel({ theme });
    expect(appearance().current).toBe(expected);
  });

  it('is of high contrast where the system is, whatever the theme of Office', async () => {
    await openDesktopExcel({ theme: BLACK });
    media('(forced-colors: active)');
    expect(appearance().current).toBe('contrast');
  });

  it('is not that of the system where Office has its own', async () => {
    await openDesktopExcel({ theme: WHITE });
    media('(prefers-color-scheme: dark)');
    expect(appearance().current).toBe('light');
  });

  it('changes when the user comes back from changing the theme', async () => {
    await openDesktopExcel({ theme: WHITE });
    const seen = appearance();
    await openDesktopExcel({ theme: BLACK });
    expect(seen.current).toBe('light');
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(seen.current).toBe('dark');
  });

  it('is light before Office is there', () => {
    const office = Object.getOwnPropertyDescriptor(window, 'Office');
    Reflect.deleteProperty(window, 'Office');
    expect(appearance().current).toBe('light');
    if (office) Object.defineProperty(window, 'Office', office);
  });
});
