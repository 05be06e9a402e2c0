import { configure } from '@testing-library/dom';

/** Parts that load on demand are transformed first; a busy machine takes seconds for that. */
const PATIENCE_MS = 15_000;

configure({ asyncUtilTimeout: PATIENCE_MS });
