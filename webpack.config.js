// Builds dist/: the pane, the ribbon's function file and the page without Excel (one configuration,
// sharing their chunks), and the command line (a second one, for node).
const { existsSync } = require('node:fs');
const { chmod, utimes } = require('node:fs/promises');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { PrecachePlugin } = require('./scripts/precache.cjs');

const from = (...parts) => join(__dirname, ...parts);
const DIST = from('dist');

/** The oldest engine that shows the pages: Safari 15 of a Mac that Office still supports. */
const BROWSER_TARGET = 'es2021';
const NODE_TARGET = 'es2022';

/** Modules that are run for what they do. */
const ENTRIES = /[\\/]src[\\/](taskpane|web|commands|cli)[\\/][^\\/]*$/;

/** A plugin that does one thing once the files are written. */
const afterEmit = (name, action) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tapPromise(name, action),
});

function shared(mode, name, target) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    // A second build takes seconds: Fluent's thousand modules come from here.
    cache: {
      type: 'filesystem',
      // What is compiled for one mode does not run in the other.
      name: `${name}-${mode}`,
      cacheDirectory: from('.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: false,
    stats: { preset: 'errors-warnings', assets: true, assetsSpace: 20 },
    module: {
      rules: [
        // Nothing of ours does anything by being imported, the entries apart: what only the checking
        // needs can so be loaded after the first screen.
        { test: /[\\/]src[\\/].*\.tsx?$/, exclude: ENTRIES, sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target,
            },
          },
        },
      ],
    },
  };
}

function pages(mode, distManifest, documents) {
  const page = (chunk, filename, template) =>
    new HtmlPlugin({ chunks: [chunk], filename, template: from('src', template) });
  return {
    ...shared(mode, 'pages', BROWSER_TARGET),
    target: ['web', BROWSER_TARGET],
    entry: {
      taskpane: from('src/taskpane/index.tsx'),
      commands: from('src/commands/index.ts'),
      notice: from('src/commands/notice-page.ts'),
      web: from('src/web/index.tsx'),
      // The browser knows it again by its name.
      'service-worker': { import: from('src/web/service-worker.ts'), filename: '[name].js' },
    },
    output: {
      path: DIST,
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: { keep: /^cli[\\/]/ },
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // React and Fluent change seldom and serve both pane and page.
          fluent: {
            name: 'fluent',
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg)[\\/]/,
            chunks: 'initial',
          },
        },
      },
    },
    plugins: [
      page('taskpane', 'taskpane.html', 'taskpane/index.html'),
      page('commands', 'commands.html', 'commands/index.html'),
      page('notice', 'notice.html', 'commands/notice.html'),
      page('web', 'index.html', 'web/index.html'),
      new CopyPlugin({
        patterns: [
          { from: from('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
          { from: from('assets/icons/capaian.svg'), to: 'assets/icons/capaian.svg' },
          { from: from('assets/contoh.xlsx'), to: 'contoh.xlsx' },
          // Pages without a build step, for old engines and for people.
          { from: from('src/pages'), to: '[name][ext]' },
          ...documents,
          // Pictures of the guide.
          {
            from: from('docs/img/panel/id/*.png'),
            to: 'img/panel/id/[name][ext]',
            noErrorOnMissing: true,
          },
          { from: from('manifest.xml'), to: 'manifest.xml', transform: distManifest },
        ],
      }),
      new PrecachePlugin({
        entry: 'web',
        worker: 'service-worker.js',
        others: ['index.html', 'contoh.xlsx', 'assets/icons/capaian.svg', 'pages.css'],
        folders: ['aturan/'],
      }),
      // An unchanged file is not written again, but `npm start` tells by its date how old dist/ is.
      afterEmit('date', () => utimes(join(DIST, 'index.html'), new Date(), new Date())),
    ],
  };
}

function commandLine(mode) {
  const file = 'capaian.js';
  return {
    ...shared(mode, 'cli', NODE_TARGET),
    target: 'node20',
    entry: from('src/cli/index.ts'),
    output: {
      path: join(DIST, 'cli'),
      filename: file,
      chunkFilename: 'capaian.[name].js',
      clean: true,
    },
    // One file: it is copied about, and a lazily loaded part must not be left behind.
    module: {
      ...shared(mode, 'cli', NODE_TARGET).module,
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    optimization: { minimize: false },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      afterEmit('executable', () => chmod(join(DIST, 'cli', file), 0o755)),
    ],
  };
}

module.exports = async (_env, { mode = 'production' }) => {
  const { productionManifest } = await import('./scripts/manifest.mjs');
  const { documentPatterns } = await import('./scripts/documents.mjs');
  const distManifest = (xml) => productionManifest(xml.toString());
  const configurations = [pages(mode, distManifest, documentPatterns(from('docs')))];
  if (existsSync(from('src/cli/index.ts'))) configurations.push(commandLine(mode));
  return configurations;
};
