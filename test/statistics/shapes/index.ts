import type { Shape } from '../shape';
import { ACROSS } from './across';
import { NESTED } from './nested';
import { OTHER } from './other';

/** Tables in the style of statistical publications, each thought out by hand. */
export const SHAPES: readonly Shape[] = [...NESTED, ...ACROSS, ...OTHER];
