/**
 * The heavy use cases off the screen's thread: one interface, and what stands behind it. Knows no
 * screen, and of the files' adapter only what the worker reads and writes with it.
 */
export { analysisInThread } from './in-thread';
export type { Analysis, Checked, CheckWatch } from './types';
