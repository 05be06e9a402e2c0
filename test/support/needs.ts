import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some tests need and a machine may lack. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  libreoffice: ['libreoffice', 'soffice'],
} as const;

export type Program = keyof typeof PROGRAMS;

/** Full path of the program, or undefined where it is not installed. */
export function findProgram(program: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return PROGRAMS[program]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * `describe` for tests that need a program. Where it is missing the tests are left out by name, and
 * `npm test` counts them as not run (with `CI=true`, as failed).
 */
export function describeWith(program: Program, name: string, body: (path: string) => void): void {
  const path = findProgram(program);
  const title = `${name} [needs ${program}]`;
  if (path === undefined)
    describe.skip(title, () => {
      body('');
    });
  else
    describe(title, () => {
      body(path);
    });
}
