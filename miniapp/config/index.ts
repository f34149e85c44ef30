import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const weapp = process.env.TARO_ENV === 'weapp';
/** Where the API answers. The mini-program needs a whole address, the web page lives beside it. */
const apiUrl = process.env.HAOBAN_API_URL ?? (weapp ? 'http://127.0.0.1:8787/api' : '/api');

/**
 * Sizes are written as they are drawn, in px: type grows with the person's setting, not with the screen. On the web
 * all style sheets are one, so a class carries the hash of its file.
 */
const postcss = {
  pxtransform: { enable: false },
  cssModules: {
    enable: true,
    config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:4]' },
  },
};

export default defineConfig<'webpack5'>({
  projectName: 'haoban',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 828: 0.905, 375: 2 },
  sourceRoot: 'src',
  outputRoot: `../dist/${process.env.TARO_ENV}`,
  framework: 'react',
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-weapp',
    '@tarojs/plugin-platform-h5',
    path.resolve(__dirname, 'templates.ts'),
  ],
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Chinese as it is written: escaped, each character would take six bytes in place of three.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  logger: { quiet: true, stats: false },
  defineConstants: { API_URL: JSON.stringify(apiUrl) },
  alias: {
    '@': path.resolve(__dirname, '../src'),
    '#contract': path.resolve(__dirname, '../../contract'),
    '#rules': path.resolve(__dirname, '../../rules'),
  },
  mini: {
    compile: { include: [path.resolve(__dirname, '../../contract'), path.resolve(__dirname, '../../rules')] },
    // Pages nest about ten deep; each level more costs 3.4 KiB of the main package.
    baseLevel: 11,
    optimizeMainPackage: { enable: true },
    postcss,
  },
  h5: {
    // zod, which the desk reads its form from, is written for newer browsers than ours.
    compile: {
      include: ['contract', 'rules', 'node_modules/zod'].map((folder) =>
        path.resolve(__dirname, '../..', folder),
      ),
    },
    publicPath: '/',
    router: { mode: 'browser' },
    // One file holds every page: apart, each repeated what all share, and one not yet fetched would not open offline.
    webpackChain: (chain) =>
      void chain.merge({ module: { parser: { javascript: { dynamicImportMode: 'eager' } } } }),
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss,
  },
});
