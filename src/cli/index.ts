import { argv, exit, stderr, stdout } from 'node:process';
import { run } from './run';

/** The command line: `capaian periksa | tabel | struktur | perbaiki | abaikan | aturan`. */
void run(argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text}\n`),
}).then((code) => {
  // Whatever is still in the pipe must be written before the process ends.
  stdout.write('', () => {
    exit(code);
  });
});
