import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Only the add-in plugin's rules are taken: the configuration it ships pins an older typescript-eslint.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/.output/', 'coverage/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Indexed access is checked (noUncheckedIndexedAccess); `!` marks the places where a loop bounds it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['src/{ui,taskpane,web}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // Warns of libraries that React's compiler would leave alone; it is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
);
