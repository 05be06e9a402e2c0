import { VERSION } from '../../app/version';
import type { CrashFacts } from './crash-report';
import { stepsDone } from './trail';

/** Where Microsoft keeps the scripts of Office. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * What is known of this program as it runs just now.
 * @param office what Office offers; null where there is no Office
 */
export function crashFacts(office: string | null): CrashFacts {
  return {
    version: VERSION,
    engine: navigator.userAgent,
    office,
    language: document.documentElement.lang,
    steps: stepsDone(),
    origins: [window.location.origin, OFFICE],
  };
}
