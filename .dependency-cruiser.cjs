// The import table of the architecture (docs/architecture.md), one row a folder. A folder may import
// itself and what its row lists; anything else below src/ is a wrong arrow and fails `npm run lint`.
const TYPES = 'workbook/(?!excel/|file/)'; // the workbook's plain types and its port
const MAY_IMPORT = {
  domain: [],
  workbook: ['domain/'],
  recognise: ['domain/', TYPES],
  join: ['domain/', 'recognise/', TYPES],
  rules: ['domain/', 'recognise/', 'join/', TYPES],
  tables: ['domain/', 'recognise/', 'join/', TYPES],
  app: ['domain/', 'recognise/', 'join/', 'rules/', 'tables/', 'locales/', TYPES],
  analysis: ['app/', 'workbook/file/'],
  ui: ['app/', 'analysis/', 'locales/'],
  taskpane: ['app/', 'analysis/', 'ui/', 'locales/', 'workbook/excel/'],
  commands: ['app/', 'ui/', 'locales/', 'workbook/excel/'],
  web: ['app/', 'analysis/', 'ui/', 'locales/', 'workbook/file/'],
  cli: ['app/', 'locales/', 'workbook/file/'],
};

const wrongArrows = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder}/ may import ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder + '/', ...allowed].map((path) => `^src/${path}`) },
}));

module.exports = {
  forbidden: [
    ...wrongArrows,
    {
      name: 'locales-import-types-only',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/', pathNot: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-know-nothing-above-them',
      comment: 'the two adapters see the plain types and the domain, never each other',
      severity: 'error',
      from: { path: '^src/workbook/(excel|file)/' },
      to: { path: '^src/workbook/(excel|file)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'types-know-no-adapter',
      severity: 'error',
      from: { path: '^src/workbook/[^/]+$' },
      to: { path: '^src/workbook/(excel|file)/' },
    },
    {
      name: 'react-in-ui-and-doors-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ui|taskpane|web)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'panel-model-knows-no-view',
      severity: 'error',
      from: { path: '^src/ui/model/' },
      to: { path: '^src/ui/', pathNot: '^src/ui/model/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'product-does-not-use-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require'] },
  },
};
