/** Pane and page share it where they are served from one address. */
const KEY = 'capaian.perkenalan';

/** Whether the introduction was put away on an earlier visit; false where storage is refused. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps for later visits that the introduction was put away, where the browser lets us. */
export function rememberWelcomed(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Then it stands there at the next visit once more, above everything and in the way of nothing.
  }
}
