// SAMPLE=10 tries one in ten of the changes that some test reaches, and says what that tells of them
// all. Which are drawn depends on nothing but the change itself, so that two runs draw the same.
import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const ONE_IN = Number(process.env.SAMPLE ?? 1);

/** Stryker knows no other way to leave a change out than to call it one that does not compile. */
const NOT_DRAWN = { status: CheckStatus.CompileError, reason: 'not drawn' };

function isDrawn({ fileName, location, replacement }) {
  const { start, end } = location;
  const path = fileName.slice(fileName.lastIndexOf('/src/'));
  const name = [path, start.line, start.column, end.line, end.column, replacement].join('|');
  return createHash('sha1').update(name).digest().readUInt32BE() % ONE_IN === 0;
}

class Sample {
  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const drawn = { status: CheckStatus.Passed };
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? drawn : NOT_DRAWN]),
    );
  }
}

/** Wilson's interval for a share, 95 %. */
function interval(hits, of) {
  const z = 1.96;
  const middle = (hits + (z * z) / 2) / (of + z * z);
  const reach = (z / (of + z * z)) * Math.sqrt((hits * (of - hits)) / of + (z * z) / 4);
  return [middle - reach, middle + reach];
}

class SampleReport {
  onMutationTestReportReady({ files }) {
    const mutants = Object.values(files).flatMap((file) => file.mutants);
    const count = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const drawn = noticed + count('Survived');
    const unreached = count('NoCoverage');
    const all = drawn + unreached + count('CompileError');
    const percent = (share) => ((share * 100 * (all - unreached)) / all).toFixed(1);
    const [low, high] = interval(noticed, drawn);
    console.log(
      `noticed ${noticed} of ${drawn} drawn among ${all}, ${unreached} of them reached by no test: ` +
        `score ${percent(noticed / drawn)} % (95 %: ${percent(low)} to ${percent(high)})`,
    );
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', Sample),
  declareClassPlugin(PluginKind.Reporter, 'sample', SampleReport),
];
