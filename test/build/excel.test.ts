import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

type Commands = Record<'certificate' | 'server' | 'open' | 'stop', readonly string[]>;

/** What the script would run on a system; jest cannot load the module itself. */
function commandsFor(platform: string): Commands {
  const script = `import('./scripts/excel.mjs').then((m) =>
    console.log(JSON.stringify(m.commandsFor('${platform}'))))`;
  const said = execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(said) as Commands;
}

describe('npm run excel', () => {
  it.each(['win32', 'darwin'])('sideloads the manifest on %s with its certificate', (platform) => {
    const { certificate, server, open, stop } = commandsFor(platform);
    expect(certificate.join(' ')).toMatch(/office-addin-dev-certs install$/);
    expect(server.slice(1)).toEqual(['scripts/start.mjs', '--https', '--port', '3000']);
    expect(open.join(' ')).toMatch(
      /office-addin-debugging start manifest\.xml desktop --app excel/,
    );
    expect(stop.join(' ')).toMatch(/office-addin-debugging stop manifest\.xml$/);
  });

  it('says in one sentence what to do where there is no Excel', () => {
    if (process.platform === 'win32' || process.platform === 'darwin') return;
    const script = join(ROOT, 'scripts/excel.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    const lines = `${stdout}${stderr}`.trim().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/npm start -- --https.*manifest\.xml.*Excel on the web.*npm start/);
  });
});
