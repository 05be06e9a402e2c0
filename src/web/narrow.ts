/** Below this width the panel stands under the sheets, and the page is scrolled as a whole. */
export const NARROW = '@media (max-width: 760px)';
