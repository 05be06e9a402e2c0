/** Asks a waiting version to take over at once. */
export const TAKE_OVER = 'take-over';
