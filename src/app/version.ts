import packageJson from '../../package.json';

/** The version of this program, told in one place. */
export const VERSION: string = packageJson.version;
