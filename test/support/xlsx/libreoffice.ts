import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets LibreOffice open a workbook and save it in another format.
 * @param program path of LibreOffice
 * @param format such as `xlsx` or `pdf`
 * @returns the saved file
 */
export function convert(program: string, file: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'capaian-'));
  try {
    const input = join(folder, 'copy.xlsx');
    const output = join(folder, 'out');
    writeFileSync(input, file);
    // A profile of its own: runs beside an open LibreOffice, and always with the same settings.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const task = ['--convert-to', format, '--outdir', output, input];
    execFileSync(program, ['--headless', profile, ...task], { stdio: 'pipe', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(output, `copy.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
